import { z } from 'zod';
import { THEMES } from './choices.ts';
import { Bilingual, Id, Instant, Language, Line, RequiredLine } from '../domain/common.ts';
import { Notice } from './notices.ts';

/** Who works at this machine; asked for once, written into the history of every change. */
export const Profile = z.object({
  name: RequiredLine,
  initials: Line,
  organisation: Line,
});
export type Profile = z.infer<typeof Profile>;

/** Choices of this machine, kept outside any register. */
export const Preferences = z.object({
  language: Language,
  theme: z.enum(THEMES),
  sidebar: z.enum(['full', 'icons']),
});
export type Preferences = z.infer<typeof Preferences>;

/**
 * What is known of a newer version of the program. `off`: this copy has no place to ask. `unreachable`: there is no
 * network. `failed`: the place was reached, and its answer is of no use; `reason` is for whoever looks after it.
 */
export const UpdateState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('off') }),
  z.object({ state: z.literal('newest') }),
  z.object({ state: z.literal('unreachable') }),
  z.object({ state: z.literal('failed'), reason: z.string() }),
  z.object({ state: z.literal('found'), version: z.string() }),
  z.object({ state: z.literal('ready'), version: z.string() }),
]);
export type UpdateState = z.infer<typeof UpdateState>;

/** A register that was opened before. The page knows its place for people to read, and opens it by `id`. */
export const RecentRegister = z.object({
  id: z.string(),
  name: Bilingual,
  fileName: z.string(),
  folder: z.string(),
  openedAt: Instant,
  missing: z.boolean(),
});
export type RecentRegister = z.infer<typeof RecentRegister>;

/** A change that can be undone or redone: `label` is the name of the call that made it. */
export const ChangeLabel = z.object({ label: z.string(), subject: z.string() });
export type ChangeLabel = z.infer<typeof ChangeLabel>;

export const RegisterStatus = z.object({
  /**
   * saved: the .twg holds everything; pending: changes are safe in the working copy and will be
   * published in a moment; publishing; failed: the .twg could not be written (see `problem`).
   */
  saving: z.enum(['saved', 'pending', 'publishing', 'failed']),
  savedAt: Instant.nullable(),
  problem: z.object({ code: z.string(), details: z.record(z.string(), z.string()) }).nullable(),
  undo: ChangeLabel.nullable(),
  redo: ChangeLabel.nullable(),
  /** What a person should know of the file, the latest last. */
  notices: z.array(Notice),
  /** When the newest backup was made. */
  lastBackup: Instant.nullable(),
});
export type RegisterStatus = z.infer<typeof RegisterStatus>;

export const OpenRegister = z.object({
  documentId: Id,
  fileName: z.string(),
  folder: z.string(),
  /** Why nothing can be changed, or null. */
  readOnly: z
    .object({
      /** taken-over: somebody else took the lock while it was open here. */
      reason: z.enum(['in-use', 'taken-over', 'file-protected', 'folder-protected']),
      holder: z.string(),
      /** Since when the holder has it, where known. */
      since: Instant.nullable(),
    })
    .nullable(),
  /** A copy of the example register, opened afresh. */
  example: z.boolean(),
  status: RegisterStatus,
});
export type OpenRegister = z.infer<typeof OpenRegister>;

export const AppState = z.object({
  version: z.string(),
  platform: z.string(),
  /** Whether there is a place to ask for new versions. */
  updates: z.boolean(),
  profile: Profile.nullable(),
  preferences: Preferences,
  register: OpenRegister.nullable(),
  recent: z.array(RecentRegister),
});
export type AppState = z.infer<typeof AppState>;
