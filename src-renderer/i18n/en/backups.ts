import type { VersionRelation } from '../../../src-shared/contract/backups.ts';
import type { BackupReason } from '../../../src-shared/contract/choices.ts';

const reasons: Record<BackupReason, string> = {
  open: 'When it was opened',
  daily: 'Daily',
  migration: 'Before an update of the register',
  import: 'Before an import',
  merge: 'Before a merge',
  restore: 'Before restoring another version',
  manual: 'Made by hand',
};

const relations: Record<VersionRelation, string> = {
  ahead: 'newer: holds everything of this one, and more',
  behind: 'older: all of it is in this one',
  apart: 'holds changes that this one lacks',
  same: 'the same content',
};

/** Backups of a register and other versions of it. */
export const backups = {
  title: 'Backups',
  subtitle:
    'Made by themselves and kept on this computer: the last 10, and one for each of 7 days, 4 weeks and 12 months.',
  make: 'Back up now',
  made: 'A backup was made',
  nothingNew: 'Nothing has changed since the last backup',
  emptyTitle: 'No backups yet',
  emptyText:
    'One is made a moment after a register is opened, each day, and before anything large. They are kept on this computer, apart from the file.',
  list: 'Backups',
  when: 'When',
  why: 'Why',
  changesSince: 'Changes since',
  noChanges: 'none',
  size: 'Size',
  file: 'File then',
  reasons,
  panel: (when: string) => `Backup, ${when}`,
  kept: 'Put aside on this computer',
  keptHint:
    'Work that was not in the file when the program ended, and that could not be put into it any more.',
  keptAt: (when: string) => `Put aside ${when}`,
  openAs: 'Open as another file…',
  beside: 'Other versions beside the file',
  besideHint: 'The same register under another name, as a sync program leaves it when two people saved.',
  relations,
  lastChange: (by: string, when: string) => `Last change by ${by || 'somebody'}, ${when}`,
  noChange: 'Nothing was changed yet',
  open: 'Open',
  counts: {
    meetings: 'Meetings',
    people: 'People',
    decisions: 'Decisions',
    actions: 'Actions',
  },
  meetings: 'Meetings in it',
  noMeetings: 'No meeting yet.',
  schema: (version: string) => `Written in format ${version}; it is brought up to date when it is opened.`,
  lostTitle: 'What would go',
  lostNothing: 'Nothing: everything in the register is in this backup too.',
  lost: (count: number) => (count === 1 ? '1 change made since' : `${count} changes made since`),
  lostLatest: (by: string, when: string) => `The latest is by ${by || 'somebody'}, ${when}.`,
  lostKept: 'A backup of the register as it is now is made first, so you can come back.',
  restore: 'Restore this version',
  restored: (when: string) => `The register is as it was: ${when}`,
  restoredBack: 'The register is as it was before restoring',
  readOnly: 'The register is open for reading only: this version can be opened as another file.',
  damaged: 'This backup cannot be read. Choose another one.',
  rescue: {
    title: (file: string) => `Bring back ${file}`,
    damaged: 'The file is damaged. It stays as it is; choose the version to go on with.',
    missing: 'The file is not there. Choose the version to go on with.',
    restore: 'Restore in its place',
    restoreText:
      'The version is put in the place of the file. A damaged file stays beside it, with “(damaged …)” in its name.',
    folderGone:
      'The folder of the file cannot be reached now. Open the version as another file, or connect the drive and try again.',
    left: (when: string) => `Work in progress, ${when}`,
    offer: (fileName: string) => `This computer holds older versions of ${fileName || 'the register'}.`,
    show: 'Show the versions',
    notNow: 'Not now',
  },
};
