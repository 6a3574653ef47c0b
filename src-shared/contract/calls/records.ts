import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { RecordEntry, RecordRequest } from '../../domain/record.ts';
import { Done, act, read } from '../call.ts';

/** `templateId`: the ministry's own file to print into, or null. */
const RecordOrder = RecordRequest.extend({ templateId: Id.nullable().default(null) });

/** Word records. */
export const recordsCalls = {
  'records.list': read(z.object({ meetingId: Id.nullable() }), z.array(RecordEntry)),
  /** What the record's file will be called. */
  'records.fileName': read(RecordRequest, z.object({ fileName: z.string() })),
  /** The Word document as it would be written now. */
  'records.preview': read(RecordOrder, z.object({ bytes: z.instanceof(Uint8Array) })),
  /** Asks where to, writes the Word document and logs it; null when the dialog was closed. */
  'records.write': act(RecordOrder, RecordEntry.nullable(), 'records'),
  'records.open': act(z.object({ id: Id, how: z.enum(['document', 'folder']) }), Done),
} as const;
