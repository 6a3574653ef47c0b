import type { Language } from '../../src-shared/domain/common.ts';
import type { InputType } from '../../src-shared/domain/input.ts';
import { englishOrdinal } from './dates.ts';
import { km } from './texts-km.ts';

/** What is printed in records, in English. The Khmer texts (texts-km.ts) have the same type: a missing one does not compile. */
const en = {
  draft: 'DRAFT',
  /** In names of files. */
  bilingual: 'Khmer and English',
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
    sex: 'Sex',
    contact: 'Contact',
    presence: 'Presence',
    signature: 'Signature',
    state: 'State',
    progress: 'Progress',
    linked: 'Replaces / replaced by',
    concerns: 'Concerns',
    correction: 'Correction',
    reason: 'Reason',
    agreed: 'Agreed',
    title: 'Title',
    file: 'File',
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
  sex: { female: 'F', male: 'M', unknown: '' },
  /** Labels of what stands below the title. */
  facts: {
    date: 'Date',
    time: 'Time',
    place: 'Place',
    mode: 'Mode',
    link: 'Online link',
    chair: 'Chair',
    status: 'Status',
    meetings: 'Meetings',
    asOf: 'As at',
    total: 'Total',
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
    state: {
      drafting: 'Draft, in preparation',
      'with-chair': 'Draft, before the Chair',
      circulated: 'Draft, circulated to participants for comments',
      adopted: 'Adopted',
      locked: 'Adopted',
    },
    circulatedOn: (date: string) => `Draft, circulated to participants on ${date}`,
    commentsBy: (date: string) => `comments by ${date}`,
    adoptedOn: (date: string) => `Adopted on ${date}`,
    adoptedAt: (meeting: string, date: string) => `Adopted at the ${meeting} on ${date}`,
    withCorrections: 'with the corrections listed at the end',
    deferred: 'This item was deferred to a later meeting.',
    withdrawn: 'This item was withdrawn.',
    annex: (letter: string) => `Annex ${letter}. `,
    papers: 'Papers',
    corrections: 'Corrections',
    correctionStage: { adoption: 'made on adoption', later: 'made after adoption' },
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
        `${present} of the ${eligible} ${eligible === '1' ? 'organisation that counts' : 'organisations that count'} for the quorum ${wereOf(present)} represented`,
      persons: (present: string, eligible: string) =>
        `${present} of the ${eligible} ${eligible === '1' ? 'member who counts' : 'members who count'} for the quorum ${wereOf(present)} present`,
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
  agenda: {
    kind: 'Agenda',
    title: (meeting: string, body: string) =>
      body === '' ? `Agenda of the ${meeting}` : `Agenda of the ${meeting} of ${withArticle(body)}`,
    runningTitle: (meeting: string, date: string) => `Agenda of the ${meeting}, ${date}`,
    state: {
      draft: 'Draft, not yet circulated',
      circulated: 'Circulated to participants',
      adopted: 'Adopted',
    },
    topic: 'Topic',
    papers: 'Papers',
    end: 'End of the meeting',
  },
  attendanceSheet: {
    kind: 'Attendance sheet',
    title: (meeting: string, body: string) =>
      body === ''
        ? `Attendance sheet of the ${meeting}`
        : `Attendance sheet of the ${meeting} of ${withArticle(body)}`,
    runningTitle: (meeting: string, date: string) => `Attendance sheet of the ${meeting}, ${date}`,
    others: 'Others who attend',
    totals: 'Invited, by kind of organisation',
  },
  attendanceList: {
    kind: 'Attendance list',
    title: (meeting: string, body: string) =>
      body === ''
        ? `Attendance list of the ${meeting}`
        : `Attendance list of the ${meeting} of ${withArticle(body)}`,
    runningTitle: (meeting: string, date: string) => `Attendance list of the ${meeting}, ${date}`,
    inRoom: 'in person',
    reply: {
      none: '',
      accepted: 'had accepted',
      tentative: 'had accepted tentatively',
      declined: 'had declined',
    },
    expected: 'Not recorded',
  },
  actionRegister: {
    kind: 'Action register',
    seriesTitle: (body: string) =>
      body === '' ? 'Action register' : `Action register of ${withArticle(body)}`,
    title: (meeting: string, body: string) =>
      body === ''
        ? `Action register of the ${meeting}`
        : `Action register of the ${meeting} of ${withArticle(body)}`,
    runningTitle: (what: string, date: string) =>
      what === '' ? `Action register, ${date}` : `Action register of the ${what}, ${date}`,
    state: { open: 'Open', 'in-progress': 'In progress', done: 'Done', cancelled: 'Cancelled' },
    overdue: 'Overdue',
    priority: { low: 'Low priority', normal: 'Normal priority', high: 'High priority' },
    revised: 'Revised',
    asMinuted: 'As minuted',
    delay: 'Reason for delay',
    newDate: 'New date',
    counts: (all: string, open: string, running: string, done: string, cancelled: string) =>
      `${counted(all, 'action')}: ${open} open, ${running} in progress, ${done} done, ${cancelled} cancelled`,
    countOverdue: (count: string) => `${count} overdue`,
    none: 'No actions have been recorded.',
  },
  decisionRegister: {
    kind: 'Decision register',
    seriesTitle: (body: string) =>
      body === '' ? 'Decision register' : `Decision register of ${withArticle(body)}`,
    title: (meeting: string, body: string) =>
      body === ''
        ? `Decision register of the ${meeting}`
        : `Decision register of the ${meeting} of ${withArticle(body)}`,
    runningTitle: (what: string, date: string) =>
      what === '' ? `Decision register, ${date}` : `Decision register of the ${what}, ${date}`,
    supersedes: 'Replaces',
    superseded: 'Replaced by',
    counts: (all: string, decisions: string, endorsements: string, recommendations: string) =>
      `${all} in all: ${counted(decisions, 'decision')}, ${counted(endorsements, 'endorsement')}, ${counted(recommendations, 'recommendation')}`,
    none: 'No decisions have been recorded.',
  },
  register: {
    /** "1st to 13th meeting": the first and the last of a kind. */
    meetings: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    draftMinutes: 'minutes not yet adopted',
  },
  letterhead: 'Letterhead',
  logo: (owner: string) => (owner === '' ? 'Logo' : `Logo of ${withArticle(owner)}`),
};

const wereOf = (count: string): string => (count === '1' ? 'was' : 'were');

/** "1 action", "2 actions". */
const counted = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`;

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
