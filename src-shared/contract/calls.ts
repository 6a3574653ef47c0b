import { z } from 'zod';
import { AgendaItem, AgendaItemFields, AgendaState } from '../domain/agenda-item.ts';
import { Attendance, AttendanceFields, AttendanceMark, QuorumStatus } from '../domain/attendance.ts';
import { Body, BodyFields, BodyName } from '../domain/body.ts';
import { BilingualRequired, ClockTime, Id, Line, Party, PartyRef } from '../domain/common.ts';
import { Meeting, MeetingFields, MeetingKind, MeetingRow, MeetingState } from '../domain/meeting.ts';
import { Entry, EntryChanges, EntryType, MinutesState } from '../domain/minutes.ts';
import { Organisation, OrganisationFields, OrganisationRow } from '../domain/organisation.ts';
import { Affiliation, Membership, PersonForm, PersonRow } from '../domain/person.ts';
import { RecordEntry, RecordKind, RecordLanguage } from '../domain/record.ts';
import { RichText } from '../domain/rich-text.ts';
import { AppState, OpenRegister, Preferences, Profile, RegisterStatus } from './app-state.ts';
import type { Topic } from './events.ts';

/** A call that changes nothing. */
function read<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { kind: 'read', input, output, changes: [] as readonly Topic[] } as const;
}

/** A call that changes the open register: refused when it is read-only, one step of undo, announced by topic. */
function write<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  ...changes: readonly Topic[]
) {
  return { kind: 'write', input, output, changes } as const;
}

/** A call about the program or the file, not the content: needs no open register and is no step of undo. */
function act<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  ...changes: readonly Topic[]
) {
  return { kind: 'act', input, output, changes } as const;
}

const None = z.object({});
const ById = z.object({ id: Id });
const OfMeeting = z.object({ meetingId: Id });
const Done = z.null();
const Created = z.object({ id: Id });
/** The row to stand behind; null: first of its siblings. */
const After = Id.nullable();
/** A file dialog that was closed without a choice answers null. */
const Opened = OpenRegister.nullable();

/**
 * Every call the page can make of main: name, input, output, and the topics it changes.
 * Main does not compile until each is answered; the page knows nothing else of main.
 */
export const calls = {
  'app.state': read(None, AppState),
  'app.saveProfile': act(Profile, Done, 'app'),
  'app.savePreferences': act(Preferences.partial(), Done, 'app'),

  /** The page has sent all that was typed: the window may go (answers the event `window.closing`). */
  'app.readyToClose': act(None, Done),

  'register.create': act(z.object({ name: BilingualRequired, shortName: Line }), Opened, 'app'),
  'register.open': act(None, Opened, 'app'),
  'register.openRecent': act(z.object({ id: z.string() }), Opened, 'app'),
  'register.forgetRecent': act(z.object({ id: z.string() }), Done, 'app'),
  'register.openExample': act(None, Opened, 'app'),
  'register.close': act(None, Done, 'app'),
  /** Publish now; answers when the .twg holds everything. */
  'register.save': act(None, RegisterStatus),
  'register.saveCopy': act(None, z.object({ fileName: z.string() }).nullable()),
  'register.status': read(None, RegisterStatus),
  'history.undo': act(None, RegisterStatus),
  'history.redo': act(None, RegisterStatus),

  'body.get': read(None, Body),
  'body.update': write(
    z.object({ changes: BodyFields.partial() }),
    Done,
    'body',
    // The quorum of every meeting follows from the rule.
    'meetings',
    'attendance',
  ),
  'body.updateName': write(
    z.object({ id: Id, changes: BodyName.omit({ id: true }).partial() }),
    Done,
    'body',
    'app',
  ),

  'organisations.list': read(None, z.array(OrganisationRow)),
  'organisations.create': write(OrganisationFields, Created, 'organisations'),
  'organisations.update': write(
    z.object({ id: Id, changes: OrganisationFields.partial() }),
    Done,
    'organisations',
    'people',
    'agenda',
    'attendance',
    'minutes',
  ),
  /** Sets or ends the role of an organisation in the group from today. */
  'organisations.setRole': write(
    z.object({ id: Id, role: Membership.shape.role.nullable(), countsForQuorum: z.boolean() }),
    Done,
    'organisations',
    'meetings',
    'attendance',
  ),
  'organisations.remove': write(ById, Done, 'organisations', 'people', 'meetings'),
  'organisations.one': read(ById, Organisation),

  'people.list': read(None, z.array(PersonRow)),
  'people.one': read(
    ById,
    z.object({ person: PersonRow, affiliations: z.array(Affiliation), memberships: z.array(Membership) }),
  ),
  'people.create': write(PersonForm, Created, 'people', 'organisations', 'meetings'),
  'people.update': write(
    z.object({ id: Id, changes: PersonForm.partial() }),
    Done,
    'people',
    'organisations',
    'meetings',
    'agenda',
    'attendance',
    'minutes',
  ),
  'people.remove': write(ById, Done, 'people', 'organisations', 'meetings'),
  /** People and organisations as parties to pick from: presenters, speakers, owners. */
  'people.parties': read(None, z.array(Party)),

  'meetings.list': read(None, z.array(MeetingRow)),
  'meetings.one': read(
    ById,
    z.object({
      meeting: Meeting,
      chair: Party.nullable(),
      agendaState: AgendaState,
      minutesState: MinutesState,
      quorum: QuorumStatus,
    }),
  ),
  /** What a new meeting of this kind starts with: the next number, times and place of the last one. */
  'meetings.suggest': read(z.object({ kind: MeetingKind }), MeetingFields),
  'meetings.create': write(MeetingFields, Created, 'meetings'),
  'meetings.update': write(
    z.object({ id: Id, changes: MeetingFields.partial() }),
    Done,
    'meetings',
    'agenda',
    'minutes',
    'attendance',
  ),
  'meetings.setState': write(z.object({ id: Id, state: MeetingState }), Done, 'meetings'),
  'meetings.remove': write(ById, Done, 'meetings', 'records'),

  'agenda.list': read(OfMeeting, z.array(AgendaItem)),
  'agenda.add': write(
    z.object({ meetingId: Id, parentId: Id.nullable(), after: After, fields: AgendaItemFields }),
    Created,
    'agenda',
    'meetings',
  ),
  'agenda.update': write(
    z.object({ id: Id, changes: AgendaItemFields.partial() }),
    Done,
    'agenda',
    'minutes',
  ),
  /** Moves an item behind another one under a parent (null: first level), its sub-items with it. */
  'agenda.move': write(
    z.object({ id: Id, parentId: Id.nullable(), after: After }),
    Done,
    'agenda',
    'minutes',
  ),
  'agenda.remove': write(ById, Done, 'agenda', 'meetings', 'minutes'),
  'agenda.setState': write(z.object({ meetingId: Id, state: AgendaState }), Done, 'agenda', 'meetings'),

  'attendance.list': read(OfMeeting, z.object({ rows: z.array(Attendance), quorum: QuorumStatus })),
  /** Invites everybody with a role in the group who is not on the list yet; answers how many were added. */
  'attendance.inviteMembers': write(
    OfMeeting,
    z.object({ added: z.number().int() }),
    'attendance',
    'meetings',
  ),
  'attendance.add': write(
    z.object({ meetingId: Id, personIds: z.array(Id).min(1).max(500), invited: z.boolean() }),
    z.object({ added: z.number().int() }),
    'attendance',
    'meetings',
  ),
  /** One keystroke: sets outcome and presence. `at`: the clock time for arriving late, null for the start. */
  'attendance.mark': write(
    z.object({ ids: z.array(Id).min(1).max(500), mark: AttendanceMark, at: ClockTime.nullable() }),
    Done,
    'attendance',
    'meetings',
  ),
  'attendance.update': write(
    z.object({ id: Id, changes: AttendanceFields.partial() }),
    Done,
    'attendance',
    'meetings',
  ),
  'attendance.remove': write(z.object({ ids: z.array(Id).min(1).max(500) }), Done, 'attendance', 'meetings'),

  'minutes.get': read(OfMeeting, z.object({ state: MinutesState, entries: z.array(Entry) })),
  'minutes.add': write(
    z.object({
      agendaItemId: Id,
      after: After,
      type: EntryType,
      body: RichText,
      speaker: PartyRef.nullable(),
    }),
    Entry,
    'minutes',
    'meetings',
  ),
  'minutes.update': write(z.object({ id: Id, changes: EntryChanges }), Entry, 'minutes'),
  /** A decision or action keeps its code when the type is changed and changed back before the next one is made. */
  'minutes.setType': write(z.object({ id: Id, type: EntryType }), Entry, 'minutes', 'meetings'),
  'minutes.move': write(z.object({ id: Id, agendaItemId: Id, after: After }), Done, 'minutes'),
  'minutes.remove': write(ById, Done, 'minutes', 'meetings'),
  'minutes.setState': write(z.object({ meetingId: Id, state: MinutesState }), Done, 'minutes', 'meetings'),

  'records.list': read(z.object({ meetingId: Id.nullable() }), z.array(RecordEntry)),
  /** What the record's file will be called. */
  'records.fileName': read(
    z.object({ kind: RecordKind, meetingId: Id, language: RecordLanguage }),
    z.object({ fileName: z.string() }),
  ),
  /** Asks where to, writes the Word document and logs it; null when the dialog was closed. */
  'records.write': act(
    z.object({ kind: RecordKind, meetingId: Id, language: RecordLanguage }),
    RecordEntry.nullable(),
    'records',
  ),
  'records.open': act(z.object({ id: Id, how: z.enum(['document', 'folder']) }), Done),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = z.input<Calls[Name]['input']>;
export type CallParsed<Name extends CallName> = z.output<Calls[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Calls[Name]['output']>;
export type NamesOfKind<Kind extends 'read' | 'write' | 'act'> = {
  [Name in CallName]: Calls[Name]['kind'] extends Kind ? Name : never;
}[CallName];
