import { assertNever, type IsoDate } from '../../src-shared/domain/common.ts';
import type { MeetingKind } from '../../src-shared/domain/meeting.ts';
import { type MinutesState, isDraft } from '../../src-shared/domain/minutes.ts';
import type { AgendaState } from '../../src-shared/domain/agenda-item.ts';
import type { RecordKind, RecordLanguage } from '../../src-shared/domain/record.ts';
import { safeFileName } from '../file-names.ts';
import { kindName } from '../word/record-name.ts';
import { textsOf } from '../word/texts.ts';
import { firstLanguage } from '../word/voice.ts';

/** What the name of a record's file is made of. */
export interface RecordName {
  kind: RecordKind;
  language: RecordLanguage;
  /** Null: of the whole series. */
  meeting: { kind: MeetingKind; ordinal: number; date: IsoDate } | null;
  draft: boolean;
  /** The day a register of the whole series shows. */
  asOf: IsoDate;
  /** The number of a version that was asked for by name; null: as the minutes stand. */
  version: number | null;
}

/** "Minutes - 7th meeting - 2019-08-13 - draft.docx"; the date in digits that sort. */
export function recordFileName({ kind, language, meeting, draft, asOf, version }: RecordName): string {
  // A bilingual file has an English name with a mark: those of both readers' computers sort it alike.
  const texts = textsOf(language === 'both' ? 'en' : firstLanguage(language));
  const parts = [
    kindName(texts, kind),
    ...(meeting === null ? [asOf] : [texts.meetingNumber[meeting.kind](meeting.ordinal), meeting.date]),
    ...(language === 'both' ? [texts.bilingual] : []),
    ...(draft ? [texts.draft.toLowerCase()] : []),
    ...(version === null ? [] : [`v${version}`]),
  ];
  return safeFileName(parts.join(' - '), '.docx');
}

/** Whether a record of a meeting says DRAFT: minutes until they are adopted, agendas until they are circulated. */
export function isDraftRecord(
  kind: RecordKind,
  states: { agenda: AgendaState; minutes: MinutesState },
): boolean {
  switch (kind) {
    case 'minutes':
      return isDraft(states.minutes);
    case 'agenda':
      return states.agenda === 'draft';
    case 'attendance-sheet':
    case 'attendance-list':
    case 'action-register':
    case 'decision-register':
      return false;
    default:
      return assertNever(kind);
  }
}
