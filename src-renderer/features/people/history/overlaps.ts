import type { IsoDate } from '../../../../src-shared/domain/common.ts';
import { addDays } from '../../../../src-shared/domain/days.ts';
import { overlap } from '../../../../src-shared/domain/person.ts';

interface Dated {
  id: string;
  from: IsoDate | null;
  to: IsoDate | null;
}

/** Another entry of the same history that holds on the same days, and how this one could end before it. */
export interface Overlap<Row> {
  other: Row;
  /** The last day before the other begins; null where that would leave nothing of this one. */
  endOn: IsoDate | null;
}

/** For each entry that began first, the one it runs into. Two at once are allowed, but nobody should miss it. */
export function overlapsIn<Row extends Dated>(rows: readonly Row[]): Map<string, Overlap<Row>> {
  const inOrder = rows.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const found = new Map<string, Overlap<Row>>();
  inOrder.forEach((row, i) => {
    const other = inOrder.slice(i + 1).find((later) => overlap(row, later));
    if (other === undefined) return;
    const day = other.from === null || other.from === row.from ? null : addDays(other.from, -1);
    found.set(row.id, { other, endOn: day });
  });
  return found;
}

/** The last day of something that ends where something else begins; null where that is open. */
export const dayBefore = (day: IsoDate | null): IsoDate | null => (day === null ? null : addDays(day, -1));
