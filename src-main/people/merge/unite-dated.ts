import type { IsoDate } from '../../../src-shared/domain/common.ts';
import { addDays } from '../../../src-shared/domain/days.ts';
import { holdsOn, overlap } from '../../../src-shared/domain/person.ts';
import type { WritableDatabase } from '../../database/connection.ts';
import { deleteRow, updateRow } from '../../database/rows.ts';

interface Dated {
  id: string;
  from: IsoDate | null;
  to: IsoDate | null;
}

const earlier = (a: IsoDate | null, b: IsoDate | null) => (a === null || b === null ? null : a < b ? a : b);
const later = (a: IsoDate | null, b: IsoDate | null) => (a === null || b === null ? null : a > b ? a : b);

/** Whether one ends where the other begins, or they share days. */
const touch = (a: Dated, b: Dated) =>
  overlap({ from: a.from, to: a.to === null ? null : addDays(a.to, 1) }, b) ||
  overlap({ from: b.from, to: b.to === null ? null : addDays(b.to, 1) }, a);

/**
 * Makes one of entries that say the same about days that touch, and lets one entry hold today: of the others that
 * do, what lies before it stays.
 * `same`: whether two entries say the same; `chosenId`: the one that holds today.
 */
export function uniteDated<Row extends Dated>(
  db: WritableDatabase,
  table: 'affiliation' | 'membership',
  rows: readonly Row[],
  same: (a: Row, b: Row) => boolean,
  chosenId: string | null,
  today: IsoDate,
): void {
  const kept: Row[] = [];
  for (const row of rows.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))) {
    const twin = kept.findIndex((other) => same(other, row) && touch(other, row));
    const other = kept[twin];
    if (other === undefined) {
      kept.push(row);
      continue;
    }
    // The chosen one goes on under its own id.
    const [stays, goes] = row.id === chosenId ? [row, other] : [other, row];
    const united = { ...stays, from: earlier(stays.from, goes.from), to: later(stays.to, goes.to) };
    deleteRow(db, table, goes.id);
    updateRow(db, table, stays.id, { from_date: united.from, to_date: united.to });
    kept[twin] = united;
  }
  const chosen = kept.find((row) => row.id === chosenId);
  if (chosen === undefined || !holdsOn(chosen, today)) return;
  for (const row of kept) {
    if (row.id === chosen.id || !holdsOn(row, today)) continue;
    const last = chosen.from === null ? null : addDays(chosen.from, -1);
    if (last === null || (row.from !== null && row.from > last)) deleteRow(db, table, row.id);
    else updateRow(db, table, row.id, { to_date: last });
  }
}
