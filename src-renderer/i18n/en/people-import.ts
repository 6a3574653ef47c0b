import type { RowChoice, RowNote, RowState, TableField } from '../../../src-shared/domain/people-table.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Bringing people in from a table. */
export interface ImportTexts {
  title: string;
  open: string;
  steps: { source: string; columns: string; check: string; report: string };
  back: string;
  next: string;
  source: {
    hint: string;
    choose: string;
    chooseHelp: string;
    drop: string;
    paste: string;
    pasteHelp: string;
    pasteHere: string;
    reading: string;
  };
  pasted: string;
  sheet: string;
  header: string;
  noHeader: string;
  headerRow: (row: number) => string;
  columnsHint: string;
  column: string;
  holds: string;
  firstRows: string;
  ignored: string;
  columnName: (column: string) => string;
  needsName: string;
  fields: Record<TableField, string>;
  states: Record<RowState, string>;
  stateHelp: Record<RowState, string>;
  choices: Record<RowChoice, string>;
  notes: Record<RowNote['kind'], (text: string) => string>;
  line: string;
  what: string;
  about: string;
  isPerson: (name: string) => string;
  repeats: (line: number) => string;
  newOrganisation: string;
  summary: (add: number, update: number, skip: number) => string;
  newOrganisations: (count: number, names: string) => string;
  emptyRows: (count: number) => string;
  choiceOf: (name: string) => string;
  allStates: string;
  doImport: (count: number) => string;
  nothing: string;
  outcome: string;
  why: string;
  reportTitle: (added: number, updated: number, skipped: number) => string;
  reportHint: string;
  noneSkipped: string;
  copy: string;
  copied: string;
  save: string;
  saved: (fileName: string) => string;
  toPeople: string;
  again: string;
  reportName: string;
  reportDone: Record<'added' | 'updated' | 'skipped', string>;
  chosen: string;
  progress: {
    comparingTitle: string;
    comparing: (done: number, total: number) => string;
    importingTitle: string;
    preparing: string;
    importing: (done: number, total: number) => string;
    finishing: string;
    stopping: string;
    cancelHint: string;
    cancelled: string;
    goneTitle: string;
    goneText: string;
  };
}

export const peopleImport: ImportTexts = {
  title: 'Import people',
  open: 'Import…',
  steps: { source: 'Table', columns: 'Columns', check: 'Check', report: 'Report' },
  back: 'Back',
  next: 'Next',
  source: {
    hint: 'Bring in people from Excel: each is looked up in the register first, and nothing is changed before you have seen it.',
    choose: 'Choose a file…',
    chooseHelp: 'An Excel file (.xlsx) or a text table (.csv). You can also drop it here.',
    drop: 'Drop the file to read it',
    paste: 'Or paste from Excel',
    pasteHelp: 'Copy the cells in Excel, with their headings if there are any, click here and press Ctrl+V.',
    pasteHere: 'Paste here',
    reading: 'Reading the table…',
  },
  pasted: 'Pasted cells',
  sheet: 'Sheet',
  header: 'Headings',
  noHeader: 'There are no headings',
  headerRow: (row) => `In row ${row}`,
  columnsHint: 'Say what each column holds. What is not needed is left out.',
  column: 'Column',
  holds: 'Holds',
  firstRows: 'First rows',
  ignored: 'Left out',
  columnName: (column) => `Column ${column}`,
  needsName: 'Choose the column that holds the names.',
  fields: {
    name: 'Name',
    'name-km': 'Name in Khmer',
    'last-name': 'Family name',
    'first-name': 'Given name',
    honorific: 'Title (H.E., Dr)',
    sex: 'Sex',
    organisation: 'Organisation',
    'organisation-km': 'Organisation in Khmer',
    acronym: 'Acronym of the organisation',
    kind: 'Kind of organisation',
    position: 'Position',
    'position-km': 'Position in Khmer',
    role: 'Role in the group',
    email: 'E-mail',
    phone: 'Phone',
  },
  states: {
    new: 'New',
    update: 'Changed',
    same: 'Already there',
    repeated: 'Twice in the table',
    unclear: 'Unclear',
    unreadable: 'Cannot be read',
  },
  stateHelp: {
    new: 'Not in the register yet.',
    update: 'In the register; the table says something new.',
    same: 'In the register, with all that the table says.',
    repeated: 'An earlier row is the same person.',
    unclear: 'Somebody of that name is in the register, and it may be somebody else.',
    unreadable: 'There is no name.',
  },
  choices: { add: 'Add', update: 'Update', skip: 'Skip' },
  notes: {
    'no-name': () => 'No name',
    email: (text) => `“${text}” is no e-mail address; left out`,
    sex: (text) => `Sex “${text}” not understood; left out`,
    role: (text) => `Role “${text}” not understood; left out`,
    kind: (text) => `Kind “${text}” not understood; left out`,
    'same-email': (text) => `${text} has the same e-mail address`,
    several: (text) => `Others are called ${text}`,
    'near-name': (text) => `Nearly the same as ${text}, who is in the register`,
    'too-long': (text) => `Cut off, too long: ${text}`,
  },
  line: 'Row',
  what: 'Do',
  about: 'Found',
  isPerson: (name) => `Is ${name}`,
  repeats: (line) => `Same as row ${line}`,
  newOrganisation: 'new',
  summary: (add, update, skip) => `${add} to add, ${update} to update, ${skip} to skip`,
  newOrganisations: (count, names) => `${many(count, 'new organisation', 'new organisations')}: ${names}`,
  emptyRows: (count) => `${many(count, 'empty row', 'empty rows')} left out`,
  choiceOf: (name) => `What to do with ${name}`,
  allStates: 'All rows',
  doImport: (count) => `Import ${many(count, 'person', 'people')}`,
  nothing: 'Nothing to import',
  reportTitle: (added, updated, skipped) => `${added} added, ${updated} updated, ${skipped} skipped`,
  reportHint: 'One Undo takes all of it back. A backup of the register from before was kept.',
  noneSkipped: 'No row was skipped.',
  copy: 'Copy the report',
  copied: 'Report copied',
  save: 'Save as CSV…',
  saved: (fileName) => `Saved ${fileName}`,
  toPeople: 'Go to People',
  again: 'Import another table',
  reportName: 'Import report',
  reportDone: { added: 'Added', updated: 'Updated', skipped: 'Skipped' },
  outcome: 'Outcome',
  why: 'Why',
  chosen: 'Skipped by choice',
  progress: {
    comparingTitle: 'Comparing the table with the register',
    comparing: (done, total) => `Compared ${done} of ${total} rows with the register`,
    importingTitle: 'Importing people',
    preparing: 'Making a backup of the register…',
    importing: (done, total) => `${done} of ${total} rows`,
    finishing: 'Saving…',
    stopping: 'Stopping…',
    cancelHint: 'Cancel leaves the register exactly as it was.',
    cancelled: 'Import cancelled. Nothing was changed.',
    goneTitle: 'The table is no longer here',
    goneText: 'Choose the file or paste the cells again. The register has not been changed.',
  },
};
