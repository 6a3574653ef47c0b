import { z } from 'zod';
import { Id, Instant } from './common.ts';

/** Kinds of Word documents that can be written. A new kind is one line here and one file in word/kinds. */
export const RECORD_KINDS = ['minutes'] as const;
export const RecordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof RecordKind>;

export const RECORD_LANGUAGES = ['en', 'km'] as const;
export const RecordLanguage = z.enum(RECORD_LANGUAGES);
export type RecordLanguage = z.infer<typeof RecordLanguage>;

/** A Word document that the program wrote: answers "which file did we send?". */
export const RecordEntry = z.object({
  id: Id,
  kind: RecordKind,
  meetingId: Id.nullable(),
  language: RecordLanguage,
  fileName: z.string(),
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: z.string(),
  writtenAt: Instant,
  writtenBy: z.string(),
});
export type RecordEntry = z.infer<typeof RecordEntry>;
