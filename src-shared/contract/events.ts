import type { RegisterStatus } from './app-state.ts';
import type { Failure } from './errors.ts';

/** Parts of the register that a screen can depend on. */
export const TOPICS = [
  'app',
  'backups',
  'body',
  'people',
  'organisations',
  'meetings',
  'agenda',
  'attendance',
  'minutes',
  'actions',
  'decisions',
  'topics',
  'phrases',
  'templates',
  'records',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What an import of a table is at. */
export type ImportStage = 'comparing' | 'importing' | 'finishing';

export interface ImportProgress {
  stage: ImportStage;
  /** Rows. */
  done: number;
  total: number;
}

/** How many files of those that become papers were looked at. */
export interface PapersProgress {
  done: number;
  total: number;
}

/** What main tells the page. Events announce what happened, they never steer. */
export type AppEvent =
  | { name: 'data.changed'; topics: readonly Topic[] }
  | { name: 'register.status'; status: RegisterStatus }
  /** A register given by the system (double click, command line) could not be opened. */
  | { name: 'register.openFailed'; error: Failure; fileName: string }
  /** The window is about to close; the page sends what is still being typed, then `app.readyToClose`. */
  | { name: 'window.closing' }
  /** How far the table is that is compared or brought in. */
  | { name: 'intake.progress'; progress: ImportProgress }
  /** How far the adding of papers is, where it takes long. */
  | { name: 'papers.progress'; progress: PapersProgress }
  /** A command chosen in the native menu, for the page to carry out. */
  | { name: 'menu.command'; command: MenuCommand };

export const MENU_COMMANDS = [
  'register.new',
  'register.open',
  'register.openExample',
  'register.save',
  'register.saveCopy',
  'register.close',
  'history.undo',
  'history.redo',
  'view.sidebar',
  'view.theme',
  'view.language',
  'help.shortcuts',
  'help.updates',
  'go.anything',
  'go.meetings',
  'go.actions',
  'go.decisions',
  'go.people',
  'go.records',
  'go.history',
  'go.backups',
  'go.settings',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];
