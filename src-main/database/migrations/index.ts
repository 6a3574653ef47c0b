import type { Migration } from '../migrate.ts';
import { meetingSide } from './0001-meeting-side.ts';
import { meetingSideComplete } from './0002-meeting-side-complete.ts';
import { logWithRoom } from './0006-log-with-room.ts';
import { minutesTakenBack } from './0007-minutes-taken-back.ts';
import { registers } from './0008-registers.ts';

/** Every migration, oldest first. A migration that has been released is never edited again. */
export const migrations: readonly Migration[] = [
  meetingSide,
  meetingSideComplete,
  logWithRoom,
  minutesTakenBack,
  registers,
];
