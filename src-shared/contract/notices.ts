import { z } from 'zod';
import { Instant } from '../domain/common.ts';
import { CopyBeside } from './backups.ts';
import { ERROR_CODES } from './errors.ts';

/**
 * Something about the file that a person should know, told until it is dismissed or no longer so. `id` is the same as
 * long as it says the same.
 */
export const Notice = z.discriminatedUnion('kind', [
  /** Somebody else published to the file while there were changes here: these are in a file of their own now. */
  z.object({
    id: z.string(),
    kind: z.literal('kept-both'),
    theirs: z.string(),
    kept: z.string(),
    /** Who made the latest change of the other version; '' when unknown. */
    by: z.string(),
  }),
  /** The lock was taken over by somebody else; changes made here since are in a file of their own. */
  z.object({
    id: z.string(),
    kind: z.literal('taken-over'),
    holder: z.string(),
    file: z.string(),
    kept: z.string(),
  }),
  /** Somebody else published, and nothing was changed here: their version can be loaded. */
  z.object({ id: z.string(), kind: z.literal('newer-version'), by: z.string(), at: Instant.nullable() }),
  /** Something that is not this register stands in the place of its file. */
  z.object({ id: z.string(), kind: z.literal('replaced'), file: z.string() }),
  /** Whoever had the register open has closed it. */
  z.object({ id: z.string(), kind: z.literal('free-now') }),
  /** A working copy was put aside at opening. */
  z.object({ id: z.string(), kind: z.literal('put-aside'), keptId: z.string(), at: Instant }),
  /** Other versions of this register lie beside its file; the first is the most important one. */
  z.object({ id: z.string(), kind: z.literal('copies-beside'), copies: z.array(CopyBeside) }),
  /** No backup could be made. */
  z.object({ id: z.string(), kind: z.literal('backup-failed'), code: z.enum(ERROR_CODES) }),
]);
export type Notice = z.infer<typeof Notice>;
