import { accessSync, constants, existsSync } from 'node:fs';
import type { OpenRegister } from '../../src-shared/contract/app-state.ts';
import type { LockHolder, LockResult } from './lock.ts';

/** Why a register can only be read, and who has it. */
export interface ReadOnlyState {
  reason: NonNullable<OpenRegister['readOnly']>['reason'];
  holder: LockHolder | null;
}

/** Null when it can be worked on. */
export function readOnlyState(path: string, lock: LockResult): ReadOnlyState | null {
  if (lock.kind === 'in-use') return { reason: 'in-use', holder: lock.holder };
  if (lock.kind === 'folder-protected') return { reason: 'folder-protected', holder: null };
  try {
    if (existsSync(path)) accessSync(path, constants.W_OK);
    return null;
  } catch {
    return { reason: 'file-protected', holder: null };
  }
}
