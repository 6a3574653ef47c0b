import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Frame } from './frame.ts';
import { type Slot, filled } from './frame-slots.ts';
import { listNumberings } from './numbering.ts';
import type { RecordDocument } from './record-document.ts';
import { label } from './voice.ts';
import { imagePath, imageRelationship } from './image.ts';
import { runs } from './wml/content.ts';
import { linkRelationships } from './wml/package.ts';
import { type Xml, escaped, join } from './wml/xml.ts';

export interface WrittenPackage {
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
}

// The oldest date a zip can hold. fflate writes local time, so this is the same in every zone.
const ZIP_DATE = new Date(1980, 0, 1, 0, 0, 0);

/** The parts of a .docx by their paths: the frame with what the record has in it. */
export function partsOf(record: RecordDocument, frame: Frame): Map<string, string | Uint8Array> {
  const { properties, heads, letterhead, heading, content, logo, shared } = record;
  const { title, subject, author, company, category, date } = properties;
  const values: Partial<Record<Slot, Xml>> = {
    body: join([...letterhead, ...heading, ...content]),
    links: join([linkRelationships(shared.links.all()), ...(logo === null ? [] : [imageRelationship(logo)])]),
    lists: listNumberings(shared.lists.count),
    runningTitle: runs(`${heads.title}\t`),
    notice: runs(`${heads.notice}\t${label(properties.language, ({ page }) => page.before.trim(), ' / ')} `),
    title: escaped(title),
    subject: escaped(subject),
    author: escaped(author),
    company: escaped(company),
    category: escaped(category),
    date: escaped(date),
  };
  const parts = new Map<string, string | Uint8Array>();
  for (const [path, piece] of frame) {
    parts.set(path, piece instanceof Uint8Array ? piece : filled(piece, values));
  }
  if (logo !== null) parts.set(imagePath(logo), Buffer.from(logo.base64, 'base64'));
  return parts;
}

/** The parts that docx makes for a record. It is large: it is loaded with the first record, and not with the program. */
export async function frameOfRecord({ properties, heads, orientation }: RecordDocument): Promise<Frame> {
  const { frameOf } = await import('./frame.ts');
  return frameOf({ language: properties.language, draft: heads.draft, orientation });
}

/** Parts as the bytes of a .docx: the same for the same parts, in any process, at any time. */
export function packed(parts: ReadonlyMap<string, string | Uint8Array>): WrittenPackage {
  const files: Record<string, Uint8Array> = {};
  for (const [path, content] of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  const bytes = zipSync(files, { mtime: ZIP_DATE, level: 6 });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The record as the bytes of a .docx. */
export async function writePackage(record: RecordDocument): Promise<WrittenPackage> {
  return packed(partsOf(record, await frameOfRecord(record)));
}
