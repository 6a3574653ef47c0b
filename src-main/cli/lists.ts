import type { ActionFile } from '../../src-shared/domain/action.ts';
import type { MeetingKind } from '../../src-shared/domain/meeting.ts';
import { type Entry, codeOfEntry } from '../../src-shared/domain/minutes.ts';
import { type RichText, plainText } from '../../src-shared/domain/rich-text.ts';
import { listActionFiles } from '../actions/actions-register.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { sql } from '../database/sql.ts';
import { groupedBy } from '../grouped-by.ts';
import { readAffiliations, readMemberships } from '../people/posts-store.ts';
import { ask } from './ask.ts';

/** Every meeting, the first one first. */
export const listMeetings = (db: ReadableDatabase) => ask(db, 'meetings.list', {}).toReversed();

/** Everybody, with the post and the role of today, and every post and role there was, the latest first. */
export function listPeople(db: ReadableDatabase) {
  const posts = groupedBy(readAffiliations(db, sql`1`), (post) => post.personId);
  const roles = groupedBy(readMemberships(db, sql`person_id IS NOT NULL`), (role) => role.personId);
  return ask(db, 'people.list', {}).map((person) => ({
    ...person,
    affiliations: posts.get(person.id) ?? [],
    memberships: roles.get(person.id) ?? [],
  }));
}

/** Every organisation, with every role it had in the group, the latest first. */
export function listOrganisations(db: ReadableDatabase) {
  const roles = groupedBy(
    readMemberships(db, sql`organisation_id IS NOT NULL`),
    (role) => role.organisationId,
  );
  return ask(db, 'organisations.list', {}).map((organisation) => ({
    ...organisation,
    memberships: roles.get(organisation.id) ?? [],
  }));
}

interface OfMeeting {
  id: string;
  kind: MeetingKind;
  ordinal: number;
}

/** What a row says of its meeting: numbers are given anew in each kind of meetings. */
const placed = ({ id, kind, ordinal }: OfMeeting) => ({
  meetingId: id,
  meetingKind: kind,
  meeting: ordinal,
});

/** Rich text, and the same in plain words. */
export const withText = <Row extends { body: RichText }>(row: Row) => ({ ...row, text: plainText(row.body) });

/** An entry of minutes with its plain text beside the rich one, and with its code where it has one. */
export function told(entry: Entry) {
  const code = codeOfEntry(entry);
  return { ...withText(entry), ...(code === null ? {} : { code }) };
}

export const entriesOf = (db: ReadableDatabase, meetingId: string) =>
  ask(db, 'minutes.get', { meetingId }).entries.map(told);

/** One decision, with the earlier ones it replaces and the later ones that replaced it. */
export function decision(db: ReadableDatabase, id: string) {
  const { meeting, ...rest } = ask(db, 'decisions.one', { id });
  return { ...rest, ...placed(meeting) };
}

/** One action with what became of it. `owners` and `dueDate` are those of now, `minuted` those of the minutes. */
export const action = (db: ReadableDatabase, id: string) => actionRow(ask(db, 'actions.one', { id }));

const actionRow = ({ meeting, ...rest }: ActionFile) => ({ ...rest, ...placed(meeting) });

/** What was asked for at a meeting, in the order of its minutes. */
export const inputsOf = (db: ReadableDatabase, meeting: OfMeeting) =>
  entriesOf(db, meeting.id).flatMap((entry) =>
    entry.input === null
      ? []
      : [
          {
            ...entry.input,
            from: entry.speaker,
            ...placed(meeting),
            entryId: entry.id,
            agendaItemId: entry.agendaItemId,
            body: entry.body,
            text: entry.text,
          },
        ],
  );

/** The rows of a meeting's attendance; who spoke for somebody by name too. */
export function attendanceOf(db: ReadableDatabase, meeting: OfMeeting) {
  const { rows } = ask(db, 'attendance.list', { meetingId: meeting.id });
  const people = new Map(rows.map(({ id, person }) => [id, person]));
  return rows.map((row) => ({
    ...row,
    representedBy: people.get(row.representedById ?? '') ?? null,
    ...placed(meeting),
  }));
}

/** The registers begin with the latest meeting; a script reads from the first one on. */
function inOrderOfMeetings<Row extends { meeting: { id: string } }>(rows: readonly Row[]): Row[] {
  return [...groupedBy(rows, (row) => row.meeting.id).values()].toReversed().flat();
}

/** Every list the command line knows. */
export const LISTS: ReadonlyMap<string, (db: ReadableDatabase) => readonly unknown[]> = new Map<
  string,
  (db: ReadableDatabase) => readonly unknown[]
>([
  ['meetings', listMeetings],
  ['people', listPeople],
  ['organisations', listOrganisations],
  ['actions', (db) => inOrderOfMeetings(listActionFiles(db)).map(actionRow)],
  ['decisions', (db) => inOrderOfMeetings(ask(db, 'decisions.list', {})).map(({ id }) => decision(db, id))],
  ['inputs', (db) => listMeetings(db).flatMap((meeting) => inputsOf(db, meeting))],
  ['attendance', (db) => listMeetings(db).flatMap((meeting) => attendanceOf(db, meeting))],
]);
