import type { Migration } from '../migrate.ts';
import { meetingSide } from './0001-meeting-side.ts';
import { meetingSideComplete } from './0002-meeting-side-complete.ts';
import { keptRecords } from './0003-kept-records.ts';
import { toldApart } from './0004-told-apart.ts';
import { datedQuorum } from './0005-dated-quorum.ts';

/** Every migration, oldest first. A migration that has been released is never edited again. */
export const migrations: readonly Migration[] = [
  meetingSide,
  meetingSideComplete,
  keptRecords,
  toldApart,
  datedQuorum,
];
