import { bodyPlaceholder, recordFields } from '../../src-shared/domain/record-fields.ts';
import { type RecordKind, type RecordLanguage, RECORD_KINDS } from '../../src-shared/domain/record.ts';
import type {
  TemplateFinding,
  WordTemplate,
  WordTemplateFields,
} from '../../src-shared/domain/word-template.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type Changes, deleteRow, found, insertRow, updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { keepContent, readContent } from '../files/file-content.ts';
import { checkTemplate, openTemplate } from '../word/template/template-file.ts';

interface TemplateColumns {
  id: string;
  name: string;
  kind: RecordKind | '';
  language: RecordLanguage | '';
  file_name: string;
  size: number;
  sha256: string;
  added_at: string;
}

const templateOf = (row: TemplateColumns): WordTemplate => ({
  id: row.id,
  name: row.name,
  kind: row.kind === '' ? null : row.kind,
  language: row.language === '' ? null : row.language,
  fileName: row.file_name,
  size: row.size,
  sha256: row.sha256,
  addedAt: row.added_at,
});

/** The ministry's own Word files, by name. */
export function listTemplates(db: ReadableDatabase): WordTemplate[] {
  return db.all<TemplateColumns>(sql`SELECT * FROM word_template ORDER BY lower(name), id`).map(templateOf);
}

/** One of them. @throws RegisterError 'not-found' */
export function getTemplate(db: ReadableDatabase, id: string): WordTemplate {
  return templateOf(
    found(db.one<TemplateColumns>(sql`SELECT * FROM word_template WHERE id = ${id}`), 'word_template', id),
  );
}

/** Its bytes. @throws RegisterError 'not-found', 'file-damaged' */
export const templateBytes = (db: ReadableDatabase, id: string): Uint8Array =>
  readContent(db, getTemplate(db, id).sha256);

/** Keeps a Word file; answers its id. */
export function addTemplate(
  db: WritableDatabase,
  file: { name: string; fileName: string; bytes: Uint8Array; addedAt: string },
): string {
  return insertRow(db, 'word_template', {
    name: file.name,
    file_name: file.fileName,
    size: file.bytes.length,
    sha256: keepContent(db, file.bytes),
    added_at: file.addedAt,
  });
}

/** Changes its name and what it is for. */
export function updateTemplate(db: WritableDatabase, id: string, changes: Changes<WordTemplateFields>): void {
  updateRow(db, 'word_template', id, {
    name: changes.name,
    kind: changes.kind === undefined ? undefined : (changes.kind ?? ''),
    language: changes.language === undefined ? undefined : (changes.language ?? ''),
  });
}

/** Takes it off the list; records that were printed into it name it still. */
export function removeTemplate(db: WritableDatabase, id: string): WordTemplate {
  const template = getTemplate(db, id);
  deleteRow(db, 'word_template', id);
  return template;
}

/** What is wrong with the bytes of a Word file as a template. @throws RegisterError 'file-unreadable' */
export function findingsOf(bytes: Uint8Array, kind: RecordKind | null): TemplateFinding[] {
  const kinds = kind === null ? RECORD_KINDS : [kind];
  return checkTemplate(openTemplate(bytes), {
    body: kinds.map(bodyPlaceholder),
    fields: [...new Set(kinds.flatMap(recordFields))],
  });
}
