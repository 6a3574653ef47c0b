import { agendaClock } from '../../src-shared/domain/agenda-item.ts';
import type { Interval } from '../../src-shared/domain/attendance.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { MeetingKind } from '../../src-shared/domain/meeting.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { found } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import type {
  AgendaEntryLine,
  AttendanceLine,
  EntryLine,
  MeetingLine,
  PaperLine,
  PartyLine,
} from './lines.ts';
import {
  type ActionRow,
  type AgendaRow,
  type AttendanceRow,
  type EntryRow,
  type IntervalRow,
  type MeetingRow,
  type PaperRow,
  type PartyRow,
  People,
  type PersonRow,
  meetingOf,
  personOf,
  richTextOf,
} from './rows.ts';

// What records of a meeting are made of, each part in a number of statements that does not grow with it.

/** Attendance of a meeting as rows; `attendanceOf` makes lines of them. */
export function attendanceRows(db: ReadableDatabase, meetingId: string): AttendanceRow[] {
  return db.all<AttendanceRow>(sql`
    SELECT a.id, a.person_id, a.capacity, a.outcome, a.counts_for_quorum, a.represented_by_id, a.reply,
      p.email, p.phone,
      a.position_en, a.position_km, a.organisation_id,
      p.honorific, p.name_en, p.name_km, p.sex,
      o.name_en AS organisation_en, o.name_km AS organisation_km, o.acronym, o.kind AS organisation_kind
    FROM attendance AS a
    JOIN person AS p ON p.id = a.person_id
    LEFT JOIN organisation AS o ON o.id = a.organisation_id
    WHERE a.meeting_id = ${meetingId}
    ORDER BY a.id`);
}

function intervalsOf(db: ReadableDatabase, meetingId: string): Map<string, Interval[]> {
  const intervals = new Map<string, Interval[]>();
  for (const row of db.all<IntervalRow>(sql`
    SELECT i.attendance_id, i.arrived, i.departed, i.place
    FROM attendance_interval AS i JOIN attendance AS a ON a.id = i.attendance_id
    WHERE a.meeting_id = ${meetingId} ORDER BY i.position, i.id`)) {
    const interval: Interval = { arrived: row.arrived, left: row.departed, place: row.place };
    append(intervals, row.attendance_id, interval);
  }
  return intervals;
}

/** Who was asked to a meeting, with presence and representatives. */
export function gatherAttendance(
  db: ReadableDatabase,
  meetingId: string,
  rows: readonly AttendanceRow[],
): AttendanceLine[] {
  const intervals = intervalsOf(db, meetingId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.map((row) => {
    const representative = row.represented_by_id === null ? undefined : byId.get(row.represented_by_id);
    return {
      ...personOf(row),
      id: row.id,
      capacity: row.capacity,
      outcome: row.outcome,
      reply: row.reply,
      email: row.email,
      phone: row.phone,
      intervals: intervals.get(row.id) ?? [],
      representedBy: representative === undefined ? null : personOf(representative),
    };
  });
}

/**
 * Everybody who attends, presents, speaks, owns an action or chairs: with the post noted at the meeting, or
 * the one held on the day.
 */
export function gatherPeople(
  db: ReadableDatabase,
  meetingId: string,
  day: IsoDate,
  attended: readonly AttendanceRow[],
): People {
  const mentioned = peopleOn(
    db,
    day,
    sql`
      SELECT speaker_person_id FROM minutes_entry WHERE meeting_id = ${meetingId}
      UNION SELECT p.person_id FROM agenda_presenter AS p JOIN agenda_item AS i ON i.id = p.agenda_item_id
        WHERE i.meeting_id = ${meetingId}
      UNION SELECT w.person_id FROM action_owner AS w JOIN action AS a ON a.id = w.action_id
        WHERE a.meeting_id = ${meetingId}
      UNION SELECT chair_id FROM meeting WHERE id = ${meetingId}`,
  );
  return new People(mentioned, attended);
}

/** People by their ids, with the post they held on a day. */
export function peopleOn(db: ReadableDatabase, day: IsoDate, ids: Sql): PersonRow[] {
  return db.all<PersonRow>(sql`
    WITH mentioned (id) AS (${ids})
    SELECT p.id AS person_id, p.honorific, p.name_en, p.name_km, p.sex,
      coalesce(f.position_en, '') AS position_en, coalesce(f.position_km, '') AS position_km,
      o.name_en AS organisation_en, o.name_km AS organisation_km, o.acronym, o.kind AS organisation_kind
    FROM mentioned JOIN person AS p ON p.id = mentioned.id
    LEFT JOIN affiliation AS f ON f.id = (
      SELECT id FROM affiliation
      WHERE person_id = p.id AND (from_date IS NULL OR from_date <= ${day}) AND (to_date IS NULL OR to_date >= ${day})
      ORDER BY coalesce(from_date, '') DESC, id DESC LIMIT 1)
    LEFT JOIN organisation AS o ON o.id = f.organisation_id`);
}

/** An agenda item before what was said under it is read. */
export type ItemLine = Omit<AgendaEntryLine, 'entries'> & { id: string };

/** The items of an agenda with what was said, decided and agreed under each. */
export function gatherEntries(
  db: ReadableDatabase,
  meetingId: string,
  items: readonly ItemLine[],
  people: People,
): AgendaEntryLine[] {
  const entries = entriesOf(db, meetingId, people);
  return items.map(({ id, ...line }) => ({ ...line, entries: entries.get(id) ?? [] }));
}

/** The agenda of a meeting in reading order, without what came of it. */
export function gatherItems(
  db: ReadableDatabase,
  meetingId: string,
  meeting: MeetingLine,
  people: People,
): ItemLine[] {
  const items = db.all<AgendaRow>(sql`
    SELECT i.id, i.parent_id AS parentId, i.position, i.title_en, i.title_km, i.purpose, i.minutes, i.outcome,
      t.title_en AS topic_en, t.title_km AS topic_km
    FROM agenda_item AS i LEFT JOIN topic AS t ON t.id = i.topic_id
    WHERE i.meeting_id = ${meetingId}`);
  const presenters = partiesBy(
    db,
    people,
    sql`agenda_presenter AS l JOIN agenda_item AS i ON i.id = l.agenda_item_id`,
    sql`l.agenda_item_id`,
    sql`i.meeting_id = ${meetingId}`,
  );
  const papers = new Map<string, PaperLine[]>();
  for (const row of db.all<PaperRow>(sql`
    SELECT p.agenda_item_id, p.title, p.file_name, p.sha256
    FROM paper AS p JOIN agenda_item AS i ON i.id = p.agenda_item_id
    WHERE i.meeting_id = ${meetingId} ORDER BY p.position, p.id`)) {
    append(papers, row.agenda_item_id, {
      title: row.title,
      fileName: row.file_name,
      sha256: row.sha256,
    });
  }
  return agendaClock(meeting, items).lines.map(({ item, number, level, clock }) => ({
    id: item.id,
    number,
    level,
    clock,
    title: { en: item.title_en, km: item.title_km },
    purpose: item.purpose,
    minutes: item.minutes,
    presenters: presenters.get(item.id) ?? [],
    topic: item.topic_en === null ? null : { en: item.topic_en, km: item.topic_km ?? '' },
    papers: papers.get(item.id) ?? [],
    outcome: item.outcome,
  }));
}

function entriesOf(db: ReadableDatabase, meetingId: string, people: People): Map<string, EntryLine[]> {
  const rows = db.all<EntryRow>(sql`
    SELECT e.id, e.agenda_item_id, e.type, e.body,
      e.speaker_person_id AS person_id, o.id AS organisation_id,
      o.name_en AS organisation_en, o.name_km AS organisation_km, o.acronym,
      d.code AS decision_code, d.kind AS decision_kind,
      n.code AS input_code, n.type AS input_type, n.document, n.clause, n.proposed_change
    FROM minutes_entry AS e
    LEFT JOIN organisation AS o ON o.id = e.speaker_organisation_id
    LEFT JOIN decision AS d ON d.entry_id = e.id
    LEFT JOIN input AS n ON n.entry_id = e.id
    WHERE e.meeting_id = ${meetingId}
    ORDER BY e.position, e.id`);
  const actions = new Map(
    db
      .all<ActionRow>(sql`SELECT id, entry_id, code, due_date FROM action WHERE meeting_id = ${meetingId}`)
      .map((row) => [row.entry_id, row]),
  );
  const owners = partiesBy(
    db,
    people,
    sql`action_owner AS l JOIN action AS a ON a.id = l.action_id`,
    sql`l.action_id`,
    // Records print what was minuted, not what became of it.
    sql`a.meeting_id = ${meetingId} AND l.minuted = 1`,
  );
  const entries = new Map<string, EntryLine[]>();
  for (const row of rows) {
    const common = { body: richTextOf(row.body), speaker: people.party(row) };
    const action = actions.get(row.id);
    // A row keeps its decision when the type was changed for a moment: the type decides what it is now.
    if (row.type === 'decision' && row.decision_code !== null && row.decision_kind !== null) {
      append(entries, row.agenda_item_id, {
        ...common,
        type: 'decision',
        code: row.decision_code,
        kind: row.decision_kind,
      });
    } else if (row.type === 'action' && action !== undefined) {
      append(entries, row.agenda_item_id, {
        ...common,
        type: 'action',
        code: action.code,
        owners: owners.get(action.id) ?? [],
        dueDate: action.due_date,
      });
    } else if (row.type === 'input' && row.input_code !== null) {
      append(entries, row.agenda_item_id, {
        ...common,
        type: 'input',
        code: row.input_code,
        about: {
          type: row.input_type ?? 'general',
          document: row.document ?? '',
          clause: row.clause ?? '',
          proposedChange: row.proposed_change ?? '',
        },
      });
    } else {
      append(entries, row.agenda_item_id, { ...common, type: 'discussion' });
    }
  }
  return entries;
}

/** The parties of many things in one statement, by the thing's id, in their order. */
export function partiesBy(
  db: ReadableDatabase,
  people: People,
  tables: Sql,
  owner: Sql,
  where: Sql,
): Map<string, PartyLine[]> {
  const parties = new Map<string, PartyLine[]>();
  for (const row of db.all<PartyRow & { owner_id: string }>(sql`
    SELECT ${owner} AS owner_id, l.person_id, o.id AS organisation_id,
      o.name_en AS organisation_en, o.name_km AS organisation_km, o.acronym
    FROM ${tables} LEFT JOIN organisation AS o ON o.id = l.organisation_id
    WHERE ${where} ORDER BY l.position, l.id`)) {
    const party = people.party(row);
    if (party !== null) append(parties, row.owner_id, party);
  }
  return parties;
}

/** A meeting by its id. @throws RegisterError 'not-found' */
export function gatherMeeting(db: ReadableDatabase, meetingId: string): MeetingLine {
  const row = db.one<MeetingRow>(sql`SELECT * FROM meeting WHERE id = ${meetingId}`);
  return meetingOf(found(row, 'meeting', meetingId));
}

/** The next meeting of the same kind that is not cancelled. */
export function gatherNextMeeting(
  db: ReadableDatabase,
  after: { id: string; kind: MeetingKind; date: IsoDate; start_time: string },
): MeetingLine | null {
  const row = db.one<MeetingRow>(sql`
    SELECT * FROM meeting
    WHERE kind = ${after.kind} AND id <> ${after.id} AND state <> 'cancelled'
      AND (date > ${after.date} OR (date = ${after.date} AND start_time > ${after.start_time}))
    ORDER BY date, start_time, id LIMIT 1`);
  return row === undefined ? null : meetingOf(row);
}

/** Puts a value behind the others of a key. */
export function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
