import type { ReadableDatabase } from '../database/connection.ts';
import { type GatheredRecord, type RecordRequest, documentOf, gatherRecord } from './record-kinds.ts';
import { type WrittenPackage, writePackage } from './write-package.ts';

/** Builds the Word document of what was gathered; the same data makes the same bytes. */
export async function buildRecord(record: GatheredRecord): Promise<WrittenPackage> {
  return writePackage(documentOf(record));
}

/** Gathers and builds a record in this thread: for the command line and for tests. */
export async function writeRecord(db: ReadableDatabase, request: RecordRequest): Promise<WrittenPackage> {
  return buildRecord(gatherRecord(db, request));
}
