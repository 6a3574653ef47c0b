import { z } from 'zod';
import { Bilingual, Instant, IsoDate } from '../domain/common.ts';
import { MeetingKind } from '../domain/meeting.ts';
import { BACKUP_REASONS } from './choices.ts';

/** One backup in the list. The page names it by its id. */
export const Backup = z.object({
  id: z.string(),
  at: Instant,
  reason: z.enum(BACKUP_REASONS),
  size: z.number().int(),
  /** Name of the register's file then. */
  fileName: z.string(),
  /** Changes of the open register that came after it; null when none is open. */
  changesSince: z.number().int().nullable(),
  /** It holds exactly what the open register holds. */
  current: z.boolean(),
});
export type Backup = z.infer<typeof Backup>;

/** A working copy that was put aside, because it could not be known to belong to the file. */
export const KeptCopy = z.object({ id: z.string(), at: Instant, size: z.number().int() });
export type KeptCopy = z.infer<typeof KeptCopy>;

/**
 * How another version stands to the open one. ahead: it holds all of the open one and more; behind: the open one
 * holds all of it; apart: each holds changes that the other lacks; same: both hold the same.
 */
export const VersionRelation = z.enum(['ahead', 'behind', 'apart', 'same']);
export type VersionRelation = z.infer<typeof VersionRelation>;

/** Another version of the same register beside its file: what a sync program leaves after a conflict. */
export const CopyBeside = z.object({
  id: z.string(),
  fileName: z.string(),
  relation: VersionRelation,
  /** Its latest change. */
  at: Instant.nullable(),
  by: z.string(),
});
export type CopyBeside = z.infer<typeof CopyBeside>;

/** Everything a register could be brought back from. */
export const BackupList = z.object({
  fileName: z.string(),
  folder: z.string(),
  /** Why the register is not open: null when it is. */
  problem: z.string().nullable(),
  /** Whether a backup can be put into the file's place: not when its folder is gone or somebody else has it. */
  restorable: z.boolean(),
  backups: z.array(Backup),
  kept: z.array(KeptCopy),
  beside: z.array(CopyBeside),
});
export type BackupList = z.infer<typeof BackupList>;

/** What is in a backup. */
export const BackupPreview = z.object({
  schema: z.number().int(),
  name: Bilingual,
  lastChange: z.object({ at: Instant, by: z.string() }).nullable(),
  counts: z.object({
    meetings: z.number().int(),
    people: z.number().int(),
    decisions: z.number().int(),
    actions: z.number().int(),
  }),
  meetings: z.array(
    z.object({
      id: z.string(),
      kind: MeetingKind,
      ordinal: z.number().int(),
      title: Bilingual,
      date: IsoDate,
    }),
  ),
  /** What would be lost: changes of the open register that are not in it, and who made the latest of them. */
  lost: z
    .object({ changes: z.number().int(), latest: z.object({ at: Instant, by: z.string() }).nullable() })
    .nullable(),
});
export type BackupPreview = z.infer<typeof BackupPreview>;
