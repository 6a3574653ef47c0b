const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);
const meetingsOf = (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`);

/** "2 h 50 min", "10 minutes". */
function length(total: number): string {
  const hours = Math.floor(total / 60);
  const rest = total % 60;
  if (hours === 0) return rest === 1 ? '1 minute' : `${rest} minutes`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export const meetings = {
  title: 'Meetings',
  new: 'New meeting',
  create: 'Create meeting',
  delete: 'Delete meeting',
  deleted: (count: number, first: string) =>
    count === 1 ? `Deleted: ${first}` : `Deleted ${meetingsOf(count)}`,
  keptTitle: (count: number, first: string) =>
    count === 1 ? `${first} was not deleted` : `${meetingsOf(count)} were not deleted`,
  keptText: 'It has minutes or attendance already, so it is part of the record. It can be called off instead.',
  list: {
    meeting: 'Meeting',
    title: 'Title',
    date: 'Date',
    place: 'Place',
    state: 'State',
    minutes: 'Minutes',
    items: 'Items',
    present: 'Present',
    decisions: 'Decisions',
    actions: 'Actions',
    kind: 'Kind of meeting',
    allKinds: 'All kinds',
    emptyTitle: 'No meetings yet',
    emptyText:
      'A meeting holds its agenda, who came, and the minutes with their decisions and actions. Start with the next one: number, time and place are filled in from the last.',
  },
  fields: {
    title: 'Title',
    kind: 'Kind',
    number: 'Number',
    date: 'Date',
    start: 'Starts',
    end: 'Ends',
    timeZone: 'Time zone',
    mode: 'Held',
    venue: 'Place',
    chair: 'Chair',
  },
  parts: 'Parts of the meeting',
  tabs: { agenda: 'Agenda', attendance: 'Attendance', minutes: 'Minutes', details: 'Details' },
  state: 'State of the meeting',
  more: 'More',
  chairedBy: (name: string) => `Chair: ${name}`,
  callOff: 'Call off the meeting',
  calledOff: (name: string) => `${name} was called off`,
  planAgain: 'Plan it again',
  close: 'Close the meeting',
  closeTitle: 'Close this meeting?',
  closeText:
    'Agenda, attendance and details stay as they are from now on. Minutes keep a state of their own. A closed meeting can be reopened.',
  closedNote: 'This meeting is closed: agenda, attendance and details can only be read.',
  reopen: 'Reopen',
  quorum: {
    reached: (present: number, eligible: number) => `Quorum ${present} of ${eligible}, reached`,
    missing: (present: number, eligible: number, required: number) =>
      `Quorum ${present} of ${eligible}, ${required} needed`,
    needed: (required: number, eligible: number) => `Quorum: ${required} of ${eligible}`,
  },
  word: {
    minutes: 'Minutes in Word',
    written: 'Minutes written',
    open: 'Open in Word',
    folder: 'Show in folder',
  },
  agenda: {
    title: 'Agenda',
    state: 'State of the agenda',
    inState: { draft: 'Draft agenda', circulated: 'Agenda circulated', adopted: 'Agenda adopted' },
    bothTitles: (language: string) => `${language} titles`,
    handle: 'Move',
    numberHead: '#',
    item: 'Item',
    purpose: 'Purpose',
    minutes: 'Min',
    clock: 'Clock',
    presenters: 'Presenters',
    more: 'More',
    /** "2.1" as the language writes it. */
    number: (number: string) => number,
    untitled: 'Untitled item',
    itemNamed: (number: string) => `Item ${number}`,
    titleOf: (number: string, language: string) => `Title of item ${number}, ${language}`,
    titleIn: (language: string) => `Title in ${language}`,
    purposeOf: (number: string) => `Purpose of item ${number}`,
    minutesOf: (number: string) => `Minutes for item ${number}`,
    minutesRange: 'A number of minutes, up to 1440',
    presentersOf: (number: string) => `Presenters of item ${number}`,
    addPresenter: 'Add presenter',
    afterTheEnd: 'after the end of the meeting',
    add: 'Add an item',
    addHint: 'Type to add an item, or paste a list…',
    addSub: 'Add a sub-item',
    addSubHint: 'Type to add a sub-item…',
    added: (count: number) => `Added ${items(count)}`,
    insertBelow: 'Insert below',
    moveUp: 'Move up',
    moveDown: 'Move down',
    indent: 'Make a sub-item',
    outdent: 'Make an item of its own',
    remove: 'Delete item',
    removed: (title: string) => (title ? `Deleted: ${title}` : 'Item deleted'),
    keptTitle: 'The item was not deleted',
    keptText: 'Something is minuted under it. Delete or move those entries first.',
    movedTo: (number: string) => `Now item ${number}`,
    staysBecause: {
      first: 'The first item cannot be a sub-item: there is nothing above it.',
      'has-children': 'An item with sub-items cannot be a sub-item itself.',
    },
    total: (total: number) => length(total),
    ends: (time: string) => `ends ${time}`,
    over: (over: number, end: string) => `${length(over)} over ${end}`,
    left: (left: number, end: string) => `${length(left)} to spare before ${end}`,
    exact: 'just in time',
    keysHint: 'Enter next row, Alt+↑↓ move, Ctrl+] sub-item, Ctrl+/ all keys',
    emptyTitle: 'No agenda yet',
    emptyText:
      'Type the first item below and press Enter for the next; or paste the list from your last agenda. Clock times follow from the minutes.',
    drag: {
      instructions:
        'Press the space bar to pick the item up. Move it with the up and down arrows, change its level with left and right, press the space bar again to put it down, Escape to leave it where it was.',
      lifted: (number: string) => `Item ${number} is picked up.`,
      over: (number: string, at: string) => `Item ${number} is at the place of item ${at}.`,
      dropped: (number: string, at: string) => `Item ${number} was put at the place of item ${at}.`,
      cancelled: (number: string) => `Item ${number} stays where it was.`,
    },
  },
};
