import { RegisterError } from '../../src-shared/contract/errors.ts';
import { assertNever, type IsoDate } from '../../src-shared/domain/common.ts';
import type { RecordKind, RecordLanguage } from '../../src-shared/domain/record.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { type AgendaData, gatherAgenda } from '../records/gather-agenda.ts';
import { type AttendanceData, gatherAttendanceRecord } from '../records/gather-attendance.ts';
import { gatherActions, gatherDecisions } from '../records/gather-registers.ts';
import { minutesOnPaper } from '../records/kept-minutes.ts';
import type { MinutesData } from '../records/minutes-data.ts';
import type { ActionRegisterData, DecisionRegisterData } from '../records/register-data.ts';
import { buildActionRegister } from './kinds/action-register.ts';
import { buildAgenda } from './kinds/agenda.ts';
import { buildAttendanceList } from './kinds/attendance-list.ts';
import { buildAttendanceSheet } from './kinds/attendance-sheet.ts';
import { buildDecisionRegister } from './kinds/decision-register.ts';
import { buildMinutes } from './kinds/minutes.ts';
import type { RecordDocument } from './record-document.ts';

/** Which record is wanted. */
export interface RecordRequest {
  kind: RecordKind;
  /** Null: of the whole series; registers only. */
  meetingId: string | null;
  language: RecordLanguage;
  /** A version of minutes, to be printed as it went out; else as they stand. */
  versionId?: string | null | undefined;
  /** The day a register shows; the day of the last change unless given. */
  asOf?: IsoDate;
}

/** What each kind of record is built from: plain data that can be sent to a worker. */
export type RecordContent =
  | { kind: 'agenda'; data: AgendaData }
  | { kind: 'attendance-sheet' | 'attendance-list'; data: AttendanceData }
  | { kind: 'minutes'; data: MinutesData }
  | { kind: 'action-register'; data: ActionRegisterData }
  | { kind: 'decision-register'; data: DecisionRegisterData };

/** A record before it is built. */
export type GatheredRecord = RecordContent & { language: RecordLanguage };

/**
 * Reads everything that a record holds, at once and on the caller's thread.
 * @throws RegisterError 'not-found'; 'invalid-input' when a record of a meeting is asked for without one
 */
export function gatherRecord(db: ReadableDatabase, request: RecordRequest): GatheredRecord {
  return { ...contentOf(db, request), language: request.language };
}

function contentOf(
  db: ReadableDatabase,
  { kind, meetingId, versionId, asOf }: Omit<RecordRequest, 'language'>,
): RecordContent {
  switch (kind) {
    case 'agenda':
      return { kind, data: gatherAgenda(db, meetingOf(kind, meetingId)) };
    case 'attendance-sheet':
    case 'attendance-list':
      return { kind, data: gatherAttendanceRecord(db, meetingOf(kind, meetingId)) };
    case 'minutes':
      return { kind, data: minutesOnPaper(db, { meetingId: meetingOf(kind, meetingId), versionId }) };
    case 'action-register':
      return { kind, data: gatherActions(db, meetingId, asOf ?? null) };
    case 'decision-register':
      return { kind, data: gatherDecisions(db, meetingId, asOf ?? null) };
    default:
      return assertNever(kind);
  }
}

function meetingOf(kind: RecordKind, meetingId: string | null): string {
  if (meetingId === null) throw new RegisterError('invalid-input', `A record "${kind}" is of one meeting`);
  return meetingId;
}

/** The document of what was gathered: a pure function. A new kind is a line here and in `contentOf`. */
export function documentOf(record: GatheredRecord): RecordDocument {
  const { language } = record;
  switch (record.kind) {
    case 'agenda':
      return buildAgenda(record.data, language);
    case 'attendance-sheet':
      return buildAttendanceSheet(record.data, language);
    case 'attendance-list':
      return buildAttendanceList(record.data, language);
    case 'minutes':
      return buildMinutes(record.data, language);
    case 'action-register':
      return buildActionRegister(record.data, language);
    case 'decision-register':
      return buildDecisionRegister(record.data, language);
    default:
      return assertNever(record);
  }
}
