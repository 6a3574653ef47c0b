import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';
import { createBody } from '../../../src-main/body/body-store.ts';
import type { ReadableDatabase, WritableDatabase } from '../../../src-main/database/connection.ts';
import { expectedSchema, latestVersion } from '../../../src-main/database/migrate.ts';
import { type SqlValue, sql, sqlJoin, sqlName } from '../../../src-main/database/sql.ts';
import { withMachine } from '../../../src-main/cli/open-register.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { addDays } from '../../../src-shared/domain/days.ts';
import { bodyOfEntry, words } from './words.ts';

/**
 * Path of a register with so many meetings, twice as many people, twenty entries and a hundred operations of the
 * history for each: made once and kept in `.cache/bench`, the same content every time.
 */
export async function bigRegister(meetings: number): Promise<string> {
  const folder = join(root, '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const mark = createHash('sha256').update(expectedSchema(latestVersion()));
  for (const name of ['generate.ts', 'words.ts']) mark.update(readFileSync(join(import.meta.dirname, name)));
  const end = `-${mark.digest('hex').slice(0, 12)}.twg`;
  const path = join(folder, `register-${meetings}${end}`);
  if (existsSync(path)) return path;
  for (const name of readdirSync(folder))
    if (!name.endsWith(end)) rmSync(join(folder, name), { recursive: true });
  const part = join(folder, `part-${process.pid}.twg`);
  await withMachine(async (machine) => {
    const session = await RegisterSession.create(machine, part, (db) => {
      createBody(db, { name: words(1, 4), shortName: 'TWG', timeZone: 'Asia/Phnom_Penh' });
    });
    new Filler(session, meetings).fill();
    await session.close();
  });
  renameSync(part, path);
  return path;
}

/** A copy of it to work on, in a folder that is made for it. */
export async function copyOfBigRegister(meetings: number, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'Group.twg');
  copyFileSync(await bigRegister(meetings), path);
  return path;
}

type Columns = Record<string, SqlValue>;

const ITEMS = 8;
const ENTRIES = 20;
const ATTENDANCES = 14;
const OPERATIONS = 100;

/** Writes rows directly, in steps: a meeting is one step, what was changed in it afterwards another. */
class Filler {
  readonly #session: RegisterSession;
  readonly #meetings: number;
  readonly #people: string[] = [];
  readonly #organisations: string[] = [];
  #count = 0;

  constructor(session: RegisterSession, meetings: number) {
    this.#session = session;
    this.#meetings = meetings;
  }

  fill(): void {
    this.#step('import.people', (db) => this.#everybody(db));
    for (let n = 1; n <= this.#meetings; n += 1) {
      const entries = this.#step('meetings.create', (db) => this.#meeting(db, n));
      // Minutes are worked over: the latest text of an entry is not its first.
      this.#step('minutes.update', (db) => {
        for (const [i, id] of entries.slice(0, 17).entries()) {
          db.run(sql`UPDATE minutes_entry SET body = ${bodyOfEntry(n * ENTRIES + i + 1)} WHERE id = ${id}`);
        }
      });
    }
    // What is missing to the number wanted, in telephone numbers.
    for (let round = 0; this.#session.read(operations) < OPERATIONS * this.#meetings; round += 1) {
      const missing = OPERATIONS * this.#meetings - this.#session.read(operations);
      this.#step('people.update', (db) => {
        for (const id of this.#people.slice(0, missing)) {
          db.run(sql`UPDATE person SET phone = ${`012 ${round} ${id.slice(-6)}`} WHERE id = ${id}`);
        }
      });
    }
  }

  #step<Value>(label: string, work: (db: WritableDatabase) => Value): Value {
    return this.#session.step({ label }, work);
  }

  /** The same ids every time, in the order of making. */
  #id(): string {
    this.#count += 1;
    const number = this.#count.toString(16).padStart(12, '0');
    return `01800000-${number.slice(0, 4)}-7000-8000-${number.slice(4).padStart(12, '0')}`;
  }

  #insert(db: WritableDatabase, table: string, columns: Columns): string {
    const id = this.#id();
    const all = Object.entries<SqlValue>({ id, ...columns });
    const names = sqlJoin(
      all.map(([name]) => sqlName(name)),
      ', ',
    );
    const values = sqlJoin(
      all.map(([, value]) => sql`${value}`),
      ', ',
    );
    db.run(sql`INSERT INTO ${sqlName(table)} (${names}) VALUES (${values})`);
    return id;
  }

  #everybody(db: WritableDatabase): void {
    const kinds = ['ministry', 'ministry-department', 'hospital', 'ngo', 'un-agency', 'donor'];
    for (let n = 0; n < Math.max(10, this.#meetings / 5); n += 1) {
      const { en, km } = words(n, 3);
      const kind = kinds[n % kinds.length] ?? 'other';
      const id = this.#insert(db, 'organisation', {
        name_en: `${en} ${n}`,
        name_km: km,
        acronym: `O${n}`,
        kind,
      });
      this.#organisations.push(id);
      if (n < 24)
        this.#insert(db, 'membership', {
          organisation_id: id,
          role: 'member',
          counts_for_quorum: 1,
          from_date: '1990-01-01',
        });
    }
    for (let n = 0; n < this.#meetings * 2; n += 1) {
      const { en, km } = words(n + 7, 2);
      const sex = n % 2 === 0 ? 'female' : 'male';
      const id = this.#insert(db, 'person', {
        name_en: `${en} ${n}`,
        name_km: km,
        sex,
        email: `person${n}@example.org`,
      });
      this.#people.push(id);
      const post = words(n, 2);
      this.#insert(db, 'affiliation', {
        person_id: id,
        organisation_id: this.#organisationOf(n),
        position_en: post.en,
        position_km: post.km,
        from_date: '1990-01-01',
      });
    }
  }

  #organisationOf(person: number): string {
    return this.#organisations[person % this.#organisations.length] ?? '';
  }

  #person(n: number): string {
    return this.#people[n % this.#people.length] ?? '';
  }

  /** Answers the ids of its entries. */
  #meeting(db: WritableDatabase, n: number): string[] {
    const title = words(n, 5);
    const meeting = this.#insert(db, 'meeting', {
      kind: 'working-group',
      ordinal: n,
      title_en: title.en,
      title_km: title.km,
      date: addDays('1995-01-02', n * 7),
      start_time: '09:00',
      end_time: '12:00',
      time_zone: 'Asia/Phnom_Penh',
      chair_id: this.#person(n),
      state: 'held',
      agenda_state: 'adopted',
    });
    this.#insert(db, 'minutes', { meeting_id: meeting });
    const items = Array.from({ length: ITEMS }, (_, i) => {
      const text = words(n * ITEMS + i, 4);
      const item = this.#insert(db, 'agenda_item', {
        meeting_id: meeting,
        position: `a${i}`,
        title_en: text.en,
        title_km: text.km,
        purpose: 'discussion',
        minutes: 20,
      });
      if (i % 2 === 0)
        this.#insert(db, 'agenda_presenter', {
          agenda_item_id: item,
          position: 'a0',
          person_id: this.#person(n * 3 + i),
        });
      return item;
    });
    for (let i = 0; i < ATTENDANCES; i += 1) {
      const person = n * 5 + i;
      const attendance = this.#insert(db, 'attendance', {
        meeting_id: meeting,
        person_id: this.#person(person),
        organisation_id: this.#organisationOf(person % this.#people.length),
        position_en: words(person, 2).en,
        capacity: 'member',
        counts_for_quorum: 1,
        invited: 1,
        outcome: i < 11 ? 'attended' : 'apologies',
      });
      if (i < 11) this.#insert(db, 'attendance_interval', { attendance_id: attendance, position: 'a0' });
    }
    return Array.from({ length: ENTRIES }, (_, i) => this.#entry(db, n, meeting, items[i % ITEMS] ?? '', i));
  }

  #entry(db: WritableDatabase, n: number, meeting: string, item: string, i: number): string {
    const type =
      (['discussion', 'decision', 'discussion', 'action', 'discussion'] as const)[i % 5] ?? 'discussion';
    const entry = this.#insert(db, 'minutes_entry', {
      meeting_id: meeting,
      agenda_item_id: item,
      position: `a${String(i).padStart(2, '0')}`,
      type,
      body: bodyOfEntry(n * ENTRIES + i),
      speaker_person_id: type === 'discussion' ? this.#person(n + i) : null,
    });
    const ordinal = Math.floor(i / 5) + 1;
    if (type === 'decision') {
      this.#insert(db, 'decision', {
        entry_id: entry,
        meeting_id: meeting,
        ordinal,
        code: `D${n}.${ordinal}`,
      });
    } else if (type === 'action') {
      const action = this.#insert(db, 'action', {
        entry_id: entry,
        meeting_id: meeting,
        ordinal,
        code: `A${n}.${ordinal}`,
        due_date: addDays('1995-02-02', n * 7 + i),
        state: i % 3 === 0 ? 'open' : 'done',
      });
      this.#insert(db, 'action_owner', { action_id: action, position: 'a0', person_id: this.#person(n + i) });
    }
    return entry;
  }
}

/** Operations in the history so far. */
function operations(db: ReadableDatabase): number {
  return db.one<{ n: number }>(sql`SELECT count(*) AS n FROM operation`)?.n ?? 0;
}
