import { createHash } from 'node:crypto';
import { generateNKeysBetween } from 'fractional-indexing';
import type { PartyKey } from '../../../resources/example/notation.ts';
import { organisations } from '../../../resources/example/organisations.ts';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import type { WritableDatabase } from '../../database/connection.ts';
import { type SqlValue, sql, sqlJoin, sqlName } from '../../database/sql.ts';

/** Before the story begins: the day of the rows that belong to no meeting. */
const EARLIEST = '2018-11-01';

/** The rows of the example: gives each key its id, always the same one, and inserts. */
export class ExampleRows {
  readonly #db: WritableDatabase;
  readonly #ids = new Map<string, string>();

  constructor(db: WritableDatabase) {
    this.#db = db;
  }

  /** Inserts a row under a new key and gives its id. The key says what it is: "meeting:working-group-7". */
  add(table: string, key: string, day: IsoDate, columns: Readonly<Record<string, SqlValue>>): string {
    const id = this.#newId(`${table}:${key}`, day);
    const entries = Object.entries(columns);
    const names = sqlJoin(
      entries.map(([name]) => sqlName(name)),
      ', ',
    );
    const values = sqlJoin(
      entries.map(([, value]) => sql`${value}`),
      ', ',
    );
    this.#db.run(sql`INSERT INTO ${sqlName(table)} (id, ${names}) VALUES (${id}, ${values})`);
    return id;
  }

  /** Inserts a row that is there all along: the body, an organisation, a person. */
  addStanding(table: string, key: string, columns: Readonly<Record<string, SqlValue>>): string {
    return this.add(table, key, EARLIEST, columns);
  }

  set(table: string, key: string, column: string, value: SqlValue): void {
    const id = this.idOf(table, key);
    this.#db.run(sql`UPDATE ${sqlName(table)} SET ${sqlName(column)} = ${value} WHERE id = ${id}`);
  }

  idOf(table: string, key: string): string {
    const id = this.#ids.get(`${table}:${key}`);
    if (id === undefined) throw new Error(`The example has no ${table} "${key}"`);
    return id;
  }

  /** The two columns of a party, one of them null. */
  party(key: PartyKey): { person_id: string | null; organisation_id: string | null } {
    return key in organisations
      ? { person_id: null, organisation_id: this.idOf('organisation', key) }
      : { person_id: this.idOf('person', key), organisation_id: null };
  }

  /** Shaped as a UUIDv7: the day and a running number as its time, the rest from a hash of the key. */
  #newId(key: string, day: IsoDate): string {
    if (this.#ids.has(key)) throw new Error(`The example has "${key}" twice`);
    const bytes = createHash('sha256').update(key).digest().subarray(0, 16);
    bytes.writeUIntBE(Date.parse(`${day}T01:00:00Z`) + this.#ids.size, 0, 6);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
    this.#ids.set(key, id);
    return id;
  }
}

/** Each part with the key that orders it among its siblings. */
export function positioned<Part>(parts: readonly Part[]): { part: Part; position: string }[] {
  const keys = generateNKeysBetween(null, null, parts.length);
  return parts.map((part, i) => ({ part, position: keys[i] ?? '' }));
}
