import { RegisterError } from '../../../src-shared/contract/errors.ts';
import type { TellApart, ToldApart } from '../../../src-shared/domain/duplicates.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/connection.ts';
import { deleteRow, insertRow, mustExist, sqlIds } from '../../database/rows.ts';
import { type Sql, sql, sqlName } from '../../database/sql.ts';

type Kind = 'person' | 'organisation';

const tableOf = (kind: Kind) => (kind === 'person' ? 'distinct_people' : 'distinct_organisations');
const oneOf = (kind: Kind) => `${kind}_id`;

function readPairs(db: ReadableDatabase, kind: Kind, which: Sql): ToldApart[] {
  return db
    .all<{ id: string; one: string; other: string }>(
      sql`SELECT id, ${sqlName(oneOf(kind))} AS one, other_id AS other FROM ${sqlName(tableOf(kind))}
          WHERE ${which} ORDER BY id`,
    )
    .map(({ id, one, other }) => ({ id, ids: [one, other] }));
}

/** Pairs of which somebody said that they are not one and the same. */
export const listToldApart = (db: ReadableDatabase, kind: Kind): ToldApart[] =>
  readPairs(db, kind, sql`true`);

const keyOf = (ids: readonly string[]) => ids.toSorted().join(' ');

/** Says of some entries that they are different ones. @throws RegisterError 'invalid-input' when no two are named */
export function tellApart(db: WritableDatabase, kind: Kind, { ids, others }: TellApart): void {
  const pairs = ids.flatMap((one, i) =>
    (others ?? ids.slice(i + 1)).filter((other) => other !== one).map((other) => [one, other] as const),
  );
  if (pairs.length === 0) throw new RegisterError('invalid-input', 'Two are told apart, or more');
  mustExist(db, kind, pairs.flat());
  const known = new Set(listToldApart(db, kind).map((pair) => keyOf(pair.ids)));
  for (const [one, other] of pairs) {
    if (known.has(keyOf([one, other]))) continue;
    known.add(keyOf([one, other]));
    insertRow(db, tableOf(kind), { [oneOf(kind)]: one, other_id: other });
  }
}

/** Takes that back: they may be suggested again. Answers of whom it was said. @throws RegisterError 'not-found' */
export function takeBackApart(db: WritableDatabase, kind: Kind, rowIds: readonly string[]): string[] {
  const pairs = readPairs(db, kind, sql`id IN ${sqlIds(rowIds)}`);
  for (const id of new Set(rowIds)) deleteRow(db, tableOf(kind), id);
  return [...new Set(pairs.flatMap((pair) => pair.ids))];
}

/** Before entries become one: whoever merges them says that they are not two. */
export function forgetAmong(db: WritableDatabase, kind: Kind, ids: readonly string[]): void {
  const among = sql`${sqlName(oneOf(kind))} IN ${sqlIds(ids)} AND other_id IN ${sqlIds(ids)}`;
  for (const { id } of readPairs(db, kind, among)) deleteRow(db, tableOf(kind), id);
}

/** After several became one: what was said of two of them about the same third one is said once. */
export function uniteApart(db: WritableDatabase, kind: Kind, id: string): void {
  const seen = new Set<string>();
  for (const pair of readPairs(db, kind, sql`${sqlName(oneOf(kind))} = ${id} OR other_id = ${id}`)) {
    if (seen.has(keyOf(pair.ids))) deleteRow(db, tableOf(kind), pair.id);
    seen.add(keyOf(pair.ids));
  }
}
