import { z } from 'zod';
import { Bilingual, Id } from './common.ts';

/** What a column of a table of people can hold. */
export const TABLE_FIELDS = [
  'name',
  'name-km',
  'last-name',
  'first-name',
  'honorific',
  'sex',
  'organisation',
  'organisation-km',
  'acronym',
  'kind',
  'position',
  'position-km',
  'role',
  'email',
  'phone',
] as const;
export const TableField = z.enum(TABLE_FIELDS);
export type TableField = z.infer<typeof TableField>;

/** How a table is read: which sheet, which row is the header (null: none), what each column holds. */
export const TableReading = z.object({
  tableId: z.string().max(100),
  sheet: z.number().int().min(0),
  headerRow: z.number().int().min(0).nullable(),
  columns: z.array(TableField.nullable()).max(500),
});
export type TableReading = z.infer<typeof TableReading>;

/** A sheet of a table as the page shows it: its first rows, and what was guessed. */
export const SheetSample = z.object({
  name: z.string(),
  rows: z.number().int(),
  columns: z.number().int(),
  sample: z.array(z.array(z.string())),
  headerRow: z.number().int().nullable(),
  guessed: z.array(TableField.nullable()),
});
export type SheetSample = z.infer<typeof SheetSample>;

export const SourceTable = z.object({ tableId: z.string(), name: z.string(), sheets: z.array(SheetSample) });
export type SourceTable = z.infer<typeof SourceTable>;

/** What a row comes to. */
export const ROW_STATES = ['new', 'update', 'same', 'repeated', 'unclear', 'unreadable'] as const;
export const RowState = z.enum(ROW_STATES);
export type RowState = z.infer<typeof RowState>;

export const ROW_CHOICES = ['add', 'update', 'skip'] as const;
export const RowChoice = z.enum(ROW_CHOICES);
export type RowChoice = z.infer<typeof RowChoice>;

/** What was found in a row that somebody should know: each has a text; `text` is what stood there. */
export const RowNote = z.object({
  kind: z.enum(['no-name', 'email', 'sex', 'role', 'kind', 'same-email', 'several', 'near-name', 'too-long']),
  text: z.string(),
});
export type RowNote = z.infer<typeof RowNote>;

/** One field that an update would change. */
export const RowChange = z.object({ field: TableField, before: z.string(), after: z.string() });
export type RowChange = z.infer<typeof RowChange>;

export const PlannedRow = z.object({
  /** Number of the row in the table, as Excel counts. */
  line: z.number().int(),
  name: Bilingual,
  honorific: z.string(),
  sex: z.enum(['female', 'male', 'unknown']),
  organisation: z.string(),
  /** The organisation is not in the register yet: it is added with the row. */
  newOrganisation: z.boolean(),
  position: Bilingual,
  role: z.string().nullable(),
  email: z.string(),
  phone: z.string(),
  state: RowState,
  /** The person it is, or the line of the table it repeats. */
  personId: Id.nullable(),
  person: z.string(),
  repeats: z.number().int().nullable(),
  changes: z.array(RowChange),
  notes: z.array(RowNote),
  choices: z.array(RowChoice),
});
export type PlannedRow = z.infer<typeof PlannedRow>;

export const ImportPlan = z.object({
  rows: z.array(PlannedRow),
  /** Rows with nothing in them. */
  empty: z.number().int(),
  organisations: z.array(z.string()),
});
export type ImportPlan = z.infer<typeof ImportPlan>;

/** What was done with one row. */
export const ReportRow = z.object({
  line: z.number().int(),
  name: z.string(),
  done: z.enum(['added', 'updated', 'skipped']),
  id: Id.nullable(),
  /** Why it was skipped: the state of the row, or by choice. */
  reason: z.enum([...ROW_STATES, 'chosen']).nullable(),
  notes: z.array(RowNote),
  changes: z.array(RowChange),
});
export type ReportRow = z.infer<typeof ReportRow>;

export const ImportReport = z.object({
  rows: z.array(ReportRow),
  organisations: z.array(z.object({ id: Id, name: z.string() })),
  empty: z.number().int(),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** What is done with a row unless somebody chooses. */
export function usualChoice(state: RowState): RowChoice {
  if (state === 'new') return 'add';
  return state === 'update' ? 'update' : 'skip';
}
