import { z } from 'zod';
import { Id, Instant } from './common.ts';

/** Kinds of Word documents that can be written. A new kind is one line here and one file in word/kinds. */
export const RECORD_KINDS = [
  'agenda',
  'attendance-sheet',
  'attendance-list',
  'minutes',
  'action-register',
  'decision-register',
] as const;
export const RecordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof RecordKind>;

/** `both`: Khmer with English below it. */
export const RECORD_LANGUAGES = ['en', 'km', 'both'] as const;
export const RecordLanguage = z.enum(RECORD_LANGUAGES);
export type RecordLanguage = z.infer<typeof RecordLanguage>;

/** Registers are of one meeting or of the whole series; every other record is of one meeting. */
export function needsMeeting(kind: RecordKind): boolean {
  return kind !== 'action-register' && kind !== 'decision-register';
}

/**
 * Which record is asked for. `meetingId` null: of the whole series. `versionId`: a version of minutes, printed as it
 * went out; null: as they stand.
 */
export const RecordRequest = z.object({
  kind: RecordKind,
  meetingId: Id.nullable(),
  language: RecordLanguage,
  versionId: Id.nullable().optional(),
});

/** A Word document that the program wrote: answers "which file did we send?". */
export const RecordEntry = z.object({
  id: Id,
  kind: RecordKind,
  meetingId: Id.nullable(),
  language: RecordLanguage,
  fileName: z.string(),
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: z.string(),
  size: z.number().int(),
  /** Time stamp of the last change that is in it. */
  madeFrom: z.number().int(),
  /** Name of the template it was printed into, or empty. */
  template: z.string(),
  writtenAt: Instant,
  writtenBy: z.string(),
});
export type RecordEntry = z.infer<typeof RecordEntry>;
