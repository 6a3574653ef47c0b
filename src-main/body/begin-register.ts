import type { Bilingual } from '../../src-shared/domain/common.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { addUsualPhrases } from '../minutes/phrases-store.ts';
import { createBody } from './body-store.ts';

/** What a new register begins with: the group, and what comes with the program. */
export function beginRegister(
  db: WritableDatabase,
  fields: { name: Bilingual; shortName: string; timeZone: string },
): void {
  createBody(db, fields);
  addUsualPhrases(db);
}
