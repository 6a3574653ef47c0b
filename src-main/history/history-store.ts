import type { Bilingual } from '../../src-shared/domain/common.ts';
import {
  HISTORY_TOLD,
  type HistoryChange,
  type HistoryDetail,
  type HistorySubject,
  type HistoryValue,
} from '../../src-shared/domain/history.ts';
import { RichText, plainText } from '../../src-shared/domain/rich-text.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { valueBefore } from '../database/history.ts';
import { sqlIds } from '../database/rows.ts';
import { type Sql, type SqlValue, sql, sqlName } from '../database/sql.ts';

interface ChangeRow {
  id: string;
  at: string;
  author: string;
  label: string;
  subject: string;
  kind: HistoryChange['kind'];
  total: number;
}

interface OperationRow {
  action: HistoryDetail['action'];
  table_name: string;
  row_id: string;
  column_name: string;
  value: SqlValue;
  parent: string | null;
}

/** Rows that belong to a thing: their history is told with it. */
const PARTS: Readonly<Record<HistorySubject, readonly (readonly [table: string, column: string])[]>> = {
  body: [
    ['body_name', 'body_id'],
    ['quorum_rule', 'body_id'],
  ],
  person: [
    ['affiliation', 'person_id'],
    ['membership', 'person_id'],
    ['distinct_people', 'person_id'],
    ['distinct_people', 'other_id'],
  ],
  organisation: [
    ['membership', 'organisation_id'],
    ['distinct_organisations', 'organisation_id'],
    ['distinct_organisations', 'other_id'],
  ],
  meeting: [
    ['minutes', 'meeting_id'],
    ['agenda_version', 'meeting_id'],
    ['minutes_version', 'meeting_id'],
    ['correction', 'meeting_id'],
    ['agenda_item', 'meeting_id'],
    ['attendance', 'meeting_id'],
  ],
  agenda_item: [
    ['agenda_presenter', 'agenda_item_id'],
    ['paper', 'agenda_item_id'],
  ],
  attendance: [['attendance_interval', 'attendance_id']],
  minutes_entry: [
    ['decision', 'entry_id'],
    ['action', 'entry_id'],
    ['input', 'entry_id'],
    ['correction', 'entry_id'],
  ],
  action: [
    ['action_owner', 'action_id'],
    ['action_update', 'action_id'],
    ['agenda_action', 'action_id'],
  ],
  decision: [['decision_supersedes', 'decision_id']],
  topic: [],
};

/** Steps from the newest on, with what they changed. */
export function listHistory(
  db: ReadableDatabase,
  wanted: { of: { table: HistorySubject; id: string } | null; before: string | null; limit: number },
): { changes: HistoryChange[]; more: boolean } {
  const from =
    wanted.before === null ? sql`` : sql`AND c.hlc < (SELECT hlc FROM change WHERE id = ${wanted.before})`;
  const touches = wanted.of === null ? null : operationsOf(wanted.of);
  const of =
    touches === null ? sql`` : sql`AND c.id IN (SELECT o.change_id FROM operation AS o WHERE ${touches})`;
  const rows = db.all<ChangeRow>(sql`
    SELECT c.id, c.at, c.author, c.label, c.subject, c.kind,
      (SELECT count(*) FROM operation AS o WHERE o.change_id = c.id AND ${touches ?? sql`true`}) AS total
    FROM change AS c WHERE true ${from} ${of}
    ORDER BY c.hlc DESC LIMIT ${wanted.limit + 1}`);
  const names = new Names(db);
  const changes = rows.slice(0, wanted.limit).map((row) => ({
    ...row,
    details: db
      .all<OperationRow>(
        sql`SELECT o.action, o.table_name, o.row_id, o.column_name, o.value, o.parent FROM operation AS o
            WHERE o.change_id = ${row.id} AND ${touches ?? sql`true`} ORDER BY o.seq LIMIT ${HISTORY_TOLD}`,
      )
      .flatMap((operation) => detailsOf(db, operation, names)),
  }));
  return { changes, more: rows.length > wanted.limit };
}

/** Operations `o` on a thing and on what belongs to it, also on parts that are gone by now. */
function operationsOf({ table, id }: { table: HistorySubject; id: string }): Sql {
  let which = sql`(o.table_name = ${table} AND o.row_id = ${id})`;
  for (const [part, column] of PARTS[table]) {
    which = sql`${which} OR (o.table_name = ${part} AND o.row_id IN (
      SELECT id FROM ${sqlName(part)} WHERE ${sqlName(column)} = ${id}
      UNION SELECT gone.row_id FROM operation AS gone
        WHERE gone.table_name = ${part} AND gone.action = 'delete'
          AND json_extract(gone.value, ${`$.${column}`}) = ${id}))`;
  }
  return sql`(${which})`;
}

/** One operation told column by column. */
function detailsOf(db: ReadableDatabase, operation: OperationRow, names: Names): HistoryDetail[] {
  const { action, table_name: table, row_id: rowId } = operation;
  const detail = (column: string, before: SqlValue, after: SqlValue): HistoryDetail => ({
    action,
    table,
    rowId,
    column,
    before: names.told(table, column, before),
    after: names.told(table, column, after),
  });
  if (action === 'update') {
    return [detail(operation.column_name, valueBefore(db, operation), operation.value)];
  }
  const row = JSON.parse(String(operation.value)) as Record<string, SqlValue>;
  return Object.entries(row)
    .filter(([column, value]) => column !== 'id' && column !== 'position' && value !== null && value !== '')
    .map(([column, value]) =>
      action === 'insert' ? detail(column, null, value) : detail(column, value, null),
    );
}

/** How the rows of a table are called in a sentence. */
const NAME_COLUMNS: Readonly<Record<string, readonly [en: string, km: string]>> = {
  person: ['name_en', 'name_km'],
  organisation: ['name_en', 'name_km'],
  agenda_item: ['title_en', 'title_km'],
  topic: ['title_en', 'title_km'],
  decision: ['code', 'code'],
  action: ['code', 'code'],
};

/** Values as people read them; what is referred to is looked up once. */
class Names {
  readonly #db: ReadableDatabase;
  readonly #references = new Map<string, Map<string, string>>();
  readonly #names = new Map<string, Bilingual>();

  constructor(db: ReadableDatabase) {
    this.#db = db;
  }

  told(table: string, column: string, value: SqlValue): HistoryValue {
    if (value === null || value instanceof Uint8Array) return null;
    const to = this.#referencesOf(table).get(column);
    if (to !== undefined && to !== 'file_content') {
      return { kind: 'row', table: to, name: this.#nameOf(to, String(value)) };
    }
    const text = column === 'body' ? richToPlain(String(value)) : String(value);
    return text === '' ? null : { kind: 'text', text };
  }

  #referencesOf(table: string): Map<string, string> {
    let found = this.#references.get(table);
    if (found === undefined) {
      const rows = this.#db.all<{ column: string; target: string }>(
        sql`SELECT "from" AS column, "table" AS target FROM pragma_foreign_key_list(${table})`,
      );
      found = new Map(rows.map((row) => [row.column, row.target]));
      this.#references.set(table, found);
    }
    return found;
  }

  #nameOf(table: string, id: string): Bilingual {
    const key = `${table} ${id}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      name = this.#read(table, id);
      this.#names.set(key, name);
    }
    return name;
  }

  #read(table: string, id: string): Bilingual {
    if (table === 'meeting') {
      const meeting = this.#db.one<{ kind: string; ordinal: number }>(
        sql`SELECT kind, ordinal FROM meeting WHERE id = ${id}`,
      );
      // The page has the words: "7th meeting".
      return meeting === undefined ? NAMELESS : both(`${meeting.kind} ${meeting.ordinal}`);
    }
    const columns = NAME_COLUMNS[table];
    if (columns === undefined) return NAMELESS;
    const [en, km] = columns;
    return (
      this.#db.one<Bilingual>(
        sql`SELECT ${sqlName(en)} AS en, ${sqlName(km)} AS km FROM ${sqlName(table)} WHERE id = ${id}`,
      ) ?? this.#asItWas(table, id, en, km)
    );
  }

  /** The name of a row that is gone: it is in the operation that took it away. */
  #asItWas(table: string, id: string, en: string, km: string): Bilingual {
    return (
      this.#db.one<Bilingual>(
        sql`SELECT json_extract(value, ${`$.${en}`}) AS en, json_extract(value, ${`$.${km}`}) AS km FROM operation
            WHERE table_name = ${table} AND row_id IN ${sqlIds([id])} AND action = 'delete' ORDER BY hlc DESC LIMIT 1`,
      ) ?? NAMELESS
    );
  }
}

const NAMELESS: Bilingual = { en: '', km: '' };
const both = (text: string): Bilingual => ({ en: text, km: text });

function richToPlain(json: string): string {
  const rich = RichText.safeParse(JSON.parse(json));
  return rich.success ? plainText(rich.data) : '';
}
