import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { RecordEntry, RecordKind, RecordLanguage } from '../../domain/record.ts';
import { Done, act, read } from '../call.ts';

/** Word records. */
export const recordsCalls = {
  'records.list': read(z.object({ meetingId: Id.nullable() }), z.array(RecordEntry)),
  /** What the record's file will be called. */
  'records.fileName': read(
    z.object({ kind: RecordKind, meetingId: Id, language: RecordLanguage }),
    z.object({ fileName: z.string() }),
  ),
  /** Asks where to, writes the Word document and logs it; null when the dialog was closed. */
  'records.write': act(
    z.object({ kind: RecordKind, meetingId: Id, language: RecordLanguage }),
    RecordEntry.nullable(),
    'records',
  ),
  'records.open': act(z.object({ id: Id, how: z.enum(['document', 'folder']) }), Done),
} as const;
