import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Bilingual, IsoDate } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase, WritableDatabase } from './connection.ts';
import { newId } from './new-id.ts';
import { type Sql, type SqlValue, sql, sqlAssignments, sqlJoin, sqlName } from './sql.ts';

/** What a call may change: an absent field, or an undefined one, is left alone. */
export type Changes<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

/** A thing as it will be with the changes. */
export function withChanges<Thing extends object>(thing: Thing, changes: Changes<NoInfer<Thing>>): Thing {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...thing, ...(Object.fromEntries(given) as Partial<Thing>) };
}

/** Values by column; undefined ones are left out. */
export type Columns = Readonly<Record<string, SqlValue | undefined>>;

const notFound = (table: string, id: string) =>
  new RegisterError('not-found', `No ${table} ${id}`, { details: { table } });

/** The row, or RegisterError 'not-found'. */
export function found<Row>(row: Row | undefined, table: string, id: string): Row {
  if (row === undefined) throw notFound(table, id);
  return row;
}

/** `(...)` for IN: as one parameter, however many there are, so the statement stays the same. */
export function sqlIds(ids: readonly string[]): Sql {
  return sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

/** Checks that rows are there before they are referred to. @throws RegisterError 'not-found' */
export function mustExist(
  db: ReadableDatabase,
  table: string,
  ids: readonly (string | null | undefined)[],
): void {
  const given = ids.filter((id) => typeof id === 'string');
  if (given.length === 0) return;
  const missing = db.one<{ id: string }>(
    sql`SELECT value AS id FROM json_each(${JSON.stringify(given)}) WHERE value NOT IN (SELECT id FROM ${sqlName(table)}) LIMIT 1`,
  );
  if (missing !== undefined) throw notFound(table, missing.id);
}

/** Adds a row with a new key; answers the key. */
export function insertRow(db: WritableDatabase, table: string, columns: Columns): string {
  const id = newId();
  const all: Columns = { id, ...columns };
  const given = Object.entries(all).filter((entry): entry is [string, SqlValue] => entry[1] !== undefined);
  const names = sqlJoin(
    given.map(([name]) => sqlName(name)),
    ', ',
  );
  const values = sqlJoin(
    given.map(([, value]) => sql`${value}`),
    ', ',
  );
  db.run(sql`INSERT INTO ${sqlName(table)} (${names}) VALUES (${values})`);
  return id;
}

/** Changes the given columns of one row. @throws RegisterError 'not-found' */
export function updateRow(db: WritableDatabase, table: string, id: string, columns: Columns): void {
  const assignments = sqlAssignments(columns);
  if (assignments === null) {
    mustExist(db, table, [id]);
    return;
  }
  const changed = db.run(sql`UPDATE ${sqlName(table)} SET ${assignments} WHERE id = ${id}`);
  if (changed === 0) throw notFound(table, id);
}

/** Removes one row, with what cascades from it. @throws RegisterError 'not-found' */
export function deleteRow(db: WritableDatabase, table: string, id: string): void {
  if (db.run(sql`DELETE FROM ${sqlName(table)} WHERE id = ${id}`) === 0) throw notFound(table, id);
}

/** A truth value as a column holds it. */
export function flag(value: boolean): 0 | 1;
export function flag(value: boolean | undefined): 0 | 1 | undefined;
export function flag(value: boolean | undefined): 0 | 1 | undefined {
  if (value === undefined) return undefined;
  return value ? 1 : 0;
}

/** Whether something dated (aliased `alias`, with from_date and to_date) holds on a day; both ends belong to it. */
export function sqlHolds(alias: string, day: IsoDate): Sql {
  const name = sqlName(alias);
  return sql`(${name}.from_date IS NULL OR ${name}.from_date <= ${day}) AND (${name}.to_date IS NULL OR ${name}.to_date >= ${day})`;
}

/** The id of the dated row that holds on a day, the one begun last where there are more. `whose` speaks of `x`. */
export function sqlHeldOn(table: 'affiliation' | 'membership', whose: Sql, day: IsoDate): Sql {
  return sql`(
    SELECT x.id FROM ${sqlName(table)} AS x WHERE ${whose} AND ${sqlHolds('x', day)}
    ORDER BY coalesce(x.from_date, '') DESC, x.id DESC LIMIT 1)`;
}

const collator = new Intl.Collator(['en', 'km'], { numeric: true, sensitivity: 'base' });

/** Orders texts for people: by the English one, or the Khmer one where there is none. */
export function compareTexts(a: Bilingual, b: Bilingual): number {
  return collator.compare(a.en || a.km, b.en || b.km);
}
