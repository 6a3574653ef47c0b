import { z } from 'zod';
import { Line } from '../../domain/common.ts';
import {
  ImportPlan,
  ImportReport,
  RowChoice,
  SourceTable,
  TableField,
  TableReading,
} from '../../domain/people-table.ts';
import { Done, None, act, read, write } from '../call.ts';

/** Tables of people from Excel: read, looked at, brought in. */
export const intakeCalls = {
  /** Asks for a file and reads it; null when the dialog was closed. */
  'intake.open': act(None, SourceTable.nullable()),
  /** Reads a file that was dropped on the page. */
  'intake.readFile': act(
    z.object({ name: Line, bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 64 << 20) }),
    SourceTable,
  ),
  /** Reads what was pasted: text, or the rows of a table. */
  'intake.readPasted': act(
    z.union([
      z.object({ text: z.string().max(20_000_000) }),
      z.object({ rows: z.array(z.array(z.string().max(32_000)).max(200)).max(20_000) }),
    ]),
    SourceTable,
  ),
  /** Headings with a given header row, and what the columns would hold. */
  'intake.columns': read(
    TableReading.omit({ columns: true }),
    z.object({ headings: z.array(z.string()), guessed: z.array(TableField.nullable()) }),
  ),
  /** What each row comes to in the register as it is. */
  'intake.plan': read(TableReading, ImportPlan),
  /**
   * Brings the rows in, as one step; `choices` by line where they differ from the usual. Null: it was cancelled, and
   * nothing has changed.
   */
  'people.import': write(
    TableReading.extend({ choices: z.record(z.string(), RowChoice) }),
    ImportReport.nullable(),
    'people',
    'organisations',
    'meetings',
    'attendance',
  ),
  /** Asks where to, and writes rows as a table for Excel. */
  'intake.saveReport': act(
    z.object({ name: Line, rows: z.array(z.array(z.string())).max(50_000) }),
    z.object({ fileName: z.string() }).nullable(),
  ),
  /** Stops the import that runs. */
  'intake.cancel': act(None, Done),
} as const;
