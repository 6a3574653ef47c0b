import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { RegisterError } from '../../src-shared/contract/errors.ts';

/**
 * A published register is a plain SQLite database with one line of text behind its last page:
 *
 *     TWG1 <document id> <publish id> <SHA-256 of the pages, the two ids included>\n
 *
 * SQLite reads as many pages as its header counts and never sees the line. The digest catches every
 * flipped bit (quick_check does not), and the ids can be read without trusting the content.
 */
export interface Footer {
  documentId: string;
  publishId: string;
  sha256: string;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const LINE = new RegExp(`^TWG1 (${UUID}) (${UUID}) ([0-9a-f]{64})\n$`);
export const FOOTER_LENGTH = 4 + 1 + 36 + 1 + 36 + 1 + 64 + 1;

export function footerLine(footer: Footer): string {
  return `TWG1 ${footer.documentId} ${footer.publishId} ${footer.sha256}\n`;
}

/** What the SQLite header at the start of a file says. */
export interface Header {
  pageSize: number;
  pages: number;
  applicationId: number;
  userVersion: number;
}

/** @throws RegisterError 'file-not-a-register' when it is no SQLite database. */
export function parseHeader(bytes: Buffer): Header {
  if (bytes.length < 100 || bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new RegisterError('file-not-a-register', 'No SQLite header');
  }
  const pageSize = bytes.readUInt16BE(16);
  return {
    pageSize: pageSize === 1 ? 65536 : pageSize,
    pages: bytes.readUInt32BE(28),
    applicationId: bytes.readUInt32BE(68),
    userVersion: bytes.readUInt32BE(60),
  };
}

const PIECE = 1 << 20;

/**
 * The first bytes of an open file, piece by piece. Every piece is in the same memory: use it before the next one.
 * @throws RegisterError 'file-damaged' when there are fewer
 */
export function* piecesOf(file: number, length: number): Generator<{ at: number; bytes: Buffer }> {
  const piece = Buffer.allocUnsafe(Math.min(PIECE, length));
  for (let at = 0; at < length;) {
    const read = readSync(file, piece, 0, Math.min(piece.length, length - at), at);
    if (read === 0) throw new RegisterError('file-damaged', 'The file ends early');
    yield { at, bytes: piece.subarray(0, read) };
    at += read;
  }
}

/** Digest of the pages of an open file and of the ids that follow them. */
export function digestPages(
  file: number,
  length: number,
  ids: { documentId: string; publishId: string },
): string {
  const digest = new PagesDigest(ids);
  for (const { bytes } of piecesOf(file, length)) digest.add(bytes);
  return digest.end();
}

/** The digest of a register: of its pages in their order, then of the ids. */
export class PagesDigest {
  readonly #hash = createHash('sha256');
  readonly #ids: { documentId: string; publishId: string };

  constructor(ids: { documentId: string; publishId: string }) {
    this.#ids = ids;
  }

  add(pages: Uint8Array): void {
    this.#hash.update(pages);
  }

  end(): string {
    return this.#hash.update(`${this.#ids.documentId} ${this.#ids.publishId}`).digest('hex');
  }
}

/** Reads the ids and the digest behind the last page, or null when there is no such line. */
export function readFooter(path: string): Footer | null {
  const file = openSync(path, 'r');
  try {
    return footerOf(file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

export function footerOf(file: number, size: number): Footer | null {
  if (size < FOOTER_LENGTH) return null;
  const bytes = Buffer.alloc(FOOTER_LENGTH);
  readSync(file, bytes, 0, FOOTER_LENGTH, size - FOOTER_LENGTH);
  return parseFooter(bytes);
}

/** The same without keeping anybody waiting: the file may be on a share that takes its time. */
export async function readFooterOf(path: string): Promise<Footer | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size < FOOTER_LENGTH) return null;
    const bytes = Buffer.alloc(FOOTER_LENGTH);
    await file.read(bytes, 0, FOOTER_LENGTH, size - FOOTER_LENGTH);
    return parseFooter(bytes);
  } finally {
    await file.close();
  }
}

function parseFooter(bytes: Buffer): Footer | null {
  const [, documentId, publishId, sha256] = LINE.exec(bytes.toString('latin1')) ?? [];
  if (documentId === undefined || publishId === undefined || sha256 === undefined) return null;
  return { documentId, publishId, sha256 };
}
