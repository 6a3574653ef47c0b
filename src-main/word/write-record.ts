import type { ReadableDatabase } from '../database/connection.ts';
import { type GatheredRecord, type RecordRequest, gatherRecord, recordKinds } from './record-kinds.ts';
import { type WrittenPackage, writePackage } from './write-package.ts';

export interface WrittenRecord extends WrittenPackage {
  fileName: string;
}

/** Builds the Word document of what was gathered; the same data makes the same bytes. */
export function buildRecord({ kind, language, data }: Omit<GatheredRecord, 'fileName'>): WrittenPackage {
  return writePackage(recordKinds[kind].build(data, language));
}

/** Gathers and builds a record in this thread: for the command line and for tests. */
export function writeRecord(db: ReadableDatabase, request: RecordRequest): WrittenRecord {
  const gathered = gatherRecord(db, request);
  return { ...buildRecord(gathered), fileName: gathered.fileName };
}
