import type { ReadableDatabase } from '../database/connection.ts';
import { type GatheredRecord, type RecordRequest, documentOf, gatherRecord } from './record-kinds.ts';
import { writeIntoTemplate } from './template/write-into-template.ts';
import { type WrittenPackage, writePackage } from './write-package.ts';

/** Builds the Word document of what was gathered, in a ministry's own file if there is one; the same data makes the same bytes. */
export async function buildRecord(
  record: GatheredRecord,
  template: Uint8Array | null = null,
): Promise<WrittenPackage> {
  const document = documentOf(record);
  return template === null ? writePackage(document) : writeIntoTemplate(document, record.kind, template);
}

/** Gathers and builds a record in this thread: for the command line and for tests. */
export async function writeRecord(db: ReadableDatabase, request: RecordRequest): Promise<WrittenPackage> {
  return buildRecord(gatherRecord(db, request));
}
