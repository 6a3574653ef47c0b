import { TemplateContent, type MeetingTemplate } from '../../src-shared/domain/meeting-template.ts';
import type { Bilingual } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type Placed, positionAfter } from '../database/position.ts';
import { deleteRow, found, insertRow, updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { isForArising, lineOfItem } from './agenda-places.ts';
import { listAgenda } from './agenda-store.ts';
import { BUILT_IN_TEMPLATES } from './built-in-templates.ts';
import { getMeeting } from './meetings-store.ts';

interface TemplateColumns {
  id: string;
  name_en: string;
  name_km: string;
  position: string;
  content: string;
}

const templateOf = (row: TemplateColumns): MeetingTemplate => ({
  ...TemplateContent.parse(JSON.parse(row.content)),
  ref: row.id,
  id: row.id,
  name: { en: row.name_en, km: row.name_km },
});

const ownTemplates = (db: ReadableDatabase): TemplateColumns[] =>
  db.all<TemplateColumns>(sql`SELECT * FROM meeting_template ORDER BY position, id`);

/** Every template: the built-in ones, then those of the register. */
export function listTemplates(db: ReadableDatabase): MeetingTemplate[] {
  return [...BUILT_IN_TEMPLATES, ...ownTemplates(db).map(templateOf)];
}

/** A template of the register. @throws RegisterError 'not-found' */
export function getTemplate(db: ReadableDatabase, id: string): MeetingTemplate {
  const row = db.one<TemplateColumns>(sql`SELECT * FROM meeting_template WHERE id = ${id}`);
  return templateOf(found(row, 'meeting_template', id));
}

/**
 * Keeps the lines of an agenda as a template. What was about that one meeting stays behind: its presenters, its
 * matters arising, items taken over from an earlier meeting.
 */
export function templateFromAgenda(db: WritableDatabase, meetingId: string, name: Bilingual): string {
  const { kind } = getMeeting(db, meetingId);
  const items = listAgenda(db, meetingId);
  const arising = new Set(items.filter((item) => isForArising(lineOfItem(item))).map((item) => item.id));
  const lines = items
    .filter((item) => item.carriedFromId === null && !(item.parentId !== null && arising.has(item.parentId)))
    .map((item) => ({
      level: item.parentId === null ? (1 as const) : (2 as const),
      title: item.title,
      purpose: item.purpose,
      minutes: item.minutes,
      kind: item.kind,
    }));
  const siblings: Placed[] = ownTemplates(db);
  return insertRow(db, 'meeting_template', {
    name_en: name.en,
    name_km: name.km,
    position: positionAfter(siblings, siblings.at(-1)?.id ?? null),
    content: JSON.stringify({ kind, lines } satisfies TemplateContent),
  });
}

export function renameTemplate(db: WritableDatabase, id: string, name: Bilingual): void {
  updateRow(db, 'meeting_template', id, { name_en: name.en, name_km: name.km });
}

/** Removes a template; meetings made with it stay. Answers it as it was. */
export function removeTemplate(db: WritableDatabase, id: string): MeetingTemplate {
  const template = getTemplate(db, id);
  deleteRow(db, 'meeting_template', id);
  return template;
}
