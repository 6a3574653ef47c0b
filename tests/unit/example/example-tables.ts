import { History } from '../../../src-main/database/history.ts';
import { loggedTables } from '../../../src-main/database/history-triggers.ts';
import { migrate } from '../../../src-main/database/migrate.ts';
import { type Connection, openConnection } from '../../../src-main/database/connection.ts';
import { sql, sqlName } from '../../../src-main/database/sql.ts';
import { fillExample } from '../../../src-main/register-file/example/fill-example.ts';

export type Row = Record<string, string | number | null>;

export function filled(): Connection {
  const db = openConnection(':memory:', 'create');
  migrate(db);
  new History(db, 'test').step('test', { label: 'register.openExample' }, fillExample);
  return db;
}

export const dump = (db: Connection) =>
  Object.fromEntries(
    loggedTables(db).map((table) => [table, db.all<Row>(sql`SELECT * FROM ${sqlName(table)} ORDER BY id`)]),
  );

export const both = (row: Row, name: string) => ({ en: row[`${name}_en`], km: row[`${name}_km`] });
export const isTrue = (value: Row[string] | undefined) => value === 1;
export const owner = (row: Row) => ({
  kind: row['person_id'] === null ? 'organisation' : 'person',
  id: row['person_id'] ?? row['organisation_id'],
});

/** The filled example, once for the tests of a file. */
export const example = filled();
export const tables = dump(example);
export const rows = (table: string): Row[] => tables[table] ?? [];
export const held = () => rows('meeting').filter((meeting) => meeting['state'] !== 'planned');

export const intervalsOf = (attendance: Row) =>
  rows('attendance_interval')
    .filter((one) => one['attendance_id'] === attendance['id'])
    .sort((a, b) => (String(a['position']) < String(b['position']) ? -1 : 1))
    .map((one) => ({
      arrived: one['arrived'] as string | null,
      left: one['departed'] as string | null,
      place: one['place'] as 'room' | 'online',
    }));

export const entriesOf = (meeting: Row) =>
  rows('minutes_entry').filter((entry) => entry['meeting_id'] === meeting['id']);

export const attendanceOf = (meeting: Row) =>
  rows('attendance').filter((one) => one['meeting_id'] === meeting['id']);

export const itemsOf = (meeting: Row) =>
  rows('agenda_item')
    .filter((item) => item['meeting_id'] === meeting['id'])
    .map((item) => ({
      id: String(item['id']),
      parentId: item['parent_id'] === null ? null : String(item['parent_id']),
      position: String(item['position']),
      minutes: Number(item['minutes']),
    }));

export const titleOf = (meeting: Row) => `${String(meeting['kind'])} ${String(meeting['ordinal'])}`;
