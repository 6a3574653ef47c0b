import { beforeAll, describe, expect, it } from 'vitest';
import { History } from '../../../src-main/database/history.ts';
import { loggedTables } from '../../../src-main/database/history-triggers.ts';
import { migrate } from '../../../src-main/database/migrate.ts';
import { type Connection, openConnection } from '../../../src-main/database/connection.ts';
import { sql, sqlName } from '../../../src-main/database/sql.ts';
import { readContent } from '../../../src-main/files/file-content.ts';
import { agendaTrace } from '../../../src-main/meetings/agenda-versions.ts';
import { fillExample } from '../../../src-main/register-file/example/fill-example.ts';
import {
  agendaClock,
  AgendaItemLinks,
  AgendaState,
  Purpose,
} from '../../../src-shared/domain/agenda-item.ts';
import { AttendanceFields, presentAt } from '../../../src-shared/domain/attendance.ts';
import { getBody } from '../../../src-main/body/body-store.ts';
import { Body, bodyNameOn } from '../../../src-shared/domain/body.ts';
import { Id } from '../../../src-shared/domain/common.ts';
import { Meeting, MeetingForm } from '../../../src-shared/domain/meeting.ts';
import { ActionFields } from '../../../src-shared/domain/action.ts';
import { DecisionFields } from '../../../src-shared/domain/decision.ts';
import { EntryType, MinutesState } from '../../../src-shared/domain/minutes.ts';
import { Organisation } from '../../../src-shared/domain/organisation.ts';
import { Affiliation, Membership, Person } from '../../../src-shared/domain/person.ts';
import { isBlank, plainText, RichText } from '../../../src-shared/domain/rich-text.ts';

type Row = Record<string, string | number | null>;

function filled(): Connection {
  const db = openConnection(':memory:', 'create');
  migrate(db);
  new History(db, 'test').step('test', { label: 'register.openExample' }, fillExample);
  return db;
}

const dump = (db: Connection) =>
  Object.fromEntries(
    loggedTables(db).map((table) => [table, db.all<Row>(sql`SELECT * FROM ${sqlName(table)} ORDER BY id`)]),
  );

const both = (row: Row, name: string) => ({ en: row[`${name}_en`], km: row[`${name}_km`] });
const isTrue = (value: Row[string] | undefined) => value === 1;
const owner = (row: Row) => ({
  kind: row['person_id'] === null ? 'organisation' : 'person',
  id: row['person_id'] ?? row['organisation_id'],
});

let db: Connection;
let tables: Record<string, Row[]>;
const rows = (table: string): Row[] => tables[table] ?? [];
const held = () => rows('meeting').filter((meeting) => meeting['state'] !== 'planned');

beforeAll(() => {
  db = filled();
  tables = dump(db);
});

describe('the example as a register', () => {
  it('keeps every reference and every check of the schema', () => {
    expect(db.all(sql`PRAGMA foreign_key_check`)).toEqual([]);
    expect(db.pragma('integrity_check')).toBe('ok');
  });

  it('is the same every time, ids included', () => {
    const again = filled();
    expect(dump(again)).toEqual(tables);
    again.close();
  });

  it('has ids of the form UUIDv7, each once in the whole register', () => {
    const ids = Object.values(tables).flatMap((all) => all.map((row) => String(row['id'])));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(Id.safeParse(id).success).toBe(true);
      expect(id[14]).toBe('7');
    }
  });

  it('holds its meetings together: topics, adopted minutes, an item put off and taken up, papers', () => {
    const numbered = (id: unknown) => rows('agenda_item').find((item) => item['id'] === id);
    for (const meeting of held()) {
      for (const item of rows('agenda_item').filter((each) => each['meeting_id'] === meeting['id']))
        expect(item['outcome'], String(item['title_en'])).toMatch(/treated|deferred/);
    }
    for (const topic of rows('topic')) {
      const on = rows('agenda_item').filter((item) => item['topic_id'] === topic['id']);
      expect(new Set(on.map((item) => item['meeting_id'])).size).toBeGreaterThanOrEqual(2);
    }
    const adopting = rows('agenda_item').filter((item) => item['minutes_of_id'] !== null);
    expect(adopting).toHaveLength(13);
    for (const item of adopting) expect(item['title_en']).toContain('Minutes of the');
    const taken = rows('agenda_item').find((item) => item['carried_from_id'] !== null);
    expect(numbered(taken?.['carried_from_id'])?.['outcome']).toBe('deferred');
    for (const paper of rows('paper')) {
      const bytes = readContent(db, String(paper['sha256']));
      expect(bytes.length).toBe(paper['size']);
      expect(new TextDecoder().decode(bytes)).toMatch(/^%PDF-1\.4\n[^]*%%EOF\n$/);
    }
  });

  it('shows what a meeting changed in its agenda', () => {
    const seventh = rows('meeting').find(
      (meeting) => meeting['kind'] === 'working-group' && meeting['ordinal'] === 7,
    );
    const { versions, traces } = agendaTrace(db, String(seventh?.['id']));
    expect(versions.map((version) => version.state)).toEqual(['circulated', 'adopted']);
    expect(traces.map((trace) => trace.changes.map((each) => [each.after?.number, ...each.changes]))).toEqual(
      [[['3', 'added']], []],
    );
  });

  it('leaves no text of the group, an organisation or a person untranslated', () => {
    for (const table of [
      'body_name',
      'organisation',
      'person',
      'affiliation',
      'meeting',
      'agenda_item',
      'topic',
    ]) {
      for (const row of rows(table)) {
        const names = Object.keys(row).filter((name) => /_(en|km)$/.test(name));
        for (const name of names) expect(row[name], `${table} ${String(row['id'])} ${name}`).not.toBe('');
        for (const name of names.filter((name) => name.endsWith('_km')))
          expect(String(row[name])).toMatch(/[\u1780-\u17ff]/);
      }
    }
  });

  it('names nobody: every e-mail is of a domain that cannot exist', () => {
    for (const person of rows('person')) expect(person['email']).toMatch(/^$|@example\.org$/);
  });
});

describe('the rows of the example, read as the domain', () => {
  it('has a body with a dated name', () => {
    const body = Body.parse(getBody(db));
    expect(bodyNameOn(body.names, '2020-07-30').name.en).toContain('Working Group for the');
    expect(bodyNameOn(body.names, '2021-09-16').name.en).toContain('National');
    expect(body.notice.en).toContain('illustrative');
  });

  it('has organisations, people, posts and roles', () => {
    for (const row of rows('organisation'))
      Organisation.parse({ ...row, name: both(row, 'name'), parentId: row['parent_id'] });
    for (const row of rows('person')) Person.parse({ ...row, name: both(row, 'name') });
    for (const row of rows('affiliation')) {
      Affiliation.parse({
        id: row['id'],
        personId: row['person_id'],
        organisationId: row['organisation_id'],
        position: both(row, 'position'),
        from: row['from_date'],
        to: row['to_date'],
      });
    }
    for (const row of rows('membership')) {
      Membership.parse({
        id: row['id'],
        personId: row['person_id'],
        organisationId: row['organisation_id'],
        role: row['role'],
        alternateForId: row['alternate_for_id'],
        countsForQuorum: isTrue(row['counts_for_quorum']),
        from: row['from_date'],
        to: row['to_date'],
      });
    }
  });

  it('has meetings with agendas', () => {
    for (const row of rows('meeting')) {
      const fields = {
        id: row['id'],
        state: row['state'],
        kind: row['kind'],
        ordinal: row['ordinal'],
        title: both(row, 'title'),
        date: row['date'],
        start: row['start_time'],
        end: row['end_time'],
        timeZone: row['time_zone'],
        venue: both(row, 'venue'),
        mode: row['mode'],
        onlineLink: row['online_link'],
        chairId: row['chair_id'],
      };
      Meeting.parse(fields);
      MeetingForm.parse(fields);
      AgendaState.parse(row['agenda_state']);
    }
    for (const row of rows('agenda_item')) {
      Purpose.parse(row['purpose']);
      AgendaItemLinks.parse({
        kind: row['kind'],
        minutesOfId: row['minutes_of_id'],
        topicId: row['topic_id'],
        carriedFromId: row['carried_from_id'],
        outcome: row['outcome'],
        began: row['began'],
        ended: row['ended'],
      });
    }
    for (const row of rows('minutes')) MinutesState.parse(row['state']);
  });

  it('has attendance', () => {
    for (const row of rows('attendance')) {
      AttendanceFields.parse({
        capacity: row['capacity'],
        invited: isTrue(row['invited']),
        reply: row['reply'],
        outcome: row['outcome'],
        representedById: row['represented_by_id'],
        organisationId: row['organisation_id'],
        position: both(row, 'position'),
        intervals: intervalsOf(row),
        note: row['note'],
      });
    }
  });

  it('has minutes whose texts are rich texts that say something', () => {
    for (const row of rows('minutes_entry')) {
      EntryType.parse(row['type']);
      const body = RichText.parse(JSON.parse(String(row['body'])));
      expect(isBlank(body)).toBe(false);
      expect(plainText(body), 'notation that was not understood').not.toMatch(/\*\*|__|^- |\]\(|^\|/m);
    }
    for (const row of rows('decision')) DecisionFields.parse(row);
    for (const row of rows('action')) {
      ActionFields.parse({
        owners: rows('action_owner')
          .filter((one) => one['action_id'] === row['id'])
          .map(owner),
        dueDate: row['due_date'],
        priority: row['priority'],
        state: row['state'],
      });
    }
  });
});

const intervalsOf = (attendance: Row) =>
  rows('attendance_interval')
    .filter((one) => one['attendance_id'] === attendance['id'])
    .sort((a, b) => (String(a['position']) < String(b['position']) ? -1 : 1))
    .map((one) => ({
      arrived: one['arrived'] as string | null,
      left: one['departed'] as string | null,
      place: one['place'] as 'room' | 'online',
    }));

const entriesOf = (meeting: Row) =>
  rows('minutes_entry').filter((entry) => entry['meeting_id'] === meeting['id']);

const attendanceOf = (meeting: Row) =>
  rows('attendance').filter((one) => one['meeting_id'] === meeting['id']);

const itemsOf = (meeting: Row) =>
  rows('agenda_item')
    .filter((item) => item['meeting_id'] === meeting['id'])
    .map((item) => ({
      id: String(item['id']),
      parentId: item['parent_id'] === null ? null : String(item['parent_id']),
      position: String(item['position']),
      minutes: Number(item['minutes']),
    }));

const titleOf = (meeting: Row) => `${String(meeting['kind'])} ${String(meeting['ordinal'])}`;

describe('the story holds together', () => {
  it('has the size that EXAMPLE.md asks for', () => {
    const size = Object.fromEntries(Object.entries(tables).map(([table, all]) => [table, all.length]));
    expect(rows('meeting').filter((one) => one['kind'] === 'working-group')).toHaveLength(13);
    expect(size['organisation']).toBeGreaterThanOrEqual(18);
    expect(size['person']).toBeGreaterThanOrEqual(43);
    expect(size['decision']).toBeGreaterThanOrEqual(55);
    expect(size['decision']).toBeLessThanOrEqual(70);
    expect(size['action']).toBeGreaterThanOrEqual(80);
    expect(size['action']).toBeLessThanOrEqual(100);
  });

  it('has full agendas that fit the time of the meeting', () => {
    for (const meeting of rows('meeting')) {
      const items = itemsOf(meeting);
      const clock = agendaClock(
        { start: String(meeting['start_time']), end: String(meeting['end_time']) },
        items,
      );
      expect(clock.overrun, titleOf(meeting)).toBeLessThanOrEqual(10);
      expect(clock.overrun, titleOf(meeting)).toBeGreaterThanOrEqual(-30);
      const first = items.filter((item) => item.parentId === null).length;
      expect(first, titleOf(meeting)).toBeGreaterThanOrEqual(6);
      expect(first, titleOf(meeting)).toBeLessThanOrEqual(10);
    }
  });

  it('has an outcome for every item of every meeting that was held', () => {
    const minuted = new Set(rows('minutes_entry').map((entry) => entry['agenda_item_id']));
    for (const meeting of held()) {
      for (const item of rows('agenda_item').filter((item) => item['meeting_id'] === meeting['id'])) {
        const parts = rows('agenda_item').filter((part) => part['parent_id'] === item['id']);
        const has = minuted.has(item['id'] ?? '') || parts.length > 0;
        expect(has, `${titleOf(meeting)}: ${String(item['title_en'])}`).toBe(true);
      }
    }
  });

  it('gives every action an owner and a due date after its meeting', () => {
    for (const action of rows('action')) {
      const meeting = rows('meeting').find((meeting) => meeting['id'] === action['meeting_id']);
      expect(String(action['due_date']) > String(meeting?.['date']), String(action['code'])).toBe(true);
      expect(rows('action_owner').some((one) => one['action_id'] === action['id'])).toBe(true);
    }
  });

  it('says what became of every action that was closed, and moves some', () => {
    const updates = rows('action_update');
    expect(updates.length).toBeGreaterThanOrEqual(90);
    for (const action of rows('action')) {
      const closed = action['state'] === 'done' || action['state'] === 'cancelled';
      const last = updates
        .filter((update) => update['action_id'] === action['id'] && update['state'] !== null)
        .toSorted((a, b) => String(a['on_date']).localeCompare(String(b['on_date'])))
        .at(-1);
      expect(last?.['state'] ?? 'open', String(action['code'])).toBe(action['state']);
      expect(action['closed_on'], String(action['code'])).toBe(closed ? last?.['on_date'] : null);
    }
    expect(updates.some((update) => update['kind'] === 'delay')).toBe(true);
    expect(rows('action').some((action) => action['revised_due_date'] !== null)).toBe(true);
    expect(rows('action_owner').some((owner) => owner['minuted'] === 0)).toBe(true);
    expect(rows('decision_supersedes').length).toBeGreaterThanOrEqual(3);
  });

  it('numbers decisions and actions without a gap, each code once', () => {
    for (const table of ['decision', 'action']) {
      const codes = rows(table).map((row) => row['code']);
      expect(new Set(codes).size).toBe(codes.length);
      for (const meeting of held()) {
        const ordinals = rows(table)
          .filter((row) => row['meeting_id'] === meeting['id'])
          .map((row) => Number(row['ordinal']))
          .sort((a, b) => a - b);
        expect(ordinals, `${table} ${titleOf(meeting)}`).toEqual(ordinals.map((_, i) => i + 1));
        expect(ordinals.length, `${table} ${titleOf(meeting)}`).toBeGreaterThan(0);
      }
    }
  });

  it('lets only those speak, present and chair who attended', () => {
    for (const meeting of held()) {
      const there = attendanceOf(meeting).filter((one) => one['outcome'] === 'attended');
      const people = new Set(there.map((one) => one['person_id']));
      const organisations = new Set(there.map((one) => one['organisation_id']));
      expect(people.has(meeting['chair_id'] ?? '')).toBe(true);
      for (const entry of entriesOf(meeting)) {
        const text = plainText(RichText.parse(JSON.parse(String(entry['body'])))).slice(0, 60);
        if (entry['speaker_person_id'] !== null)
          expect(people.has(entry['speaker_person_id'] ?? ''), `${titleOf(meeting)}: ${text}`).toBe(true);
        if (entry['speaker_organisation_id'] !== null)
          expect(organisations.has(entry['speaker_organisation_id'] ?? ''), text).toBe(true);
      }
      for (const presenter of rows('agenda_presenter')) {
        const item = rows('agenda_item').find((item) => item['id'] === presenter['agenda_item_id']);
        if (item === undefined || item['meeting_id'] !== meeting['id']) continue;
        const has =
          people.has(presenter['person_id'] ?? '') || organisations.has(presenter['organisation_id'] ?? '');
        expect(has, `${titleOf(meeting)}: presenter of ${String(item['title_en'])}`).toBe(true);
      }
    }
  });

  it('lets everybody who speaks on an item be there while it is taken', () => {
    for (const meeting of held()) {
      const items = itemsOf(meeting);
      const times = { start: String(meeting['start_time']), end: String(meeting['end_time']) };
      const lines = agendaClock(times, items).lines;
      const presence = new Map(attendanceOf(meeting).map((one) => [one['person_id'], intervalsOf(one)]));
      for (const entry of entriesOf(meeting)) {
        const speaker = entry['speaker_person_id'];
        if (speaker === null || speaker === undefined) continue;
        const at = lines.findIndex((line) => line.item.id === entry['agenda_item_id']);
        const clocks = [lines[at]?.clock ?? '', lines[at + 1]?.clock ?? times.end];
        const intervals = presence.get(speaker) ?? [];
        const text = plainText(RichText.parse(JSON.parse(String(entry['body'])))).slice(0, 60);
        // The agenda is a plan: arriving within an item, or just after its planned end, is enough.
        const there = clocks.some((clock) => presentAt(intervals, clock));
        expect(there, `${titleOf(meeting)} ${lines[at]?.number}: ${text}`).toBe(true);
      }
    }
  });

  it('puts nobody in two places at once', () => {
    for (const one of rows('attendance')) {
      const intervals = intervalsOf(one);
      expect(intervals.length > 0, 'attended goes with presence').toBe(one['outcome'] === 'attended');
      intervals.forEach((interval, i) => {
        const next = intervals[i + 1];
        if (interval.arrived !== null && interval.left !== null)
          expect(interval.arrived < interval.left).toBe(true);
        if (next === undefined) return;
        expect(interval.left).not.toBeNull();
        expect(String(interval.left) <= String(next.arrived)).toBe(true);
      });
    }
  });

  it('holds every working group meeting with a quorum, online only from 2020 on', () => {
    for (const meeting of held()) {
      const date = String(meeting['date']);
      const all = attendanceOf(meeting);
      const places = new Set(all.flatMap((one) => intervalsOf(one).map((interval) => interval.place)));
      if (date < '2020-02-01') expect(places, titleOf(meeting)).toEqual(new Set(['room']));
      const mode = { 'in-person': ['room'], online: ['online'], hybrid: ['online', 'room'] };
      expect([...places].sort(), titleOf(meeting)).toEqual(mode[meeting['mode'] as keyof typeof mode]);
      if (meeting['kind'] !== 'working-group') continue;
      const counting = all.filter((one) => one['counts_for_quorum'] === 1);
      const present = counting.filter((one) => one['outcome'] === 'attended');
      const count = (list: Row[]) => new Set(list.map((one) => one['organisation_id'])).size;
      expect(count(counting), titleOf(meeting)).toBe(17);
      expect(count(present), titleOf(meeting)).toBeGreaterThan(8);
    }
  });

  it('has whoever is spoken for spoken for by somebody who came', () => {
    for (const one of rows('attendance')) {
      expect(one['represented_by_id'] !== null).toBe(one['outcome'] === 'represented');
      if (one['represented_by_id'] === null) continue;
      const by = rows('attendance').find((other) => other['id'] === one['represented_by_id']);
      expect(by?.['outcome']).toBe('attended');
      expect(by?.['meeting_id']).toBe(one['meeting_id']);
    }
  });
});

describe('speed', () => {
  it('fills well within what a person notices', () => {
    const fresh = openConnection(':memory:', 'create');
    migrate(fresh);
    const start = performance.now();
    new History(fresh, 'test').step('test', { label: 'register.openExample' }, fillExample);
    expect(performance.now() - start).toBeLessThan(1000);
    fresh.close();
  });
});
