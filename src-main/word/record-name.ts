import { assertNever } from '../../src-shared/domain/common.ts';
import type { RecordKind } from '../../src-shared/domain/record.ts';
import type { RecordTexts } from './texts.ts';

/** What a kind of record is called. */
export function kindName(texts: RecordTexts, kind: RecordKind): string {
  switch (kind) {
    case 'agenda':
      return texts.agenda.kind;
    case 'attendance-sheet':
      return texts.attendanceSheet.kind;
    case 'attendance-list':
      return texts.attendanceList.kind;
    case 'minutes':
      return texts.minutes.kind;
    case 'action-register':
      return texts.actionRegister.kind;
    case 'decision-register':
      return texts.decisionRegister.kind;
    default:
      return assertNever(kind);
  }
}
