import { type RecordKind, needsMeeting } from './record.ts';

/**
 * What a ministry's own Word file can hold in curly brackets, `{{title}}`: short texts that every record has,
 * those of records of a meeting, and those of registers.
 */
const EVERY = ['title', 'kind', 'nation', 'motto', 'ministry', 'group', 'notice', 'status'] as const;
const OF_MEETING = [
  'meeting',
  'number',
  'meeting_title',
  'date',
  'time',
  'place',
  'mode',
  'chair',
  'secretary',
] as const;
const OF_REGISTER = ['as_of'] as const;

export type RecordField = (typeof EVERY)[number] | (typeof OF_MEETING)[number] | (typeof OF_REGISTER)[number];

/** The fields that a record fills. Those of a meeting stay empty in a register of the whole series. */
export function recordFields(kind: RecordKind): readonly RecordField[] {
  return needsMeeting(kind) ? [...EVERY, ...OF_MEETING] : [...EVERY, ...OF_MEETING, ...OF_REGISTER];
}

/** The place where the record itself comes: `{{minutes}}`, `{{action_register}}`. */
export function bodyPlaceholder(kind: RecordKind): string {
  return kind.replaceAll('-', '_');
}
