import type { AgendaState, Purpose } from '../../../src-shared/domain/agenda-item.ts';
import type { Capacity, Interval, Outcome } from '../../../src-shared/domain/attendance.ts';
import type { QuorumRule } from '../../../src-shared/domain/body.ts';
import type { Language } from '../../../src-shared/domain/common.ts';
import type { Meeting, MeetingKind, MeetingState } from '../../../src-shared/domain/meeting.ts';
import type { ActionState, Priority } from '../../../src-shared/domain/action.ts';
import type { DecisionKind } from '../../../src-shared/domain/decision.ts';
import type { EntryType, MinutesState } from '../../../src-shared/domain/minutes.ts';
import type { InputType } from '../../../src-shared/domain/input.ts';
import type { OrganisationKind } from '../../../src-shared/domain/organisation.ts';
import type { MembershipRole, Sex } from '../../../src-shared/domain/person.ts';
import type { RecordKind, RecordLanguage } from '../../../src-shared/domain/record.ts';

/** What the office calls each member of the domain's closed sets. A new member does not compile until named. */
export interface DomainTexts {
  organisationKind: Record<OrganisationKind, string>;
  role: Record<MembershipRole, string>;
  sex: Record<Sex, string>;
  meetingKind: Record<MeetingKind, string>;
  /** "7th meeting", "2nd workshop". */
  meetingNumber: Record<MeetingKind, (ordinal: number) => string>;
  meetingState: Record<MeetingState, string>;
  meetingMode: Record<Meeting['mode'], string>;
  purpose: Record<Purpose, string>;
  agendaState: Record<AgendaState, string>;
  capacity: Record<Capacity, string>;
  reply: Record<'none' | 'accepted' | 'tentative' | 'declined', string>;
  outcome: Record<Outcome, string>;
  place: Record<Interval['place'], string>;
  minutesState: Record<MinutesState, string>;
  entryType: Record<EntryType, string>;
  inputType: Record<InputType, string>;
  decisionKind: Record<DecisionKind, string>;
  actionState: Record<ActionState, string>;
  priority: Record<Priority, string>;
  recordKind: Record<RecordKind, string>;
  recordLanguage: Record<RecordLanguage, string>;
  language: Record<Language, string>;
  quorumKind: Record<QuorumRule['kind'], string>;
  quorumBasis: Record<QuorumRule['basis'], string>;
}

function ordinalOf(n: number): string {
  const tens = n % 100;
  if (tens >= 11 && tens <= 13) return `${n}th`;
  const ends: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${n}${ends[n % 10] ?? 'th'}`;
}

export const domain: DomainTexts = {
  organisationKind: {
    'ministry-department': 'Ministry department',
    hospital: 'Hospital',
    ministry: 'Ministry',
    'un-agency': 'UN agency',
    ngo: 'NGO',
    donor: 'Development partner',
    private: 'Private sector',
    academia: 'Academia',
    other: 'Other',
  },
  role: {
    chair: 'Chair',
    'vice-chair': 'Vice-chair',
    secretary: 'Secretary',
    member: 'Member',
    alternate: 'Alternate',
    observer: 'Observer',
    'resource-person': 'Resource person',
  },
  sex: { female: 'Female', male: 'Male', unknown: 'Not recorded' },
  meetingKind: {
    'working-group': 'Working group meeting',
    'technical-consultation': 'Technical consultation',
    workshop: 'Workshop',
    bilateral: 'Bilateral meeting',
  },
  meetingNumber: {
    'working-group': (n) => `${ordinalOf(n)} meeting`,
    'technical-consultation': (n) => `${ordinalOf(n)} technical consultation`,
    workshop: (n) => `${ordinalOf(n)} workshop`,
    bilateral: (n) => `${ordinalOf(n)} bilateral meeting`,
  },
  meetingState: {
    planned: 'Planned',
    convened: 'Convened',
    held: 'Held',
    closed: 'Closed',
    cancelled: 'Cancelled',
  },
  meetingMode: { 'in-person': 'In person', online: 'Online', hybrid: 'Hybrid' },
  purpose: {
    information: 'Information',
    discussion: 'Discussion',
    decision: 'Decision',
    approval: 'Approval',
  },
  agendaState: { draft: 'Draft', circulated: 'Circulated', adopted: 'Adopted' },
  capacity: {
    chair: 'Chair',
    'vice-chair': 'Vice-chair',
    secretary: 'Secretary',
    member: 'Member',
    alternate: 'Alternate',
    observer: 'Observer',
    'resource-person': 'Resource person',
    guest: 'Guest',
  },
  reply: { none: 'No reply', accepted: 'Accepted', tentative: 'Tentative', declined: 'Declined' },
  outcome: {
    expected: 'Expected',
    attended: 'Attended',
    apologies: 'Apologies',
    absent: 'Absent',
    represented: 'Represented',
  },
  place: { room: 'In the room', online: 'Online' },
  minutesState: {
    drafting: 'Drafting',
    'with-chair': 'With the chair',
    circulated: 'Circulated',
    adopted: 'Adopted',
    locked: 'Locked',
  },
  entryType: { discussion: 'Discussion', decision: 'Decision', action: 'Action', input: 'Input' },
  inputType: { general: 'General', technical: 'Technical', editorial: 'Editorial' },
  decisionKind: { decision: 'Decision', endorsement: 'Endorsement', recommendation: 'Recommendation' },
  actionState: { open: 'Open', 'in-progress': 'In progress', done: 'Done', cancelled: 'Cancelled' },
  priority: { low: 'Low', normal: 'Normal', high: 'High' },
  recordKind: {
    agenda: 'Agenda',
    'attendance-sheet': 'Attendance sheet',
    'attendance-list': 'Attendance list',
    minutes: 'Minutes',
    'action-register': 'Action register',
    'decision-register': 'Decision register',
  },
  recordLanguage: { en: 'English', km: 'Khmer', both: 'Khmer and English' },
  language: { en: 'English', km: 'Khmer' },
  quorumKind: { none: 'No quorum rule', share: 'More than a share', number: 'A fixed number' },
  quorumBasis: { organisations: 'Organisations', persons: 'Persons' },
};
