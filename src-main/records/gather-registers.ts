import type { ActionState, Priority } from '../../src-shared/domain/action.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { DecisionKind } from '../../src-shared/domain/decision.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import { getBody } from '../body/body-store.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { type Sql, sql } from '../database/sql.ts';
import { gatherHead } from './gather-head.ts';
import { append, gatherMeeting, partiesBy, peopleOn } from './gather-meeting.ts';
import { lastChangeDay } from './last-change.ts';
import type {
  ActionLine,
  ActionRegisterData,
  ActionUpdateLine,
  DecisionLine,
  DecisionLink,
  DecisionRegisterData,
  MeetingLines,
  RegisterData,
} from './register-data.ts';
import { type MeetingRow, type PartyRow, People, meetingOf, richTextOf } from './rows.ts';

// Registers are of one meeting, or of the whole series in the order of its meetings.

/** Rows of one meeting, or of all. */
const within = (meetingId: string | null): Sql =>
  meetingId === null ? sql`1 = 1` : sql`m.id = ${meetingId}`;

const IN_ORDER = sql`m.date, m.start_time, m.id`;

type OfMeeting = MeetingRow & { meeting_id: string; minutes_state: MinutesState | null };

function gatherRegister<Line>(
  db: ReadableDatabase,
  meetingId: string | null,
  asOf: IsoDate | null,
): Omit<RegisterData<Line>, 'meetings'> {
  const body = getBody(db);
  const meeting = meetingId === null ? null : gatherMeeting(db, meetingId);
  const day = asOf ?? lastChangeDay(db, body.timeZone) ?? meeting?.date ?? '2000-01-01';
  // The papers of a meeting bear the name of that day, those of the series today's.
  return { ...gatherHead(db, body, meeting?.date ?? day), meeting, asOf: day };
}

/** Rows under the meetings they belong to. */
function byMeeting<Row extends OfMeeting, Line>(
  rows: readonly Row[],
  lineOf: (row: Row) => Line,
): MeetingLines<Line>[] {
  const groups = new Map<string, MeetingLines<Line>>();
  for (const row of rows) {
    let group = groups.get(row.meeting_id);
    if (group === undefined) {
      group = { meeting: meetingOf(row), minutes: row.minutes_state ?? 'drafting', lines: [] };
      groups.set(row.meeting_id, group);
    }
    group.lines.push(lineOf(row));
  }
  return [...groups.values()];
}

type ActionRow = OfMeeting & {
  action_id: string;
  code: string;
  body: string;
  due_date: IsoDate | null;
  revised_due_date: IsoDate | null;
  closed_on: IsoDate | null;
  priority: Priority;
  action_state: ActionState;
};

/** The actions of a meeting or of all, as they stand on a day. @throws RegisterError 'not-found' */
export function gatherActions(
  db: ReadableDatabase,
  meetingId: string | null,
  asOf: IsoDate | null,
): ActionRegisterData {
  const head = gatherRegister<ActionLine>(db, meetingId, asOf);
  const people = new People(peopleOn(db, head.asOf, sql`SELECT DISTINCT person_id FROM action_owner`), []);
  const owners = (which: Sql) =>
    partiesBy(
      db,
      people,
      sql`action_owner AS l JOIN action AS a ON a.id = l.action_id JOIN meeting AS m ON m.id = a.meeting_id`,
      sql`l.action_id`,
      sql`${within(meetingId)} AND ${which}`,
    );
  const current = owners(sql`l.current = 1`);
  const minuted = owners(sql`l.minuted = 1`);
  const updates = gatherUpdates(db, meetingId);
  const rows = db.all<ActionRow>(sql`
    SELECT m.*, m.id AS meeting_id, r.state AS minutes_state, a.id AS action_id, a.code, e.body,
      a.due_date, a.revised_due_date, a.closed_on, a.priority, a.state AS action_state
    FROM action AS a
    JOIN minutes_entry AS e ON e.id = a.entry_id AND e.type = 'action'
    JOIN meeting AS m ON m.id = a.meeting_id
    LEFT JOIN minutes AS r ON r.meeting_id = m.id
    WHERE ${within(meetingId)}
    ORDER BY ${IN_ORDER}, a.ordinal`);
  return {
    ...head,
    meetings: byMeeting(rows, (row) => {
      const due = row.revised_due_date ?? row.due_date;
      const running = row.action_state === 'open' || row.action_state === 'in-progress';
      return {
        code: row.code,
        body: richTextOf(row.body),
        owners: current.get(row.action_id) ?? [],
        minutedOwners: minuted.get(row.action_id) ?? [],
        dueDate: row.due_date,
        revisedDueDate: row.revised_due_date,
        closedOn: row.closed_on,
        priority: row.priority,
        state: row.action_state,
        overdue: running && due !== null && due < head.asOf,
        updates: updates.get(row.action_id) ?? [],
      };
    }),
  };
}

type UpdateRow = { [Column in keyof MeetingRow]: MeetingRow[Column] | null } & {
  action_id: string;
  on_date: IsoDate;
  update_meeting: string | null;
  update_kind: ActionUpdateLine['kind'];
  update_state: ActionState | null;
  due_date: IsoDate | null;
  text: string;
};

function gatherUpdates(db: ReadableDatabase, meetingId: string | null): Map<string, ActionUpdateLine[]> {
  const updates = new Map<string, ActionUpdateLine[]>();
  for (const row of db.all<UpdateRow>(sql`
    SELECT n.*, u.action_id, u.on_date, u.meeting_id AS update_meeting, u.kind AS update_kind,
      u.state AS update_state, u.due_date, u.text
    FROM action_update AS u
    JOIN action AS a ON a.id = u.action_id
    JOIN meeting AS m ON m.id = a.meeting_id
    LEFT JOIN meeting AS n ON n.id = u.meeting_id
    WHERE ${within(meetingId)}
    ORDER BY u.on_date, u.id`)) {
    append(updates, row.action_id, {
      day: row.on_date,
      // The columns of a meeting that is there are not null.
      meeting: row.update_meeting === null ? null : meetingOf(row as MeetingRow),
      kind: row.update_kind,
      state: row.update_state,
      dueDate: row.due_date,
      text: row.text,
    });
  }
  return updates;
}

type DecisionRow = OfMeeting &
  PartyRow & {
    decision_id: string;
    code: string;
    body: string;
    decision_kind: DecisionKind;
    item_en: string;
    item_km: string;
  };

/** The decisions of a meeting or of all, with what replaced what. @throws RegisterError 'not-found' */
export function gatherDecisions(
  db: ReadableDatabase,
  meetingId: string | null,
  asOf: IsoDate | null,
): DecisionRegisterData {
  const head = gatherRegister<DecisionLine>(db, meetingId, asOf);
  const links = db.all<DecisionLink & { id: string }>(sql`
    SELECT s.decision_id AS id, 'supersedes' AS how, d.code
      FROM decision_supersedes AS s JOIN decision AS d ON d.id = s.superseded_id
    UNION ALL
    SELECT s.superseded_id, 'superseded', d.code
      FROM decision_supersedes AS s JOIN decision AS d ON d.id = s.decision_id
    ORDER BY how DESC, code`);
  const linked = new Map<string, DecisionLink[]>();
  for (const { id, how, code } of links) append(linked, id, { how, code });
  const rows = db.all<DecisionRow>(sql`
    SELECT m.*, m.id AS meeting_id, r.state AS minutes_state, d.id AS decision_id, d.code, e.body,
      d.kind AS decision_kind, i.title_en AS item_en, i.title_km AS item_km
    FROM decision AS d
    JOIN minutes_entry AS e ON e.id = d.entry_id AND e.type = 'decision'
    JOIN agenda_item AS i ON i.id = e.agenda_item_id
    JOIN meeting AS m ON m.id = d.meeting_id
    LEFT JOIN minutes AS r ON r.meeting_id = m.id
    WHERE ${within(meetingId)}
    ORDER BY ${IN_ORDER}, d.ordinal`);
  return {
    ...head,
    meetings: byMeeting(rows, (row) => ({
      code: row.code,
      kind: row.decision_kind,
      body: richTextOf(row.body),
      item: { en: row.item_en, km: row.item_km },
      links: linked.get(row.decision_id) ?? [],
    })),
  };
}
