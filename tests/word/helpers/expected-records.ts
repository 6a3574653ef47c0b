import type { GatheredRecord } from '../../../src-main/word/record-kinds.ts';
import { nameOf } from '../../../src-main/word/people.ts';
import { textIn } from '../../../src-main/word/voice.ts';
import { evenSpaces } from './documents.ts';
import { paragraphsOf } from './expected.ts';

/**
 * The paragraphs that a record holds as often as they are listed: every item, name, contact, code, decision,
 * action and note of progress of what was gathered. Minutes have tests of their own.
 */
export function expectedOnce(record: GatheredRecord): string[] {
  const { language } = record;
  switch (record.kind) {
    case 'agenda':
      return record.data.items
        .flatMap((line) => [textIn(line.title, language)])
        .map(evenSpaces)
        .filter((text) => text !== '');
    case 'attendance-sheet':
    case 'attendance-list': {
      const lines =
        record.kind === 'attendance-sheet'
          ? record.data.attendance
          : record.data.attendance.filter((line) => line.outcome !== 'represented');
      const names = lines.map((line) => evenSpaces(nameOf(line, language)));
      // Representatives are named a second time, organisations often.
      const named = new Set(
        record.data.attendance.flatMap((line) =>
          line.representedBy === null ? [] : [evenSpaces(nameOf(line.representedBy, language))],
        ),
      );
      return record.kind === 'attendance-sheet' ? names : names.filter((name) => !named.has(name));
    }
    case 'minutes':
      return [];
    case 'action-register':
      return record.data.meetings.flatMap(({ lines }) =>
        lines.flatMap((line) => [line.code, ...paragraphsOf(line.body)]),
      );
    case 'decision-register':
      return record.data.meetings.flatMap(({ lines }) =>
        lines.flatMap((line) => [line.code, ...paragraphsOf(line.body)]),
      );
  }
}
