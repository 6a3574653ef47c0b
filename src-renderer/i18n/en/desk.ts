import type { ItemOutcome } from '../../../src-shared/domain/agenda-item.ts';
import type { FindingKind } from '../../../src-shared/domain/completeness.ts';
import type { Placeholder } from '../../../src-shared/domain/phrase.ts';

/** What is missing, said so that one knows what to do. `what`: a code, a number, a name. */
const findings: Record<FindingKind, (what: string) => string> = {
  'no-chair': () => 'The meeting has no chair',
  'no-agenda': () => 'There is no agenda',
  'agenda-not-adopted': () => 'The agenda is not adopted',
  'previous-not-on-agenda': (what) => `The minutes of the ${what} are not on the agenda`,
  'previous-not-dealt-with': (what) => `The minutes of the ${what} are not adopted or deferred`,
  'meeting-not-held': () => 'The meeting is not marked as held',
  'nobody-present': () => 'Nobody is marked as present',
  'still-expected': (what) => `${what} is not marked`,
  'no-organisation': (what) => `${what} has no organisation`,
  'no-quorum': () => 'No quorum, and the minutes do not say so',
  'item-without-outcome': (what) => `Item ${what} has no outcome`,
  'entry-empty': (what) => `${what} has no text`,
  'action-without-owner': (what) => `${what} has no owner`,
  'action-without-date': (what) => `${what} has no due date`,
  'input-without-speaker': (what) => `${what} does not say from whom`,
  'input-without-clause': (what) => `${what} does not say on which clause`,
  'decision-for-information': (what) => `${what} was decided under an item for information`,
};

const outcomes: Record<ItemOutcome, string> = {
  none: 'No outcome yet',
  treated: 'Treated',
  deferred: 'Deferred',
  withdrawn: 'Withdrawn',
};

const placeholders: Record<Placeholder, string> = {
  speaker: 'who speaks',
  item: 'the item',
  meeting: 'this meeting',
  previous: 'the meeting before',
  date: 'the day of the meeting',
};

/** Running a meeting: what stands around the text of the minutes. */
export const desk = {
  findings,
  outcomes,
  placeholders,
  check: {
    title: 'To complete',
    none: 'Nothing is missing.',
    more: (count: number) => `${count} more`,
  },
  item: {
    outcome: 'Outcome of the item',
    times: 'Began and ended',
    began: 'Began',
    ended: 'Ended',
    open: (began: string) => `since ${began}`,
    between: (began: string, ended: string) => `${began}–${ended}`,
  },
  said: {
    outcome: (what: string) => `Item: ${what}`,
    phrase: (words: string) => `Inserted: ${words}`,
    progress: (code: string) => `${code}: noted`,
  },
  circulate: {
    on: 'Circulated on',
    deadline: 'Comments until',
    noDeadline: 'No deadline',
    missing: (count: number) =>
      count === 1 ? 'One thing is still missing:' : `${count} things are still missing:`,
    see: 'Go back and complete',
    anyway: 'Circulate anyway',
    marksHeld: 'The meeting is marked as held at the same time.',
  },
  back: {
    title: 'Take the minutes back to drafting?',
    text: 'What was circulated is kept as a version. You can change the text, circulate it again and compare the two.',
    reason: 'Why',
    hint: 'A name was wrong',
  },
  adopt: {
    at: 'Adopted at',
    inWriting: 'In writing, at no meeting',
    on: 'On',
    corrections: (count: number) =>
      count === 0
        ? 'Without corrections.'
        : count === 1
          ? 'With one correction, listed with the minutes.'
          : `With ${count} corrections, listed with the minutes.`,
  },
  state: {
    circulated: (day: string) => `Circulated ${day}.`,
    deadline: (day: string) => `Comments until ${day}.`,
    adopted: (day: string, meeting: string) =>
      meeting === '' ? `Adopted ${day}.` : `Adopted at the ${meeting}, ${day}.`,
  },
  adoption: {
    minutesOf: (meeting: string) => `Minutes of the ${meeting}`,
    open: 'Open them',
    notYet: 'They are still being drafted. Circulate them first; then they can be adopted here.',
    waiting: (day: string) => `Circulated ${day}.`,
    noted: (count: number) =>
      count === 0
        ? 'No corrections noted.'
        : count === 1
          ? '1 correction noted.'
          : `${count} corrections noted.`,
    asCirculated: 'Adopted as circulated',
    withCorrections: 'Adopted with corrections…',
    done: (meeting: string) => `Minutes of the ${meeting} adopted`,
    title: 'Adopt with corrections',
    what: 'What is corrected',
    whole: 'The minutes as a whole',
    shouldSay: 'It should say',
    reason: 'Reason',
    another: 'Another correction',
    adopt: 'Adopt minutes',
    /** What is minuted. */
    sentence: (meeting: string) => `The minutes of the ${meeting} were adopted as circulated.`,
    sentenceWith: (meeting: string) =>
      `The minutes of the ${meeting} were adopted with the following corrections:`,
  },
  openActions: {
    title: 'Open actions',
    none: 'No open actions from earlier meetings.',
    overdue: 'overdue',
    today: 'due today',
    due: (day: string) => `by ${day}`,
    noDate: 'no date',
    all: 'All',
    more: (count: number) => `Show ${count} more`,
    note: (code: string) => `Progress of ${code}`,
    hint: 'What was reported',
    save: 'Note',
    inProgress: 'In progress',
    done: 'Done',
  },
  phrases: {
    list: 'Phrases',
    title: 'Stock phrases',
    hint: 'In the minutes, type the short word and press Tab, or choose from the list behind “/”.',
    shortcut: 'Short word',
    textEn: 'English',
    textKm: 'Khmer',
    type: 'For',
    any: 'Any entry',
    add: 'Add phrase',
    usual: 'Add the usual phrases',
    empty: 'There are no phrases yet.',
    remove: (name: string) => `Delete the phrase ${name}`,
    removed: (name: string) => `Phrase ${name} deleted`,
    moveUp: (name: string) => `Move the phrase ${name} up`,
    moveDown: (name: string) => `Move the phrase ${name} down`,
    unnamed: 'without a short word',
    fill: 'These are filled in as you insert a phrase:',
  },
  versions: {
    button: 'Versions',
    title: 'Compare versions of the minutes',
    from: 'From',
    to: 'To',
    now: 'Now',
    name: (number: number, state: string) => `Version ${number}, ${state}`,
    takenBack: (day: string, reason: string) =>
      reason === '' ? `Taken back on ${day}.` : `Taken back on ${day}: ${reason}`,
    by: (who: string, when: string) => `${when}, ${who}`,
    none: 'No versions yet',
    noneText:
      'Each time these minutes are circulated or adopted, they are kept as they were. Compare them here.',
    back: 'Back to the minutes',
    same: 'The two versions say the same.',
    oneVersion: 'This is one version; choose another one to see what changed.',
    onlyChanges: 'Only what changed',
    counts: (changed: number, added: number, removed: number, moved: number) =>
      [
        changed > 0 && `${changed} changed`,
        added > 0 && `${added} added`,
        removed > 0 && `${removed} removed`,
        moved > 0 && `${moved} moved`,
      ]
        .filter(Boolean)
        .join(', '),
    changes: {
      same: '',
      changed: 'Changed',
      added: 'Added',
      removed: 'Removed',
      moved: 'Moved',
      'moved-changed': 'Moved and changed',
    },
    facts: {
      type: 'Type',
      kind: 'Kind',
      speaker: 'Speaker',
      owners: 'Owners',
      dueDate: 'Due date',
      clause: 'Clause',
      document: 'Document',
      proposedChange: 'Proposed change',
      inputType: 'Type of input',
      code: 'Code',
      outcome: 'Outcome',
      title: 'Title',
    },
    meeting: 'The meeting',
    attendance: 'Attendance',
    meetingFacts: {
      date: 'Date',
      time: 'Time',
      place: 'Place',
      mode: 'Held',
      chair: 'Chair',
      quorum: 'Quorum',
      next: 'Next meeting',
      papers: 'Papers',
    },
    personFacts: {
      name: 'Name',
      position: 'Post',
      organisation: 'Organisation',
      capacity: 'Role',
      outcome: 'Attendance',
      representedBy: 'Represented by',
      presence: 'There',
    },
    times: (from: string, to: string) =>
      from === '' && to === ''
        ? ''
        : from === ''
          ? `until ${to}`
          : to === ''
            ? `from ${from}`
            : `${from}–${to}`,
    quorum: (present: number, eligible: number, required: number, counted: string) =>
      `${present} of ${eligible} ${counted}, ${required} needed`,
    notWhole: (names: string) =>
      `Kept by an earlier version of the program, with headings and text only: ${names}. Attendance, quorum and papers cannot be compared.`,
    print: 'This version in Word',
    nothing: 'nothing',
    copy: 'Copy the earlier text',
    copied: 'Copied',
    restore: 'Use the earlier text again',
    restored: (what: string) => `${what} has its earlier text again`,
  },
  corrections: {
    title: 'Corrections',
    add: 'Add correction',
    of: (what: string) => `Correction of ${what}`,
    ofWhole: 'Correction of the minutes',
    edit: 'Change correction',
    entry: 'What it corrects',
    whole: 'The minutes as a whole',
    body: 'It should say',
    reason: 'Reason',
    on: 'Date',
    agreedAt: 'Agreed at',
    nowhere: 'Not at a meeting',
    save: 'Save correction',
    remove: 'Delete correction',
    removed: 'Correction deleted',
    should: 'Should say:',
    stage: { adoption: 'Made at the adoption', later: 'Made after the adoption' },
    waiting: 'Noted for the adoption',
    line: (day: string, meeting: string) => (meeting === '' ? day : `${day}, agreed at the ${meeting}`),
    none: 'None so far. An error found from now on is noted here, with its date; the text above stays as it was.',
    leftOver: 'Noted while the minutes were circulated. Work them into the text, then delete them.',
  },
  keys: {
    outcome: 'Outcome of the item',
    openActions: 'Open actions',
    comesNow: 'Comes now (beside a name)',
    phrase: 'Insert a phrase by its short word',
    toItem: 'Move the entry to the previous, next item',
  },
  paste: {
    dropped: (what: string) => `Pasted without ${what}.`,
    images: 'pictures',
    comments: 'comments',
    deletions: 'deleted text',
    and: ' and ',
  },
};
