import type { LetterheadLayout, LogoSide } from '../../../src-shared/domain/body.ts';
import type { RecordField } from '../../../src-shared/domain/record-fields.ts';
import type { RecordLanguage } from '../../../src-shared/domain/record.ts';
import type { TemplateFinding, TemplateFindingCode } from '../../../src-shared/domain/word-template.ts';

const languages: Record<RecordLanguage, string> = { en: 'English', km: 'Khmer', both: 'Both' };
const layouts: Record<LetterheadLayout, string> = {
  'ministry-left': 'Official',
  centred: 'Centred',
  stacked: 'At the left',
};
const sides: Record<LogoSide, string> = { left: 'Left', centre: 'Centre', right: 'Right' };
const levels: Record<TemplateFinding['level'], string> = { error: 'Cannot be used:', warning: 'To know:' };
const findings: Record<TemplateFindingCode, (detail: string) => string> = {
  'no-body': (place) =>
    `The file has no place for the document. Type ${place} in a paragraph of its own where it should come.`,
  'body-twice': () => 'The place of the document is there more than once. Keep one of them.',
  'body-misplaced': (place) =>
    `${place} stands in a header, a footer or a text box. Move it into the text of the page.`,
  'body-not-alone': (place) =>
    `${place} shares its paragraph with other words. Give it a paragraph of its own.`,
  'body-in-table': (place) =>
    `${place} stands in a table. A long document breaks badly there or is cut off: move it out of the table.`,
  'unknown-placeholder': (place) =>
    `${place} is not a place that can be filled; it will be printed as it is.`,
  'broken-placeholder': (text) =>
    `Curly brackets are opened and not closed, or the other way round: “${text}”.`,
  'linked-picture': () =>
    'A picture or an object is linked from another file. It will be missing: insert it instead.',
  'attached-template': () => 'The file is attached to a template elsewhere. The link is left out.',
  'tracked-changes': () =>
    'The file has tracked changes. Accept or reject them, or they stand in every document.',
  strict: () => 'The file is of the kind “Strict Open XML”. Save it as “Word document (.docx)”.',
  'no-khmer-font': () =>
    'The file sets no font for Khmer. Khmer in headers may look different from computer to computer.',
  'no-draft-mark': () => 'The file has no header and no {{status}}: drafts will not be marked as drafts.',
  'unmarked-pages': () =>
    'The first page or some other pages have no header: drafts will not be marked there. Give them a header, or type {{status}} in the text.',
};
const fields: Record<RecordField, string> = {
  title: 'Title of the document, for example “Minutes of the 7th meeting of …”',
  kind: 'What it is: agenda, minutes, …',
  nation: 'Name of the country, from the letterhead',
  motto: 'Motto, from the letterhead',
  ministry: 'Name of the ministry',
  group: 'Name of the group on the day of the meeting',
  notice: 'Notice on every page',
  status: 'Where an agenda or minutes stand: “Draft, …”, “Adopted …”; empty in other documents',
  meeting: '“7th meeting”',
  number: 'Number of the meeting',
  meeting_title: 'Title of the meeting',
  date: 'Date of the meeting',
  time: 'From when to when',
  place: 'Place of the meeting',
  mode: 'In person, online or hybrid',
  chair: 'Who is in the chair',
  secretary: 'Secretary',
  as_of: 'The day up to which a register is complete',
};

export const records = {
  title: 'Word documents',
  written: 'Written',
  letterhead: 'Letterhead',
  templates: 'Templates',
  neverWritten: 'Not written yet',
  writeThis: (kind: string) => `Write: ${kind.toLowerCase()}`,
  tab: 'Word',
  write: 'Write a document',
  kind: 'Document',
  meeting: 'Meeting',
  language: 'Language',
  languages,
  file: 'File',
  by: 'By',
  writtenAt: 'Written',
  wholeSeries: 'The whole series',
  paper: 'Paper',
  ownLetterhead: 'Letterhead of the register',
  version: 'Version',
  asItStands: 'As the minutes stand',
  versionNamed: (number: number, state: string, day: string) => `Version ${number}, ${state} ${day}`,
  versionNote: (day: string) => `As it went out on ${day}, and nothing else.`,
  keptNote: (day: string) =>
    `As it went out on ${day}, with the corrections noted since. What was renamed or changed in the register later is not in it.`,
  notKeptNote:
    'These minutes went out before the program kept names, attendance and quorum with them. They are printed as the register has them now.',
  save: 'Save as Word…',
  saved: 'Word document saved',
  openInWord: 'Open in Word',
  showInFolder: 'Show in folder',
  noMeeting: 'There is no meeting yet. Add one first.',
  preview: 'Preview',
  previewNote: 'Word may break lines and pages in other places.',
  previewFailed: 'The preview could not be shown. The document itself can be saved.',
  emptyTitle: 'No document has been written yet',
  emptyText:
    'Agendas, attendance sheets, minutes and registers become Word documents here. Each one is listed with its date and its digest, so that you can say later which file you sent.',
  layout: 'Layout',
  layouts,
  left: 'Lines at the left',
  leftHelp: 'Under the ministry, one line each. Empty: the name of the group.',
  right: 'Lines at the right',
  rightHelp: 'For example “No. … / …” or an address.',
  logo: 'Logo',
  logoSide: 'Place',
  sides,
  logoHeight: 'Height',
  chooseLogo: 'Choose a picture…',
  changeLogo: 'Another picture…',
  removeLogo: 'Remove',
  logoRemoved: 'Logo removed',
  addTemplate: 'Add a Word file…',
  starter: 'Save a file to begin with…',
  starterSaved: 'Saved. Change it in Word, then add it here',
  templateName: 'Name',
  templateKind: 'For',
  everyKind: 'Every document',
  everyLanguage: 'Every language',
  saveTemplate: 'Save the file…',
  removeTemplate: 'Remove this template',
  templateAdded: (name: string) => `Template added: ${name}`,
  templateRemoved: (name: string) => `Template removed: ${name}`,
  templateRefused: (file: string) => `${file} was not added.`,
  templateFine: 'Everything is in its place.',
  templatesEmptyTitle: 'Use the ministry’s own Word paper',
  templatesEmptyText:
    'Type {{record}} into your Word file where the document should come, and places such as {{date}} or {{chair}} anywhere, also in headers. Add the file here; then choose it when you write a document.',
  levels,
  findings,
  places: 'What a Word file may hold',
  placesHint: 'Type them with the curly brackets, in any font. Everything else in the file stays as it is.',
  place: 'Place',
  placeHolds: 'What comes there',
  placeOfAny: 'The document itself, whatever it is; in a paragraph of its own',
  placeOf: (kind: string) => `The document itself, for a file that is only for: ${kind.toLowerCase()}`,
  fields,
};
