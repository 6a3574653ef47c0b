import { statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import type { GivenFile } from '../papers/add-files.ts';
import type { AppWindow } from '../window.ts';
import { isOwnTopFrame } from './own-frame.ts';

const Path = z.string().min(1).max(4096).refine(isAbsolute);
/** Nobody drops more registers at once on purpose. */
const RegisterPaths = z.array(Path).min(1).max(8);
/** A file that another program only offers has a name and no path. */
const Files = z.array(z.object({ path: z.union([Path, z.literal('')]), name: z.string().max(1024) }));

const isRegisterFile = (path: string): boolean =>
  path.toLowerCase().endsWith('.twg') && statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * Opens registers that were dragged on a window. The paths come from the preload script, which alone can ask the
 * system for them, not from the page; still nothing is opened but existing files with our extension, and what is in
 * them is checked as always.
 */
export function openDropped(windowOf: (event: IpcMainInvokeEvent) => AppWindow | undefined) {
  return async (event: IpcMainInvokeEvent, paths: unknown): Promise<void> => {
    const window = windowOf(event);
    const parsed = RegisterPaths.safeParse(paths);
    if (window === undefined || !isOwnTopFrame(event) || !parsed.success) return;
    for (const path of parsed.data.filter(isRegisterFile)) {
      // One after the other: the first may come into this window, the others need their own.
      await window.program.openFromSystem(path, window);
    }
  };
}

/**
 * The files that came with a call on dropped files. What is no list of them is none: the call is then refused by
 * the one who answers it.
 */
export const droppedFiles = (files: unknown): readonly GivenFile[] => Files.safeParse(files).data ?? [];
