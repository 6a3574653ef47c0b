import type { AgendaLine, Purpose } from '../../src-shared/domain/agenda-item.ts';
import type { Capacity, Interval, Outcome } from '../../src-shared/domain/attendance.ts';
import type { Bilingual, ClockTime, IsoDate } from '../../src-shared/domain/common.ts';
import type { Meeting } from '../../src-shared/domain/meeting.ts';
import type { DecisionKind } from '../../src-shared/domain/decision.ts';
import type { InputFields } from '../../src-shared/domain/input.ts';
import type { OrganisationKind } from '../../src-shared/domain/organisation.ts';
import type { Sex } from '../../src-shared/domain/person.ts';
import type { RichText } from '../../src-shared/domain/rich-text.ts';

// What records of every kind are built from: plain data that can be sent to a worker. Everything that is
// dated (the body's name, the posts people held) is as at the day of the meeting.

export interface Letterhead {
  nation: Bilingual;
  motto: Bilingual;
  ministry: Bilingual;
  /** The body's name at the day. */
  body: Bilingual;
}

export type MeetingLine = Pick<
  Meeting,
  'kind' | 'ordinal' | 'title' | 'date' | 'start' | 'end' | 'timeZone' | 'venue' | 'mode'
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
  entries: EntryLine[];
}

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
