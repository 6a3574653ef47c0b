import type { RegisterStatus } from './app-state.ts';

/** Parts of the register that a screen can depend on. */
export const TOPICS = [
  'app',
  'body',
  'people',
  'organisations',
  'meetings',
  'agenda',
  'attendance',
  'minutes',
  'records',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What main tells the page. Events announce what happened, they never steer. */
export type AppEvent =
  | { name: 'data.changed'; topics: readonly Topic[] }
  | { name: 'register.status'; status: RegisterStatus }
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
  'go.meetings',
  'go.people',
  'go.settings',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];
