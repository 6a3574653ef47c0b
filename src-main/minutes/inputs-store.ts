import { type Input, type InputFields, inputCode } from '../../src-shared/domain/input.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { type Changes, insertRow, updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { numberFor } from './numbers-sent-out.ts';

/** The columns of an input (or of none) joined to an entry. */
export interface InputColumns {
  input_id: string | null;
  input_code: string | null;
  input_type: Input['type'] | null;
  document: string | null;
  clause: string | null;
  proposed_change: string | null;
}

export const inputOf = (row: InputColumns): Input | null =>
  row.input_id === null
    ? null
    : {
        id: row.input_id,
        code: row.input_code ?? '',
        type: row.input_type ?? 'general',
        document: row.document ?? '',
        clause: row.clause ?? '',
        proposedChange: row.proposed_change ?? '',
      };

/** Makes an entry an input with the next number of the register. */
export function addInput(db: WritableDatabase, entryId: string, meetingId: string): void {
  const next = db.one<{ number: number }>(sql`SELECT 1 + coalesce(max(ordinal), 0) AS number FROM input`);
  const ordinal = numberFor(db, 'input', { entryId, meetingId: null, next: next?.number ?? 1 });
  insertRow(db, 'input', {
    entry_id: entryId,
    meeting_id: meetingId,
    ordinal,
    code: inputCode(ordinal),
  });
}

export function updateInput(db: WritableDatabase, id: string, changes: Changes<InputFields>): void {
  updateRow(db, 'input', id, {
    type: changes.type,
    document: changes.document,
    clause: changes.clause,
    proposed_change: changes.proposedChange,
  });
}
