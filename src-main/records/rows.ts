import type { ItemOutcome, Purpose } from '../../src-shared/domain/agenda-item.ts';
import type { Capacity, Interval, Outcome, Reply } from '../../src-shared/domain/attendance.ts';
import type { ClockTime, IsoDate } from '../../src-shared/domain/common.ts';
import type { MeetingKind } from '../../src-shared/domain/meeting.ts';
import type { DecisionKind } from '../../src-shared/domain/decision.ts';
import type { EntryType } from '../../src-shared/domain/minutes.ts';
import type { InputType } from '../../src-shared/domain/input.ts';
import type { OrganisationKind } from '../../src-shared/domain/organisation.ts';
import type { Sex } from '../../src-shared/domain/person.ts';
import type { RichText } from '../../src-shared/domain/rich-text.ts';
import type { MeetingLine, PartyLine, PersonLine } from './lines.ts';

// Rows as the statements of the gather functions answer them, and their mappers to plain data.

export interface MeetingRow {
  id: string;
  kind: MeetingKind;
  ordinal: number;
  title_en: string;
  title_km: string;
  date: IsoDate;
  start_time: ClockTime;
  end_time: ClockTime;
  time_zone: string;
  venue_en: string;
  venue_km: string;
  mode: MeetingLine['mode'];
  online_link: string;
  chair_id: string | null;
}

export const meetingOf = (row: MeetingRow): MeetingLine => ({
  kind: row.kind,
  ordinal: row.ordinal,
  title: { en: row.title_en, km: row.title_km },
  date: row.date,
  start: row.start_time,
  end: row.end_time,
  timeZone: row.time_zone,
  venue: { en: row.venue_en, km: row.venue_km },
  mode: row.mode,
  onlineLink: row.online_link,
});

/** A person with the post and organisation held on the day. */
export interface PersonRow {
  person_id: string;
  honorific: string;
  name_en: string;
  name_km: string;
  sex: Sex;
  position_en: string;
  position_km: string;
  organisation_en: string | null;
  organisation_km: string | null;
  acronym: string | null;
  organisation_kind: OrganisationKind | null;
}

export const personOf = (row: PersonRow): PersonLine => ({
  honorific: row.honorific,
  name: { en: row.name_en, km: row.name_km },
  sex: row.sex,
  position: { en: row.position_en, km: row.position_km },
  organisation:
    row.organisation_kind === null
      ? null
      : {
          name: { en: row.organisation_en ?? '', km: row.organisation_km ?? '' },
          acronym: row.acronym ?? '',
          kind: row.organisation_kind,
        },
});

export interface AttendanceRow extends PersonRow {
  id: string;
  capacity: Capacity;
  outcome: Outcome;
  counts_for_quorum: 0 | 1;
  represented_by_id: string | null;
  organisation_id: string | null;
  reply: Reply;
  email: string;
  phone: string;
}

export interface IntervalRow {
  attendance_id: string;
  arrived: ClockTime | null;
  departed: ClockTime | null;
  place: Interval['place'];
}

export interface AgendaRow {
  id: string;
  parentId: string | null;
  position: string;
  title_en: string;
  title_km: string;
  purpose: Purpose;
  minutes: number;
  outcome: ItemOutcome;
  topic_en: string | null;
  topic_km: string | null;
}

export interface PaperRow {
  agenda_item_id: string;
  title: string;
  file_name: string;
  sha256: string;
}

/** A person or an organisation that something is about. */
export interface PartyRow {
  person_id: string | null;
  organisation_id: string | null;
  organisation_en: string | null;
  organisation_km: string | null;
  acronym: string | null;
}

export interface EntryRow extends PartyRow {
  id: string;
  agenda_item_id: string;
  type: EntryType;
  body: string;
  decision_code: string | null;
  decision_kind: DecisionKind | null;
  input_code: string | null;
  input_type: InputType | null;
  document: string | null;
  clause: string | null;
  proposed_change: string | null;
}

export interface ActionRow {
  id: string;
  entry_id: string;
  code: string;
  due_date: IsoDate | null;
}

/** The rich text of a row. The store checked it when it was written. */
export const richTextOf = (json: string): RichText => JSON.parse(json) as RichText;

/** The people a record speaks of: those who attended with the post noted on the day, others with the one they held. */
export class People {
  readonly #people: Map<string, PersonLine>;

  constructor(mentioned: readonly PersonRow[], attended: readonly PersonRow[]) {
    this.#people = new Map([...mentioned, ...attended].map((row) => [row.person_id, personOf(row)]));
  }

  one(id: string): PersonLine | null {
    return this.#people.get(id) ?? null;
  }

  party(row: PartyRow): PartyLine | null {
    if (row.organisation_id !== null) {
      return {
        kind: 'organisation',
        name: { en: row.organisation_en ?? '', km: row.organisation_km ?? '' },
        acronym: row.acronym ?? '',
      };
    }
    const person = row.person_id === null ? null : this.one(row.person_id);
    return person === null ? null : { kind: 'person', ...person };
  }
}
