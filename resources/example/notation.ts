import type { AgendaState, Purpose } from '../../src-shared/domain/agenda-item.ts';
import type { Capacity } from '../../src-shared/domain/attendance.ts';
import type { ClockTime, IsoDate } from '../../src-shared/domain/common.ts';
import type { MeetingFields, MeetingKind, MeetingState } from '../../src-shared/domain/meeting.ts';
import type { ActionState, Priority } from '../../src-shared/domain/action.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import type { OrganisationKind } from '../../src-shared/domain/organisation.ts';
import type { MembershipRole } from '../../src-shared/domain/person.ts';
import type { organisations } from './organisations.ts';
import type { people } from './people.ts';

/**
 * The notation the example register is written in. Everything is plain data; people and organisations
 * are referred to by their keys ("pmd-deputy", "iom"), which the compiler checks.
 *
 * A rich text is a string: blocks parted by a blank line or a change of kind, "- " and "1. " begin a
 * list item, "| a | b |" is a row of a table (the first one its header), **bold**, *italic*,
 * __underlined__, [text](address).
 */
export type RichNotation = string;

/** English and Khmer. */
export type Both = readonly [en: string, km: string];

export type OrganisationKey = keyof typeof organisations;
export type PersonKey = keyof typeof people;
export type PartyKey = OrganisationKey | PersonKey;

export interface ExampleOrganisation {
  name: Both;
  acronym?: string;
  kind: OrganisationKind;
  parent?: string;
}

export interface ExamplePost {
  at: OrganisationKey;
  post: Both;
  from?: IsoDate;
  to?: IsoDate;
}

export interface ExamplePerson {
  honorific?: string;
  /** Never a real person's: the post, or the part played in the group where the post changes. */
  name: Both;
  sex: 'female' | 'male';
  email?: string;
  /** One after the other. */
  posts: readonly [ExamplePost, ...ExamplePost[]];
}

export interface ExampleMembership {
  who: PartyKey;
  role: MembershipRole;
  alternateFor?: PersonKey;
  from?: IsoDate;
  to?: IsoDate;
}

/** What was said; without `by` it is the secretariat's summary. */
export interface SaidEntry {
  said: RichNotation;
  by?: PartyKey;
}

/** What was agreed: exactly one of the three. */
export type AgreedEntry =
  | { decided: RichNotation }
  | { endorsed: RichNotation }
  | { recommended: RichNotation };

export interface ActionEntry {
  action: RichNotation;
  owners: readonly [PartyKey, ...PartyKey[]];
  due: IsoDate;
  /** Normal unless told otherwise. */
  priority?: Priority;
  /** Done unless told otherwise. */
  state?: ActionState;
}

export type ExampleEntry = SaidEntry | AgreedEntry | ActionEntry;

export interface ExampleItem {
  title: Both;
  purpose: Purpose;
  minutes: number;
  presenters?: readonly PartyKey[];
  entries?: readonly ExampleEntry[];
  /** The second level; there is no third. */
  items?: readonly ExampleItem[];
}

export interface ExampleMeeting {
  kind: MeetingKind;
  ordinal: number;
  title: Both;
  date: IsoDate;
  start: ClockTime;
  end: ClockTime;
  venue: Both;
  mode: MeetingFields['mode'];
  chair: PersonKey;
  state: MeetingState;
  agendaState: AgendaState;
  minutes: MinutesState;
  /** Who sat in the room, and who was connected. */
  room?: readonly PersonKey[];
  online?: readonly PersonKey[];
  apologies?: readonly PersonKey[];
  absent?: readonly PersonKey[];
  /** Who was spoken for, by whom. */
  represented?: Readonly<Partial<Record<PersonKey, PersonKey>>>;
  /** Invited, and not heard from or promised, before the meeting takes place. */
  expected?: readonly PersonKey[];
  accepted?: readonly PersonKey[];
  /**
   * Stretches of presence of those not there all the time: "09:20-" came late, "-11:00" left early,
   * "-10:30 11:00-" went out between, "-10:30 10:45-@online" went on from the desk.
   */
  times?: Readonly<Partial<Record<PersonKey, string>>>;
  /** For those that have no role in the group on that day: guest unless told otherwise. */
  capacity?: Capacity;
  capacities?: Readonly<Partial<Record<PersonKey, Capacity>>>;
  notes?: Readonly<Partial<Record<PersonKey, string>>>;
  items: readonly ExampleItem[];
}
