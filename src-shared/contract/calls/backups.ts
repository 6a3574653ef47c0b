import { z } from 'zod';
import { Backup, BackupList, BackupPreview } from '../backups.ts';
import { None, Opened, act, read } from '../call.ts';

/** The open register (`of` null), or one that could not be opened, by the id that its failure carried. */
const Of = z.object({ of: z.string().nullable() });
const One = Of.extend({ id: z.string() });

/** Everything a register can be brought back from. */
export const backupsCalls = {
  'backups.list': read(Of, BackupList),
  'backups.preview': read(One, BackupPreview),
  'backups.make': act(None, Backup.nullable(), 'backups'),
  /** Answers the id of the backup of what was there before; null when that could not be read any more. */
  'backups.restore': act(One, z.object({ before: z.string().nullable() })),
  /** As a register of its own, at a place that main asks for. */
  'backups.openCopy': act(One, Opened, 'app'),
  /** The same with a working copy that was put aside. */
  'backups.openKept': act(One, Opened, 'app', 'backups'),
  /** Another version of the open register that lies beside its file. */
  'backups.openBeside': act(z.object({ id: z.string() }), Opened, 'app'),
} as const;
