import type { ReadableDatabase } from '../database/connection.ts';
import { type GatheredRecord, type RecordRequest, gatherRecord } from '../word/record-kinds.ts';
import { lastChangeOnPaper } from './kept-minutes.ts';
import { lastChange } from './last-change.ts';
import { fileNameOf } from './records-store.ts';

/** A record that can be built, and what the log says of it. */
export interface PreparedRecord {
  /** Plain data: for a worker, or for `buildRecord`. */
  record: GatheredRecord;
  fileName: string;
  /** Time stamp of the last change that is in it. */
  madeFrom: number;
}

/**
 * Reads a record out of the register, at one moment.
 * @throws RegisterError 'not-found'; 'invalid-input' when it is of one meeting and none is given
 */
export function prepareRecord(db: ReadableDatabase, request: RecordRequest): PreparedRecord {
  const { kind, meetingId, versionId } = request;
  const kept =
    kind === 'minutes' && meetingId !== null ? lastChangeOnPaper(db, { meetingId, versionId }) : null;
  return {
    record: gatherRecord(db, request),
    fileName: fileNameOf(db, request),
    madeFrom: kept ?? lastChange(db),
  };
}
