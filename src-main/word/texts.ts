import type { Language } from '../../src-shared/domain/common.ts';
import type { InputType } from '../../src-shared/domain/input.ts';
import { englishOrdinal } from './dates.ts';
import { km } from './texts-km.ts';

/** What is printed in records, in English. The Khmer texts (texts-km.ts) have the same type: a missing one does not compile. */
const en = {
  draft: 'DRAFT',
  page: { before: 'Page ', between: ' of ', after: '' },
  colon: ': ',
  fullStop: '.',
  notSet: 'not set',
  timeRange: (start: string, end: string, zone: string) =>
    zone === '' ? `${start} to ${end}` : `${start} to ${end} (${zone})`,
  meetingNumber: {
    'working-group': (n: number) => `${englishOrdinal(n)} meeting`,
    'technical-consultation': (n: number) => `${englishOrdinal(n)} technical consultation`,
    workshop: (n: number) => `${englishOrdinal(n)} workshop`,
    bilateral: (n: number) => `${englishOrdinal(n)} bilateral meeting`,
  },
  meetingMode: {
    'in-person': 'In person',
    online: 'Online',
    hybrid: 'Hybrid (in person and online)',
  },
  /** Labels of automatic numbers: Word puts the numbers in. */
  agendaItem: { number: 'Item %1.', subNumber: 'Item %1.%2.' },
  purpose: {
    information: 'Information',
    discussion: 'Discussion',
    decision: 'Decision',
    approval: 'Approval',
  },
  organisationKind: {
    'ministry-department': 'Ministry departments',
    hospital: 'Hospitals',
    ministry: 'Ministries',
    'un-agency': 'United Nations agencies',
    ngo: 'Non-governmental organisations',
    donor: 'Development partners',
    private: 'Private sector',
    academia: 'Academia',
    other: 'Other',
    none: 'No organisation',
  },
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
  presence: {
    online: 'online',
    from: (time: string) => `from ${time}`,
    until: (time: string) => `until ${time}`,
    between: (start: string, end: string) => `${start} to ${end}`,
  },
  decisionKind: {
    decision: 'Decision',
    endorsement: 'Endorsement',
    recommendation: 'Recommendation',
  },
  /** Heads of the columns of tables. */
  columns: {
    number: 'No.',
    name: 'Name',
    position: 'Position',
    organisation: 'Organisation',
    capacity: 'Capacity',
    representedBy: 'Represented by',
    organisationKind: 'Kind of organisation',
    women: 'Women',
    men: 'Men',
    unknown: 'Not stated',
    total: 'Total',
    time: 'Time',
    item: 'Item',
    purpose: 'Purpose',
    minutes: 'Min.',
    presenter: 'Presenter',
    code: 'No.',
    kind: 'Kind',
    decision: 'Text',
    action: 'Action',
    owners: 'Responsible',
    due: 'Due',
    agendaItem: 'Item',
  },
  signatures: {
    preparedBy: 'Prepared by',
    approvedBy: 'Approved by',
    secretary: 'Secretary',
    chair: 'Chair',
    signHere: '.'.repeat(56),
    date: `Date: ${'.'.repeat(46)}`,
  },
  secretariat: (body: string) => `Secretariat of ${withArticle(body)}`,
  /** Keys in lower case without a full stop, for titles that are put into Khmer; English keeps what was typed. */
  honorifics: {} as Readonly<Record<string, Readonly<Record<'female' | 'male' | 'unknown', string>>>>,
  minutes: {
    kind: 'Minutes',
    title: (meeting: string, body: string) =>
      body === '' ? `Minutes of the ${meeting}` : `Minutes of the ${meeting} of ${withArticle(body)}`,
    runningTitle: (meeting: string, date: string) => `Minutes of the ${meeting}, ${date}`,
    facts: {
      date: 'Date',
      time: 'Time',
      place: 'Place',
      mode: 'Mode',
      chair: 'Chair',
      status: 'Status',
    },
    state: {
      drafting: 'Draft, in preparation',
      'with-chair': 'Draft, before the Chair',
      circulated: 'Draft, circulated to participants for comments',
      adopted: 'Adopted',
      locked: 'Adopted',
    },
    attendance: 'Attendance',
    noAttendance: 'No attendance has been recorded.',
    present: 'Present',
    inAttendance: 'In attendance',
    represented: 'Represented',
    apologies: 'Apologies',
    absent: 'Absent',
    totals: 'Attendance by kind of organisation',
    quorum: {
      label: 'Quorum',
      organisations: (present: string, eligible: string) =>
        `${present} of the ${eligible} organisations that count for the quorum were represented`,
      persons: (present: string, eligible: string) =>
        `${present} of the ${eligible} members who count for the quorum were present`,
      required: (count: string) => `${count} required`,
      reached: 'The quorum was reached.',
      missed: 'The quorum was not reached.',
    },
    agenda: 'Agenda',
    noAgenda: 'No agenda has been recorded.',
    proceedings: 'Proceedings',
    decided: { decision: 'Decided', endorsement: 'Endorsed', recommendation: 'Recommended' },
    action: 'Action',
    input: 'Input',
    inputType: { general: 'general', technical: 'technical', editorial: 'editorial' } satisfies Record<
      InputType,
      string
    >,
    inputOn: 'On',
    clauseOf: (clause: string, document: string) =>
      [clause === '' ? '' : `clause ${clause}`, document].filter((part) => part !== '').join(' of '),
    proposedChange: 'Proposed change',
    responsible: 'Responsible',
    due: 'Due',
    calloutsOf: (item: string) => `Decisions, actions and inputs under item ${item}`,
    decisions: 'Decisions',
    noDecisions: 'No decisions have been recorded.',
    actions: 'Actions',
    noActions: 'No actions have been recorded.',
    next: 'Next meeting',
    noNext: 'The date of the next meeting has not been set.',
    nextMeeting: (meeting: string, date: string, time: string) => `${meeting}: ${date}, ${time}`,
  },
};

/** Names of bodies are stored without an article. */
function withArticle(name: string): string {
  return /^the\s/i.test(name) ? name : `the ${name}`;
}

export type RecordTexts = typeof en;

const all: Record<Language, RecordTexts> = { en, km };

/** The texts of records in one language. */
export function textsOf(language: Language): RecordTexts {
  return all[language];
}
