import { RegisterError } from '../../src-shared/contract/errors.ts';
import {
  type Paper,
  type PaperRefusal,
  type PapersAdded,
  paperTitle,
} from '../../src-shared/domain/paper.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { currentChange } from '../database/current-change.ts';
import { READING_ORDER, positionAfter, positionOfMove } from '../database/position.ts';
import { deleteRow, found, insertRow, updateRow } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import { readContent } from '../files/file-content.ts';
import { getAgendaItem } from '../meetings/agenda-store.ts';
import { openMeeting } from '../meetings/meetings-store.ts';

interface PaperColumns {
  id: string;
  agenda_item_id: string;
  position: string;
  title: string;
  file_name: string;
  size: number;
  sha256: string;
  added_at: string;
}

const paperOf = (row: PaperColumns): Paper => ({
  id: row.id,
  agendaItemId: row.agenda_item_id,
  position: row.position,
  title: row.title,
  fileName: row.file_name,
  size: row.size,
  sha256: row.sha256,
  addedAt: row.added_at,
});

const papersWhere = (db: ReadableDatabase, which: Sql): Paper[] =>
  db
    .all<PaperColumns>(
      sql`SELECT p.* FROM paper AS p JOIN agenda_item AS i ON i.id = p.agenda_item_id
          LEFT JOIN agenda_item AS above ON above.id = i.parent_id
          WHERE ${which} ORDER BY ${READING_ORDER}, p.position, p.id`,
    )
    .map(paperOf);

/** The papers of a meeting, in the order of its agenda. */
export function listPapers(db: ReadableDatabase, meetingId: string): Paper[] {
  return papersWhere(db, sql`i.meeting_id = ${meetingId}`);
}

const papersOfItem = (db: ReadableDatabase, itemId: string) => papersWhere(db, sql`i.id = ${itemId}`);

/** One paper. @throws RegisterError 'not-found' */
export function getPaper(db: ReadableDatabase, id: string): Paper {
  return paperOf(found(db.one<PaperColumns>(sql`SELECT * FROM paper WHERE id = ${id}`), 'paper', id));
}

/** A paper with its bytes. @throws RegisterError 'not-found'; 'file-damaged' */
export function readPaper(db: ReadableDatabase, id: string): { paper: Paper; bytes: Uint8Array } {
  const paper = getPaper(db, id);
  return { paper, bytes: readContent(db, paper.sha256) };
}

/** A file whose bytes are kept already, or why they are not. */
export interface KeptFile {
  fileName: string;
  content: { sha256: string; size: number } | PaperRefusal;
}

/** The meeting of an item that papers can be added to. @throws RegisterError 'not-found'; 'frozen' */
export function openForPapers(db: ReadableDatabase, agendaItemId: string): string {
  const { meetingId } = getAgendaItem(db, agendaItemId);
  openMeeting(db, meetingId);
  return meetingId;
}

/** Makes files papers of an item, behind those it has. What is refused is told, not thrown: the others are added. */
export function addPapers(
  db: WritableDatabase,
  agendaItemId: string,
  files: readonly KeptFile[],
): PapersAdded {
  const meetingId = openForPapers(db, agendaItemId);
  const { at } = currentChange(db);
  const result: PapersAdded = { added: [], refused: [] };
  for (const { fileName, content } of files) {
    if (typeof content === 'string') {
      result.refused.push({ fileName, reason: content });
      continue;
    }
    const { sha256, size } = content;
    const ofItem = papersOfItem(db, agendaItemId);
    if (ofItem.some((paper) => paper.sha256 === sha256)) {
      result.refused.push({ fileName, reason: 'same' });
      continue;
    }
    const elsewhere = listPapers(db, meetingId).find((paper) => paper.sha256 === sha256);
    const id = insertRow(db, 'paper', {
      agenda_item_id: agendaItemId,
      position: positionAfter(ofItem, ofItem.at(-1)?.id ?? null),
      title: '',
      file_name: fileName,
      size,
      sha256,
      added_at: at,
    });
    result.added.push({ id, fileName, alsoAt: elsewhere ? paperTitle(elsewhere) : '' });
  }
  return result;
}

/** Copies the papers of an item to another one: a deferred item brings its papers along. */
export function copyPapers(db: WritableDatabase, fromItemId: string, toItemId: string): void {
  for (const paper of papersOfItem(db, fromItemId)) {
    insertRow(db, 'paper', {
      agenda_item_id: toItemId,
      position: paper.position,
      title: paper.title,
      file_name: paper.fileName,
      size: paper.size,
      sha256: paper.sha256,
      added_at: paper.addedAt,
    });
  }
}

/** A paper of a meeting that is not frozen. */
function openPaper(db: ReadableDatabase, id: string): { paper: Paper; meetingId: string } {
  const paper = getPaper(db, id);
  const { meetingId } = getAgendaItem(db, paper.agendaItemId);
  openMeeting(db, meetingId);
  return { paper, meetingId };
}

/** Gives a paper another title; answers it as it was. */
export function renamePaper(db: WritableDatabase, id: string, title: string): Paper {
  const { paper } = openPaper(db, id);
  updateRow(db, 'paper', id, { title });
  return paper;
}

/**
 * Moves a paper behind another one of an item of the same meeting.
 * @throws RegisterError 'not-allowed'; 'duplicate' when that item has the same file already
 */
export function movePaper(
  db: WritableDatabase,
  id: string,
  to: { agendaItemId: string; after: string | null },
): Paper {
  const { paper, meetingId } = openPaper(db, id);
  if (getAgendaItem(db, to.agendaItemId).meetingId !== meetingId) {
    throw new RegisterError('not-allowed', 'An item of another meeting');
  }
  const siblings = papersOfItem(db, to.agendaItemId);
  const comes = paper.agendaItemId !== to.agendaItemId;
  if (comes && siblings.some((other) => other.sha256 === paper.sha256)) {
    throw new RegisterError('duplicate', 'The item has the same file already');
  }
  const position = positionOfMove(siblings, id, to.after);
  if (position !== undefined) updateRow(db, 'paper', id, { agenda_item_id: to.agendaItemId, position });
  return paper;
}

/** Takes a paper off the agenda; its bytes stay for undo. Answers it as it was. */
export function removePaper(db: WritableDatabase, id: string): Paper {
  const { paper } = openPaper(db, id);
  deleteRow(db, 'paper', id);
  return paper;
}
