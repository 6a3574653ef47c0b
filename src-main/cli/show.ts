import type { CallContext, ContentCall } from '../ipc/answers.ts';
import type { CallOutput, CallParsed, NamesOfKind } from '../../src-shared/contract/calls.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { agendaClock } from '../../src-shared/domain/agenda-item.ts';
import { MEETING_KINDS } from '../../src-shared/domain/meeting.ts';
import { type Entry, codeOfEntry } from '../../src-shared/domain/minutes.ts';
import { plainText } from '../../src-shared/domain/rich-text.ts';
import { today } from '../clock.ts';
import { contentAnswers } from '../ipc/content-answers.ts';

type ReadCall = Extract<ContentCall, NamesOfKind<'read'>>;

type ReadAnswers = {
  readonly [Name in ReadCall]: (
    db: ReadableDatabase,
    input: CallParsed<Name>,
    context: CallContext,
  ) => CallOutput<Name>;
};

/** Asks what the page would ask. */
export function ask<Name extends ReadCall>(
  db: ReadableDatabase,
  name: Name,
  input: CallParsed<Name>,
): CallOutput<Name> {
  const answers: ReadAnswers = contentAnswers;
  return answers[name](db, input, {
    today: today(),
    author: '',
    describe: () => undefined,
  });
}

/** The meeting a person means: "7" is the 7th of the working group, "technical-consultation:1" another kind. */
export function meetingId(db: ReadableDatabase, wanted: string): string {
  const [, kind = 'working-group', ordinal] = /^(?:([a-z-]+):)?(\d+)$/.exec(wanted) ?? [];
  const found = ask(db, 'meetings.list', {}).find(
    (meeting) => meeting.id === wanted || (meeting.kind === kind && meeting.ordinal === Number(ordinal)),
  );
  if (found === undefined) {
    const kinds = MEETING_KINDS.join(', ');
    throw new RegisterError(
      'not-found',
      `No meeting "${wanted}". Give its number, or kind:number (${kinds})`,
    );
  }
  return found.id;
}

export const listMeetings = (db: ReadableDatabase) => ask(db, 'meetings.list', {});
export const listPeople = (db: ReadableDatabase) => ask(db, 'people.list', {});
export const listOrganisations = (db: ReadableDatabase) => ask(db, 'organisations.list', {});

/** Every entry of the minutes with its plain text beside the rich one. */
function entriesOf(db: ReadableDatabase, id: string) {
  return ask(db, 'minutes.get', { meetingId: id }).entries.map((entry) => ({
    ...entry,
    text: plainText(entry.body),
    ...codeIn(entry),
  }));
}

function codeIn(entry: Entry): { code?: string } {
  const code = codeOfEntry(entry);
  return code === null ? {} : { code };
}

function ofAllMeetings<Row>(
  db: ReadableDatabase,
  rows: (meeting: { id: string; ordinal: number }) => Row[],
): Row[] {
  return listMeetings(db).toReversed().flatMap(rows);
}

/** Every decision, those of the first meeting first, with the earlier ones it replaces and the later ones that replaced it. */
export const listDecisions = (db: ReadableDatabase) =>
  inOrderOfMeetings(ask(db, 'decisions.list', {})).map(({ id }) => {
    const { meeting, ...decision } = ask(db, 'decisions.one', { id });
    return { ...decision, meetingId: meeting.id, meeting: meeting.ordinal };
  });

/** Every action with what became of it. `owners` and `dueDate` are those of now, `minuted` those of the minutes. */
export const listActions = (db: ReadableDatabase) =>
  inOrderOfMeetings(ask(db, 'actions.list', {}).rows).map(({ id }) => {
    const { meeting, ...action } = ask(db, 'actions.one', { id });
    return { ...action, meetingId: meeting.id, meeting: meeting.ordinal };
  });

/** The registers begin with the latest meeting; a script reads from the first one on. */
function inOrderOfMeetings<Row extends { meeting: { id: string } }>(rows: readonly Row[]): Row[] {
  const meetings = [...new Set(rows.map((row) => row.meeting.id))].toReversed();
  return meetings.flatMap((id) => rows.filter((row) => row.meeting.id === id));
}

export const listInputs = (db: ReadableDatabase) =>
  ofAllMeetings(db, (meeting) =>
    entriesOf(db, meeting.id).flatMap((entry) =>
      entry.input === null
        ? []
        : [
            {
              ...entry.input,
              from: entry.speaker,
              meetingId: meeting.id,
              meeting: meeting.ordinal,
              entryId: entry.id,
              agendaItemId: entry.agendaItemId,
              body: entry.body,
              text: entry.text,
            },
          ],
    ),
  );

export const listAttendance = (db: ReadableDatabase) =>
  ofAllMeetings(db, (meeting) =>
    ask(db, 'attendance.list', { meetingId: meeting.id }).rows.map((row) => ({
      ...row,
      meeting: meeting.ordinal,
    })),
  );

/** Everything of one meeting, as one object. */
export function showMeeting(db: ReadableDatabase, wanted: string) {
  const id = meetingId(db, wanted);
  const { meeting, ...rest } = ask(db, 'meetings.one', { id });
  const { lines, ...clock } = agendaClock(meeting, ask(db, 'agenda.list', { meetingId: id }));
  const entries = entriesOf(db, id);
  const attendance = ask(db, 'attendance.list', { meetingId: id });
  return {
    ...meeting,
    ...rest,
    agenda: lines.map(({ item, ...place }) => ({ ...item, ...place })),
    clock,
    attendance: attendance.rows,
    presence: ask(db, 'attendance.byItem', { meetingId: id }),
    quorum: attendance.quorum,
    entries,
    decisions: entries.filter((entry) => entry.decision !== null),
    actions: entries.filter((entry) => entry.action !== null),
    inputs: entries.filter((entry) => entry.input !== null),
    records: ask(db, 'records.list', { meetingId: id }),
  };
}
