import { z } from 'zod';
import { ItemOutcome, Purpose } from './agenda-item.ts';
import { Capacity, Outcome } from './attendance.ts';
import { LetterheadLayout, LogoSide } from './body.ts';
import { CorrectionStage } from './correction.ts';
import { DecisionKind } from './decision.ts';
import { InputType } from './input.ts';
import { MeetingKind, MeetingMode } from './meeting.ts';
import { MinutesState } from './minutes.ts';
import { OrganisationKind } from './organisation.ts';
import { Sex } from './person.ts';
import { RichText } from './rich-text.ts';

// Everything that minutes say on paper, as plain data: what the Word document is built from, and what is kept with
// each version. Names stand in it as they were written then; it refers to no row that could change.
// Looser than what may be typed today: what was kept once must be readable for ever, whatever is asked of forms later.

const Text = z.string();
const Bilingual = z.object({ en: Text, km: Text });
const Day = z.string();
const Clock = z.string();

/** A meeting as papers name and describe it. */
export const MeetingLine = z.object({
  kind: MeetingKind,
  ordinal: z.number(),
  title: Bilingual,
  date: Day,
  start: Clock,
  end: Clock,
  timeZone: Text,
  venue: Bilingual,
  mode: MeetingMode,
  onlineLink: Text,
});
export type MeetingLine = z.infer<typeof MeetingLine>;

/** A person with the post held on the day. */
export const PersonLine = z.object({
  honorific: Text,
  name: Bilingual,
  sex: Sex,
  position: Bilingual,
  organisation: z.object({ name: Bilingual, acronym: Text, kind: OrganisationKind }).nullable(),
});
export type PersonLine = z.infer<typeof PersonLine>;

/** Somebody who was asked to a meeting, and what came of it. */
export const AttendeeLine = PersonLine.extend({
  /** The row of the attendance: by it two versions are compared. */
  id: Text,
  capacity: Capacity,
  outcome: Outcome,
  /** `arrived` null: from the start; `left` null: to the end. */
  intervals: z.array(
    z.object({ arrived: Clock.nullable(), left: Clock.nullable(), place: z.enum(['room', 'online']) }),
  ),
  /** Who spoke for them. */
  representedBy: PersonLine.nullable(),
});
export type AttendeeLine = z.infer<typeof AttendeeLine>;

/** The quorum, and the rule by which it was counted then. */
export const QuorumLine = z.object({
  kind: z.enum(['none', 'share', 'number']),
  value: z.number(),
  basis: z.enum(['organisations', 'persons']),
  /** How many were needed; null: there was no rule. */
  required: z.number().nullable(),
  present: z.number(),
  eligible: z.number(),
  reached: z.boolean(),
});
export type QuorumLine = z.infer<typeof QuorumLine>;

/** Somebody who presents, speaks or owns an action. */
export const PartyLine = z.discriminatedUnion('kind', [
  PersonLine.extend({ kind: z.literal('person') }),
  z.object({ kind: z.literal('organisation'), name: Bilingual, acronym: Text }),
]);
export type PartyLine = z.infer<typeof PartyLine>;

/** A file that goes with an agenda item. */
export const PaperLine = z.object({
  /** Empty: it goes by its file name. */
  title: Text,
  fileName: Text,
  sha256: Text,
});
export type PaperLine = z.infer<typeof PaperLine>;

const said = { body: RichText, speaker: PartyLine.nullable() };

export const EntryLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('discussion'), ...said }),
  z.object({ type: z.literal('decision'), ...said, code: Text, kind: DecisionKind }),
  z.object({
    type: z.literal('action'),
    ...said,
    code: Text,
    owners: z.array(PartyLine),
    dueDate: Day.nullable(),
  }),
  z.object({
    type: z.literal('input'),
    ...said,
    code: Text,
    about: z.object({ type: InputType, document: Text, clause: Text, proposedChange: Text }),
  }),
]);
export type EntryLine = z.infer<typeof EntryLine>;

/** An item of the agenda with what was said, decided and agreed under it. */
export const AgendaEntryLine = z.object({
  number: Text,
  level: z.union([z.literal(1), z.literal(2)]),
  clock: Clock,
  title: Bilingual,
  purpose: Purpose,
  minutes: z.number(),
  presenters: z.array(PartyLine),
  /** The thread it belongs to. */
  topic: Bilingual.nullable(),
  papers: z.array(PaperLine),
  outcome: ItemOutcome,
  entries: z.array(EntryLine),
});
export type AgendaEntryLine = z.infer<typeof AgendaEntryLine>;

/** What circulated or adopted minutes should say. */
export const CorrectionLine = z.object({
  stage: CorrectionStage,
  day: Day,
  /** Where it was agreed. */
  meeting: MeetingLine.nullable(),
  /** The entry it corrects: its code, and the number of its agenda item. */
  concerns: z.object({ code: Text.nullable(), item: Text }).nullable(),
  body: RichText,
  reason: Text,
});
export type CorrectionLine = z.infer<typeof CorrectionLine>;

/** What stands at the head of papers. */
const Letterhead = z.object({
  nation: Bilingual,
  motto: Bilingual,
  ministry: Bilingual,
  /** The body's name at the day. */
  body: Bilingual,
  /** Lines of the office in place of the body's name, with line feeds between them. */
  left: Bilingual,
  right: Bilingual,
  layout: LetterheadLayout,
  /** Digest of the picture: its bytes are kept once. */
  logo: Text.nullable(),
  logoSide: LogoSide,
  /** In millimetres. */
  logoHeight: z.number(),
});

/** The minutes of a meeting as they are kept with a version. */
export const MinutesRecord = z.object({
  letterhead: Letterhead,
  /** For every page; empty when there is none. */
  notice: Bilingual,
  /** The body's name at the day. */
  bodyName: Bilingual,
  meeting: MeetingLine,
  chair: PersonLine.nullable(),
  attendance: z.array(AttendeeLine),
  quorum: QuorumLine,
  agenda: z.array(AgendaEntryLine),
  /** The next meeting of the same kind that is not cancelled. */
  next: MeetingLine.nullable(),
  state: MinutesState,
  circulatedOn: Day.nullable(),
  commentDeadline: Day.nullable(),
  adoptedOn: Day.nullable(),
  /** The meeting that adopted them; null: not adopted, or in writing. */
  adoptedAt: MeetingLine.nullable(),
  corrections: z.array(CorrectionLine),
});
export type MinutesRecord = z.infer<typeof MinutesRecord>;

/** What minutes say about the meeting beside their text, as two versions are compared. */
export const MinutesFacts = MinutesRecord.pick({
  meeting: true,
  chair: true,
  attendance: true,
  quorum: true,
  next: true,
}).extend({ papers: z.array(PaperLine) });
export type MinutesFacts = z.infer<typeof MinutesFacts>;

export const factsOf = ({
  meeting,
  chair,
  attendance,
  quorum,
  next,
  agenda,
}: MinutesRecord): MinutesFacts => ({
  meeting,
  chair,
  attendance,
  quorum,
  next,
  papers: agenda.flatMap(({ papers }) => papers),
});

/** As it lies in the register. `format` changes with the shape. */
export const KeptMinutes = z.object({ format: z.literal(1), record: MinutesRecord });
export type KeptMinutes = z.infer<typeof KeptMinutes>;
