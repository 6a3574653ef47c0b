import { z } from 'zod';
import { Bilingual, Id, Instant } from './common.ts';

/**
 * A value as the history tells it: plain text (also of rich text), a code of a closed set, a number or a day as it
 * is stored; a row that is referred to, by its name as it is now; or nothing.
 */
export const HistoryValue = z.union([
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('row'), table: z.string(), name: Bilingual }),
  z.null(),
]);
export type HistoryValue = z.infer<typeof HistoryValue>;

/** One changed column of one row; for a row that came or went, each of its columns that says something. */
export const HistoryDetail = z.object({
  action: z.enum(['insert', 'update', 'delete']),
  table: z.string(),
  rowId: z.string(),
  column: z.string(),
  before: HistoryValue,
  after: HistoryValue,
});
export type HistoryDetail = z.infer<typeof HistoryDetail>;

/** Rows and columns told of one step: an import of thousands is counted, not listed. */
export const HISTORY_TOLD = 60;

/** One step: who did what when, and what it changed. `label` is the name of the call that made it. */
export const HistoryChange = z.object({
  id: Id,
  at: Instant,
  author: z.string(),
  label: z.string(),
  subject: z.string(),
  kind: z.enum(['do', 'undo', 'redo', 'note']),
  details: z.array(HistoryDetail),
  /** Rows and columns it touched; of a long step (an import) only the first `HISTORY_TOLD` are told. */
  total: z.number().int(),
});
export type HistoryChange = z.infer<typeof HistoryChange>;

/** Things whose own history can be asked for: everything that belongs to the thing is told with it. */
export const HISTORY_SUBJECTS = [
  'body',
  'person',
  'organisation',
  'meeting',
  'agenda_item',
  'attendance',
  'minutes_entry',
  'action',
  'decision',
  'topic',
] as const;
export const HistorySubject = z.enum(HISTORY_SUBJECTS);
export type HistorySubject = z.infer<typeof HistorySubject>;
