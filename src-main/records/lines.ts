import type { AgendaLine, ItemOutcome, Purpose } from '../../src-shared/domain/agenda-item.ts';
import type { Capacity, Interval, Outcome, Reply } from '../../src-shared/domain/attendance.ts';
import type { LetterheadLayout, LogoSide } from '../../src-shared/domain/body.ts';
import type { Bilingual, ClockTime, IsoDate } from '../../src-shared/domain/common.ts';
import type { Meeting } from '../../src-shared/domain/meeting.ts';
import type { DecisionKind } from '../../src-shared/domain/decision.ts';
import type { InputFields } from '../../src-shared/domain/input.ts';
import type { OrganisationKind } from '../../src-shared/domain/organisation.ts';
import type { Sex } from '../../src-shared/domain/person.ts';
import type { RichText } from '../../src-shared/domain/rich-text.ts';
import type { ImageSize } from '../files/image-size.ts';

// What records of every kind are built from: plain data that can be sent to a worker. Everything that is
// dated (the body's name, the posts people held) is as at the day of the meeting.

export interface Letterhead {
  nation: Bilingual;
  motto: Bilingual;
  ministry: Bilingual;
  /** The body's name at the day. */
  body: Bilingual;
  /** Lines of the office in place of the body's name, with line feeds between them. */
  left: Bilingual;
  right: Bilingual;
  layout: LetterheadLayout;
  logo: Logo | null;
  logoSide: LogoSide;
  /** In millimetres. */
  logoHeight: number;
}

/** A picture, as text: what is gathered stays plain data. */
export interface Logo extends ImageSize {
  base64: string;
}

export type MeetingLine = Pick<
  Meeting,
  'kind' | 'ordinal' | 'title' | 'date' | 'start' | 'end' | 'timeZone' | 'venue' | 'mode' | 'onlineLink'
>;

interface OrganisationLine {
  name: Bilingual;
  acronym: string;
  kind: OrganisationKind;
}

/** A person with the post held on the day. */
export interface PersonLine {
  honorific: string;
  name: Bilingual;
  sex: Sex;
  position: Bilingual;
  organisation: OrganisationLine | null;
}

export interface AttendanceLine extends PersonLine {
  capacity: Capacity;
  outcome: Outcome;
  reply: Reply;
  email: string;
  phone: string;
  intervals: Interval[];
  /** Who spoke for them. */
  representedBy: PersonLine | null;
}

/** Somebody who presents, speaks or owns an action. */
export type PartyLine =
  | ({ kind: 'person' } & PersonLine)
  | { kind: 'organisation'; name: Bilingual; acronym: string };

export interface AgendaEntryLine extends Pick<AgendaLine<never>, 'number' | 'level'> {
  clock: ClockTime;
  title: Bilingual;
  purpose: Purpose;
  minutes: number;
  presenters: PartyLine[];
  /** The thread it belongs to. */
  topic: Bilingual | null;
  papers: PaperLine[];
  outcome: ItemOutcome;
  entries: EntryLine[];
}

/** A file that goes with an agenda item. */
export interface PaperLine {
  /** Empty: it goes by its file name. */
  title: string;
  fileName: string;
}

/** A correction of minutes that were adopted. */
export interface CorrectionLine {
  stage: CorrectionStage;
  day: IsoDate;
  /** Where it was agreed. */
  meeting: MeetingLine | null;
  /** The entry it corrects: its code, and the number of its agenda item. */
  concerns: { code: string | null; item: string } | null;
  body: RichText;
  reason: string;
}

export type CorrectionStage = 'adoption' | 'later';

export type EntryLine =
  | { type: 'discussion'; body: RichText; speaker: PartyLine | null }
  | { type: 'decision'; body: RichText; speaker: PartyLine | null; code: string; kind: DecisionKind }
  | {
      type: 'action';
      body: RichText;
      speaker: PartyLine | null;
      code: string;
      owners: PartyLine[];
      dueDate: IsoDate | null;
    }
  | { type: 'input'; body: RichText; speaker: PartyLine | null; code: string; about: InputFields };
