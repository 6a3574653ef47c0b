import { RegisterError } from '../../src-shared/contract/errors.ts';
import { agendaClock } from '../../src-shared/domain/agenda-item.ts';
import { bodyNameOn, quorumRuleOn } from '../../src-shared/domain/body.ts';
import { MEETING_KINDS, type MeetingRow } from '../../src-shared/domain/meeting.ts';
import { minutesCanBeEdited } from '../../src-shared/domain/minutes.ts';
import { ORGANISATION_KINDS } from '../../src-shared/domain/organisation.ts';
import { SEXES } from '../../src-shared/domain/person.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { sql } from '../database/sql.ts';
import { groupedBy } from '../grouped-by.ts';
import { refOf } from '../meetings/agenda-links.ts';
import { ask } from './ask.ts';
import { action, attendanceOf, decision, inputsOf, listMeetings, told, withText } from './lists.ts';

/** The meeting a person means: "7" is the 7th of the working group, "technical-consultation:1" another kind. */
export function meetingId(db: ReadableDatabase, wanted: string): string {
  return meetingNamed(listMeetings(db), wanted).id;
}

function meetingNamed(meetings: readonly MeetingRow[], wanted: string): MeetingRow {
  const [, kind = 'working-group', ordinal] = /^(?:([a-z-]+):)?(\d+)$/.exec(wanted) ?? [];
  const found = meetings.find(
    (meeting) => meeting.id === wanted || (meeting.kind === kind && meeting.ordinal === Number(ordinal)),
  );
  if (found === undefined) {
    const kinds = MEETING_KINDS.join(', ');
    throw new RegisterError(
      'not-found',
      `No meeting "${wanted}". Give its number, or kind:number (${kinds})`,
    );
  }
  return found;
}

/** Everything of one meeting, as one object. */
export function showMeeting(db: ReadableDatabase, wanted: string) {
  const meetings = listMeetings(db);
  const { counts, ...row } = meetingNamed(meetings, wanted);
  const of = { meetingId: row.id };
  const { meeting, quorum, ...rest } = ask(db, 'meetings.one', { id: row.id });
  const { corrections, entries: rows, ...minutes } = ask(db, 'minutes.get', of);
  const { versions: agendaVersions, traces: agendaChanges } = ask(db, 'agenda.trace', of);
  const entries = rows.map(told);
  const attendance = attendanceOf(db, row);
  const body = ask(db, 'body.get', {});
  const { name, mandate } = bodyNameOn(body.names, row.date);
  return {
    ...meeting,
    ...rest,
    counts,
    // As the group was called on the day.
    body: { id: body.id, shortName: body.shortName, name, mandate },
    ...agendaOf(db, meeting),
    agendaVersions,
    agendaChanges,
    attendance,
    totals: totalsOf(attendance),
    presence: ask(db, 'attendance.byItem', of).map((item) => ({ id: item.itemId, ...item })),
    quorum: { ...quorum, rule: quorumRuleOn(body.quorumRules, row.date) },
    // As the check of the register says it: minutes that are out are what they are.
    minutes: { ...minutes, missing: minutesCanBeEdited(minutes.state) ? ask(db, 'minutes.check', of) : [] },
    entries,
    decisions: entries.flatMap((entry) => (entry.decision === null ? [] : [decision(db, entry.decision.id)])),
    actions: entries.flatMap((entry) => (entry.action === null ? [] : [action(db, entry.action.id)])),
    inputs: inputsOf(db, row),
    corrections: corrections.map(withText),
    versions: versionsOf(db, row.id),
    records: ask(db, 'records.list', of),
    previous: beside(meetings.toReversed(), row),
    next: beside(meetings, row),
  };
}

/** The agenda in reading order with the clock, papers, topics, and where its items come from and went to. */
function agendaOf(db: ReadableDatabase, meeting: { id: string; start: string; end: string }) {
  const of = { meetingId: meeting.id };
  const { lines, ...clock } = agendaClock(meeting, ask(db, 'agenda.list', of));
  const links = new Map(ask(db, 'agenda.links', of).map(({ itemId, ...link }) => [itemId, link]));
  const arising = groupedBy(
    db.all<{ itemId: string; id: string; code: string }>(sql`
      SELECT l.agenda_item_id AS itemId, a.id, a.code FROM agenda_action AS l
      JOIN agenda_item AS i ON i.id = l.agenda_item_id JOIN action AS a ON a.id = l.action_id
      JOIN meeting AS m ON m.id = a.meeting_id
      WHERE i.meeting_id = ${meeting.id} ORDER BY m.date, m.start_time, m.id, a.ordinal`),
    ({ itemId }) => itemId,
  );
  const agenda = lines.map(({ item, ...place }) => ({
    ...item,
    ...place,
    ...links.get(item.id),
    /** Of earlier meetings, taken up here. */
    actions: (arising.get(item.id) ?? []).map(({ id, code }) => ({ id, code })),
  }));
  return { agenda, clock };
}

/** The minutes as they went out each time, the latest first. */
const versionsOf = (db: ReadableDatabase, id: string) =>
  ask(db, 'minutes.versions', { meetingId: id }).map((version) => {
    const { content } = ask(db, 'minutes.version', { meetingId: id, versionId: version.id });
    return { ...version, items: content.items, entries: content.entries.map(told) };
  });

type AttendanceRow = ReturnType<typeof attendanceOf>[number];

/** Who was there: women and men, of each kind of organisation and of all. */
function totalsOf(rows: readonly AttendanceRow[]) {
  const there = rows.filter(({ outcome }) => outcome === 'attended');
  const count = (some: readonly AttendanceRow[]) => ({
    present: some.length,
    ...Object.fromEntries(SEXES.map((sex) => [sex, some.filter(({ person }) => person.sex === sex).length])),
  });
  const kinds = [...ORGANISATION_KINDS, null].flatMap((kind) => {
    const some = there.filter(({ organisation }) => (organisation?.kind ?? null) === kind);
    return some.length === 0 ? [] : [{ kind, ...count(some) }];
  });
  return {
    invited: rows.filter(({ invited }) => invited).length,
    ...count(there),
    byOrganisationKind: kinds,
  };
}

/** The meeting of the same kind that comes next in the given order, one that is cancelled left out. */
function beside(inOrder: readonly MeetingRow[], of: Pick<MeetingRow, 'id' | 'kind'>) {
  const at = inOrder.findIndex(({ id }) => id === of.id);
  const found = inOrder.slice(at + 1).find(({ kind, state }) => kind === of.kind && state !== 'cancelled');
  return found === undefined ? null : refOf(found);
}
