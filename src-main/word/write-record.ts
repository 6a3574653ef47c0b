import type { ReadableDatabase } from '../database/connection.ts';
import { type GatheredRecord, type RecordRequest, gatherRecord, recordKinds } from './record-kinds.ts';
import { type WrittenPackage, writePackage } from './write-package.ts';

export interface WrittenRecord extends WrittenPackage {
  fileName: string;
}

/** Builds the Word document of what was gathered; the same data makes the same bytes. */
export async function buildRecord({
  kind,
  language,
  data,
}: Omit<GatheredRecord, 'fileName'>): Promise<WrittenPackage> {
  return writePackage(recordKinds[kind].build(data, language));
}

/** Gathers and builds a record in this thread: for the command line and for tests. */
export async function writeRecord(db: ReadableDatabase, request: RecordRequest): Promise<WrittenRecord> {
  const gathered = gatherRecord(db, request);
  return { ...(await buildRecord(gathered)), fileName: gathered.fileName };
}
