import { createHash } from 'node:crypto';
import { Packer } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { normaliseParts } from './normalise-package.ts';
import type { BuiltRecord } from './record-document.ts';

export interface WrittenPackage {
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
}

// The oldest date a zip can hold. fflate reads its fields in local time, so this is the same in every zone.
const ZIP_DATE = new Date(1980, 0, 1, 0, 0, 0);

/** The document as the bytes of a .docx: the same for the same document, in any process, at any time. */
export async function writePackage(record: BuiltRecord): Promise<WrittenPackage> {
  const parts = normaliseParts(unzipSync(await Packer.toBuffer(record.document)), record.properties);
  const bytes = zipSync(Object.fromEntries(parts), { mtime: ZIP_DATE, level: 6 });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
