import type { ErrorCode } from '../../../src-shared/contract/errors.ts';

type Details = Readonly<Record<string, string>>;

interface ErrorText {
  title: string;
  /** What was kept and what to do. */
  help: (details: Details) => string;
}

export interface ErrorTexts {
  codes: Record<ErrorCode, ErrorText>;
  /** Messages under a field, by the key that the schemas carry. */
  fields: Record<FieldMessage, string>;
  screen: { title: string; text: string; again: string; home: string; details: string };
}

type FieldMessage =
  | 'required'
  | 'required-once'
  | 'too-long'
  | 'too-small'
  | 'too-big'
  | 'email'
  | 'clock-time'
  | 'date'
  | 'ends-before-start'
  | 'duplicate'
  | 'invalid';

/** Why a file from elsewhere was refused. */
const UNREADABLE: Readonly<Record<string, string>> = {
  'too-large': 'It is too large.',
  'not-a-zip': 'It is damaged, or no Office file (.docx, .xlsx).',
  encrypted:
    'It has a password, or it is from before 2007. Save it again as .docx or .xlsx without a password.',
  unsafe: 'It is built in a way that no Office program builds files.',
  'not-word': 'It is not a Word document (.docx).',
  macros: 'It holds macros. Save it as a Word document without macros (.docx).',
  'not-a-picture': 'It is not a picture of the kind PNG or JPEG.',
};

const heldBy = ({ holder }: Details) => (holder ? `${holder} has it open.` : 'Somebody else has it open.');

const tableReasons: Readonly<Record<string, string>> = {
  'old-excel':
    'It is an Excel file of the old kind (.xls). Open it in Excel, save it as .xlsx and choose that one.',
  encrypted: 'It is protected by a password. Open it in Excel, save a copy without one and choose that.',
  'too-large': 'It is too large to be a list of people. Save the sheet that is needed as a file of its own.',
  'not-a-table': 'It is neither an Excel file (.xlsx) nor a text table (.csv).',
  empty: 'There is nothing in it.',
  damaged: 'The file is damaged. Open it in Excel, save it again and choose the new file.',
  'open-quote':
    'A quotation mark (") opens a cell and is never closed, so that rows would run together. Close it or take it out, and try again.',
};

export const errors: ErrorTexts = {
  codes: {
    'invalid-input': {
      title: 'This could not be saved',
      help: () =>
        'Something typed is not valid. Nothing was changed; correct the marked fields and try again.',
    },
    'not-found': {
      title: 'This is no longer there',
      help: () => 'It was deleted in the meantime. Undo (Ctrl+Z) may bring it back.',
    },
    'no-register': {
      title: 'No register is open',
      help: () => 'Open a register or create a new one, then try again.',
    },
    'read-only': {
      title: 'The register is open for reading only',
      help: () => 'Nothing was changed. Save a copy to work on, or open it again when it is free.',
    },
    frozen: {
      title: 'This is closed and can no longer be changed',
      help: () => 'The record stays as it was circulated. Reopen it first if it must be changed.',
    },
    'in-use': {
      title: 'This is still in use',
      help: () => 'Other entries of the register refer to it, so it was kept.',
    },
    duplicate: {
      title: 'This already exists',
      help: () => 'Nothing was added. Use the entry that is there, or choose another name or number.',
    },
    'not-allowed': {
      title: 'This step is not possible now',
      help: () => 'Nothing was changed.',
    },
    'file-missing': {
      title: 'The file is not there',
      help: ({ fileName }) =>
        `${fileName || 'The file'} was moved, renamed or deleted, or its drive is not connected.`,
    },
    'file-not-a-register': {
      title: 'This is not a register',
      help: ({ fileName }) => `${fileName || 'The file'} was not made by Rapporteur. It was left untouched.`,
    },
    'file-damaged': {
      title: 'The register is damaged',
      help: () => 'The file was left untouched. Open the latest backup or an older copy of it.',
    },
    'file-newer': {
      title: 'The register is from a newer version of Rapporteur',
      help: () => 'The file was left untouched. Install the newer version to open it.',
    },
    'file-in-use': {
      title: 'The register is in use',
      help: (details) => `${heldBy(details)} Your changes are kept on this computer.`,
    },
    'file-changed-elsewhere': {
      title: 'Somebody else saved this register in the meantime',
      help: () =>
        'Nothing was overwritten and your changes are kept on this computer. Save a copy to keep both versions.',
    },
    'file-inaccessible': {
      title: 'The file cannot be reached',
      help: () =>
        'Its folder is not connected or you have no right to write there. Your changes are kept on this computer and will be saved as soon as it is back.',
    },
    'file-not-shown': {
      title: 'This kind of file is not opened from here',
      help: ({ file = '' }) =>
        `${file} may run on this computer when it is opened. Save it with “Save as…”, and open it yourself if you trust it.`,
    },
    'file-unreadable': {
      title: 'This file cannot be used',
      help: ({ reason }) => `${UNREADABLE[reason ?? ''] ?? 'It could not be read.'} Nothing was changed.`,
    },
    'template-unusable': {
      title: 'The Word template has no place for this document',
      help: () => 'Nothing was written. Check the template under Records, Templates, or write without one.',
    },
    'disk-full': {
      title: 'The disk is full',
      help: () => 'The last saved state is intact. Free some space; saving is tried again by itself.',
    },
    'table-unreadable': {
      title: 'This table cannot be read',
      help: ({ reason }) => tableReasons[reason ?? ''] ?? tableReasons['damaged'] ?? '',
    },
    'check-timeout': {
      title: 'Checking the file took too long',
      help: () => 'The file was not opened and was left untouched. Try again.',
    },
    'too-many-files': {
      title: 'Too many files at once',
      help: ({ most = '', megabytes = '' }) =>
        `None of them was added. At most ${most} files, and ${megabytes} MB, are added at once: choose those that belong to this item.`,
    },
    cancelled: { title: 'Stopped', help: () => 'Nothing was changed.' },
    internal: {
      title: 'Something unexpected went wrong',
      help: () => 'What was saved before is intact. Try again; if it happens again, restart Rapporteur.',
    },
  },
  fields: {
    required: 'Needed',
    'required-once': 'Needed in one of the two languages',
    'too-long': 'Too long',
    'too-small': 'Too small',
    'too-big': 'Too large',
    email: 'Not an e-mail address',
    'clock-time': 'A time like 09:30',
    date: 'A date like 12 Mar 2019',
    'ends-before-start': 'Ends before it starts',
    duplicate: 'Already used',
    invalid: 'Not valid',
  },
  screen: {
    title: 'This page could not be shown',
    text: 'What you entered is saved.',
    again: 'Try again',
    home: 'Go to Home',
    details: 'Technical details',
  },
};
