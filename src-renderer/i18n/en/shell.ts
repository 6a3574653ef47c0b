import type { OpenRegister } from '../../../src-shared/contract/app-state.ts';
import { formats } from '../format.ts';
import { subjectText } from '../subject-text.ts';

type ReadOnlyReason = NonNullable<OpenRegister['readOnly']>['reason'];

const readOnly: Record<ReadOnlyReason, (holder: string) => string> = {
  'in-use': (holder) =>
    holder
      ? `${holder} has this register open. You can read everything, but not change it.`
      : 'Somebody else has this register open. You can read everything, but not change it.',
  'taken-over': (holder) =>
    holder
      ? `${holder} has taken this register over. Everything you changed is in it. You can read it, but not change it.`
      : 'Somebody else has taken this register over. Everything you changed is in it. You can read it, but not change it.',
  'file-protected': () => 'The file is write-protected. You can read everything, but not change it.',
  'folder-protected': () =>
    'You have no right to write in this folder. You can read everything, but not change it.',
};

export const shell = {
  appName: 'Rapporteur',
  skipToContent: 'Skip to the content',
  navigation: 'Main navigation',
  breadcrumbs: 'Where you are',
  home: 'Home',
  meetings: 'Meetings',
  people: 'People',
  actions: 'Actions',
  decisions: 'Decisions',
  overdue: (count: number) => `${count} overdue`,
  settings: 'Settings',
  collapse: 'Collapse the side bar',
  expand: 'Expand the side bar',
  registerMenu: 'Register',
  register: {
    new: 'New register…',
    open: 'Open…',
    save: 'Save now',
    saveCopy: 'Save a copy…',
    backups: 'Backups',
    close: 'Close the register',
    example: 'Example',
    copySaved: (fileName: string) => `Saved a copy: ${fileName}`,
  },
  readOnly,
  saving: {
    saved: (time: string) => `Saved ${time}`,
    savedPlain: 'Saved',
    savedDay: (day: string) => `Saved ${day}`,
    pending: 'Saving…',
    publishing: 'Saving…',
    failed: 'Not saved to the file',
    readOnly: 'Read-only',
    details: 'About the file',
    file: 'File',
    folder: 'Folder',
    state: 'State',
    lastBackup: 'Last backup',
    noBackup: 'none yet',
    explained: {
      saved: 'Everything is in the file.',
      pending: 'Your changes are safe on this computer and go into the file in a moment.',
      publishing: 'Your changes are safe on this computer and go into the file now.',
      failed: 'Your changes are safe on this computer, but not in the file yet. It is tried again by itself.',
      readOnly: 'Nothing can be changed here.',
    },
    showBackups: 'Backups…',
    tryAgain: 'Try again',
  },
  undo: (change: string) => `Undo: ${change}`,
  redo: (change: string) => `Redo: ${change}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  undone: (change: string) => `Undone: ${change}`,
  redone: (change: string) => `Redone: ${change}`,
  change: (change: string, subject: string) =>
    subject === ''
      ? change
      : `${change} (${subjectText(subject, (ordinal, day) => `no. ${ordinal}, ${formats.en.shortDate(day)}`)})`,
  shortcuts: {
    title: 'Keyboard shortcuts',
    everywhere: 'Everywhere',
    lists: 'In lists',
    forms: 'In forms',
    show: 'Show this list',
    undo: 'Undo',
    redo: 'Redo',
    sidebar: 'Collapse or expand the side bar',
    goHome: 'Go to Home',
    goMeetings: 'Go to Meetings',
    goPeople: 'Go to People',
    goActions: 'Go to Actions',
    goDecisions: 'Go to Decisions',
    goTopics: 'Go to Topics',
    goRecords: 'Go to Word documents',
    goSettings: 'Go to Settings',
    filter: 'Go to the filter',
    move: 'Move through the rows',
    open: 'Open',
    select: 'Select',
    delete: 'Delete (can be undone)',
    saveAndNext: 'Save and add another',
    closePanel: 'Close the panel or dialog',
    or: 'or',
  },
  notFound: 'There is no such page.',
};
