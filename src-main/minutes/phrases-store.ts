import type { Phrase, PhraseFields } from '../../src-shared/domain/phrase.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type Placed, positionAfter, positionOfMove } from '../database/position.ts';
import { type Changes, deleteRow, found, insertRow, updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { USUAL_PHRASES } from './usual-phrases.ts';

interface PhraseColumns {
  id: string;
  position: string;
  shortcut: string;
  text_en: string;
  text_km: string;
  entry_type: Phrase['entryType'];
}

const phraseOf = (row: PhraseColumns): Phrase => ({
  id: row.id,
  position: row.position,
  shortcut: row.shortcut,
  text: { en: row.text_en, km: row.text_km },
  entryType: row.entry_type,
});

const phraseColumns = (fields: Changes<PhraseFields>) => ({
  shortcut: fields.shortcut,
  text_en: fields.text?.en,
  text_km: fields.text?.km,
  entry_type: fields.entryType,
});

/** The stock phrases in their order. */
export const listPhrases = (db: ReadableDatabase): Phrase[] =>
  db.all<PhraseColumns>(sql`SELECT * FROM phrase ORDER BY position, id`).map(phraseOf);

function getPhrase(db: ReadableDatabase, id: string): Phrase {
  const row = db.one<PhraseColumns>(sql`SELECT * FROM phrase WHERE id = ${id}`);
  return phraseOf(found(row, 'phrase', id));
}

const places = (db: ReadableDatabase) =>
  db.all<Placed>(sql`SELECT id, position FROM phrase ORDER BY position, id`);

/** Adds a phrase behind another one; answers its id. */
export function addPhrase(db: WritableDatabase, after: string | null, fields: PhraseFields): string {
  return insertRow(db, 'phrase', { position: positionAfter(places(db), after), ...phraseColumns(fields) });
}

/** Changes a phrase; answers it as it was. */
export function updatePhrase(db: WritableDatabase, id: string, changes: Changes<PhraseFields>): Phrase {
  const phrase = getPhrase(db, id);
  updateRow(db, 'phrase', id, phraseColumns(changes));
  return phrase;
}

/** Moves a phrase behind another one. */
export function movePhrase(db: WritableDatabase, id: string, after: string | null): Phrase {
  const phrase = getPhrase(db, id);
  const position = positionOfMove(places(db), id, after);
  if (position !== undefined) updateRow(db, 'phrase', id, { position });
  return phrase;
}

/** Removes a phrase; answers it as it was. */
export function removePhrase(db: WritableDatabase, id: string): Phrase {
  const phrase = getPhrase(db, id);
  deleteRow(db, 'phrase', id);
  return phrase;
}

/** Adds the phrases that come with the program, but not those whose shortcut is taken; answers what was added. */
export function addUsualPhrases(db: WritableDatabase): PhraseFields[] {
  const known = new Set(listPhrases(db).map((phrase) => phrase.shortcut));
  let last = listPhrases(db).at(-1)?.id ?? null;
  const wanted = USUAL_PHRASES.filter((phrase) => !known.has(phrase.shortcut));
  for (const phrase of wanted) last = addPhrase(db, last, phrase);
  return wanted;
}
