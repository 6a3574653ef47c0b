import type { RecordKind, RecordLanguage } from '../../src-shared/domain/record.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { gatherMinutes } from '../records/gather-minutes.ts';
import type { MinutesData } from '../records/minutes-data.ts';
import { minutesFileName } from '../records/record-file-name.ts';
import { buildMinutes } from './kinds/minutes.ts';
import type { RecordDocument } from './record-document.ts';

/** What each kind of record is built from. */
export interface RecordData {
  minutes: MinutesData;
}

interface Kind<Data> {
  /** Reads what the record needs; plain data, so that a worker can build it. */
  gather(db: ReadableDatabase, meetingId: string): Data;
  fileName(data: Data, language: RecordLanguage): string;
  /** The document of what was gathered: a pure function. */
  build(data: Data, language: RecordLanguage): RecordDocument;
}

/** The kinds of records. A new one is a line here, its data and gather function, and a file in kinds/. */
export const recordKinds: { readonly [Name in RecordKind]: Kind<RecordData[Name]> } = {
  minutes: {
    gather: gatherMinutes,
    fileName: minutesFileName,
    build: buildMinutes,
  },
};

export interface RecordRequest {
  kind: RecordKind;
  meetingId: string;
  language: RecordLanguage;
}

/** A record before it is built: plain data that can be sent to a worker. */
export interface GatheredRecord {
  kind: RecordKind;
  language: RecordLanguage;
  data: RecordData[RecordKind];
  fileName: string;
}

/** Reads everything that a record holds, at once and on the caller's thread. @throws RegisterError 'not-found' */
export function gatherRecord(
  db: ReadableDatabase,
  { kind, meetingId, language }: RecordRequest,
): GatheredRecord {
  const { gather, fileName } = recordKinds[kind];
  const data = gather(db, meetingId);
  return { kind, language, data, fileName: fileName(data, language) };
}
