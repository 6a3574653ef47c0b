import type { MinutesState } from '../../../src-shared/domain/minutes.ts';
import type { LineKind } from '../../../src-shared/domain/typed-entry.ts';

/** What each kind of entry is called on its own. */
const kind: Record<LineKind, string> = {
  discussion: 'Discussion',
  decision: 'Decision',
  endorsement: 'Endorsement',
  recommendation: 'Recommendation',
  action: 'Action',
  input: 'Input',
};

/** The words in front of what was decided. */
const lead: Record<Exclude<LineKind, 'discussion' | 'action' | 'input'>, string> = {
  decision: 'Decided:',
  endorsement: 'Endorsed:',
  recommendation: 'Recommended:',
};

/** What taking the minutes to a state is called on its button. */
const go: Record<MinutesState, string> = {
  drafting: 'Back to drafting',
  'with-chair': 'Send to the chair',
  circulated: 'Circulate minutes',
  adopted: 'Record adoption',
  locked: 'Lock minutes',
};

type Frozen = Exclude<MinutesState, 'drafting' | 'with-chair'>;

/** Why these minutes can only be read. */
const frozen: Record<Frozen, string> = {
  circulated: 'These minutes are circulated. They can be read, not changed.',
  adopted: 'These minutes are adopted. An error becomes a dated correction, never an edit.',
  locked: 'These minutes are adopted and locked.',
};

/** What is asked before minutes are frozen. */
const freeze: Record<Frozen, { title: string; text: string }> = {
  circulated: {
    title: 'Circulate these minutes?',
    text: 'From now on they can be read and no longer changed, so that everybody has the same text. You can take them back to drafting until they are adopted.',
  },
  adopted: {
    title: 'Record that these minutes were adopted?',
    text: 'They lose their DRAFT mark and stay as they are. Adopted minutes cannot go back to drafting.',
  },
  locked: { title: 'Lock these minutes?', text: 'Locked minutes stay as they are for good.' },
};

export const minutes = {
  title: 'Minutes',
  kind,
  lead,
  state: 'State of the minutes',
  go,
  frozen,
  freeze,
  nothingMinuted: 'Nothing was minuted under this item.',
  empty: {
    title: 'No agenda yet',
    text: 'Minutes are typed under the items of the agenda. Write the agenda first, then come back here for the meeting.',
    action: 'Go to the agenda',
  },
  agenda: {
    title: 'Agenda',
    hasEntries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    untitled: 'Untitled item',
    show: 'Show the agenda',
    hide: 'Hide the agenda',
  },
  clock: {
    onItem: 'On this item',
    of: (minutes: number) => `of ${minutes} min`,
    over: 'over time',
    now: 'Now',
    start: 'Start clock',
    stop: 'Stop clock',
  },
  entries: {
    of: (number: string, title: string) => `Minutes of item ${number}, ${title}`,
    line: 'Next entry',
    edit: (what: string) => `Edit ${what}`,
    hint: 'Type here – / for a decision, action or input, @ for people',
    hintAction: 'What is to be done – @ for owners, “by 15 March”',
    hintDecision: 'What was decided',
    hintInput: 'What was asked for – “WHO on clause 4.2: …”',
    more: 'More',
    open: 'Edit',
    moveUp: 'Move up',
    moveDown: 'Move down',
    toNext: 'To the next item',
    toPrevious: 'To the previous item',
    remove: 'Delete',
    notSaved: 'Not saved yet.',
    tryAgain: 'Try again',
    by: (date: string) => `by ${date}`,
    noOwner: 'no owner yet',
    noDate: 'no date yet',
    noClause: 'no clause yet',
    proposedChange: (text: string) => `Proposed change: ${text}`,
    /** "clause 4.2 of Draft 0.2" */
    place: (clause: string, document: string) =>
      [clause && `clause ${clause}`, document].filter(Boolean).join(' of '),
    /** "ILO on clause 4.2 of Draft 0.2", either may be missing. */
    inputLead: (who: string, place: string) =>
      place === '' ? who : who === '' ? `On ${place}` : `${who} on ${place}`,
  },
  line: {
    chips: 'What this entry is',
    kind: 'Type',
    speaker: 'Speaker',
    owners: 'Owners',
    due: 'Due date',
    from: 'From',
    clause: 'Clause',
    document: 'Document',
    inputType: 'Type of input',
    proposedChange: 'Proposed change',
    addSpeaker: 'Speaker',
    addOwner: 'Owner',
    addDue: 'Due date',
    addFrom: 'From whom',
    addClause: 'Clause',
    addChange: 'Proposed change',
    clauseHint: '4.2',
    documentHint: 'Draft 0.2',
    changeHint: 'What the text should say instead',
    done: 'Done',
    commands: 'Types of entries',
    people: 'People and organisations',
  },
  due: {
    hint: '15 March, Friday, two weeks…',
    examples: 'For example: 15 March, Friday, two weeks',
    offers: ['In one week', 'In two weeks', 'In one month', 'End of the month'],
    none: 'No due date',
  },
  /** For screen readers. */
  said: {
    added: (what: string) => `${what} added`,
    removed: (what: string) => `${what} deleted`,
    moved: (at: number, count: number) => `Moved, ${at} of ${count}`,
    kind: (what: string) => `Now: ${what}`,
    speaker: (name: string) => `Speaker: ${name}`,
    owner: (name: string) => `Owner: ${name}`,
    due: (date: string) => `Due ${date}`,
    item: (number: string, title: string) => `Item ${number}: ${title}`,
    present: (name: string, outcome: string, present: number, all: number) =>
      `${name}: ${outcome}. Present ${present} of ${all}`,
  },
  movedToItem: (what: string, next: boolean) => `${what} moved to the ${next ? 'next' : 'previous'} item`,
  removedEmpty: (what: string) => `${what} was empty and is deleted`,
  attendance: {
    title: 'Attendance',
    present: (present: string, all: string) => `Present ${present}/${all}`,
    noRule: 'No quorum rule',
    field: 'Mark attendance',
    hint: 'Type a name to mark…',
    /** The letters that can be typed now. */
    markHint: 'p o x a r',
    marks: {
      room: 'present',
      online: 'online',
      apologies: 'apologies',
      absent: 'absent',
      represented: 'represented',
      expected: 'not marked',
    },
    markOf: (name: string) => `Mark ${name}`,
    nobody: 'Nobody of this name is on the list.',
    noList: 'Nobody is on the list yet.',
    toList: 'Go to attendance',
    stillExpected: (count: number) => `${count} not marked`,
  },
  outcomes: {
    title: 'Decisions and actions',
    decisions: 'Decisions',
    actions: 'Actions',
    none: 'No decisions and no actions.',
    noneYet: 'Decisions and actions of this meeting appear here as you type them.',
    show: 'Show attendance and outcomes',
    hide: 'Hide attendance and outcomes',
  },
  keys: {
    title: 'Running a meeting',
    button: 'Keys',
    enter: 'Finish the entry, start the next',
    newParagraph: 'New paragraph',
    kinds: 'Discussion, decision, action, input',
    clause: 'Clause of the input',
    from: 'Choose the speaker',
    menu: 'Choose the type by its name',
    mention: 'Speaker, or owner of an action',
    speaker: 'Speaker, at the start of the line',
    owners: 'Owners of the action',
    due: 'Due date of the action',
    takeBack: 'At the start: take date, owner, speaker or type away',
    nextItem: 'Next item, previous item',
    jump: 'Jump to items 1 to 9',
    toEntries: 'Go to the entries above',
    openEntry: 'Edit the entry',
    move: 'Move the entry',
    remove: 'Delete the entry',
    back: 'Back to the line',
    attendance: 'Mark attendance',
    panels: 'Next part of the screen',
  },
};
