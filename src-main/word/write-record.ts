import type { ReadableDatabase } from '../database/connection.ts';
import { type GatheredRecord, type RecordRequest, gatherRecord, recordKinds } from './record-kinds.ts';
import type { WrittenPackage } from './write-package.ts';

export interface WrittenRecord extends WrittenPackage {
  fileName: string;
}

/** Builds the Word document of what was gathered; the same data makes the same bytes. */
export async function buildRecord({
  kind,
  language,
  data,
}: Omit<GatheredRecord, 'fileName'>): Promise<WrittenPackage> {
  const [build, { writePackage }] = await Promise.all([
    recordKinds[kind].load(),
    import('./write-package.ts'),
  ]);
  return writePackage(build(data, language));
}

/** Gathers and builds a record in this thread: for the command line and for tests. */
export async function writeRecord(db: ReadableDatabase, request: RecordRequest): Promise<WrittenRecord> {
  // Gathered before anything is awaited: the caller may close the register as soon as it has the promise.
  const gathered = gatherRecord(db, request);
  return { ...(await buildRecord(gathered)), fileName: gathered.fileName };
}
