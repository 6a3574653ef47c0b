import { statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import type { AppWindow } from '../window.ts';
import { isOwnTopFrame } from './own-frame.ts';

/** Nobody drops more registers at once on purpose. */
const Paths = z.array(z.string().min(1).max(4096)).min(1).max(8);

const isRegisterFile = (path: string): boolean =>
  isAbsolute(path) &&
  path.toLowerCase().endsWith('.twg') &&
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * Opens registers that were dragged on a window. The paths come from the preload script, which alone can ask the
 * system for them, not from the page; still nothing is opened but existing files with our extension, and what is in
 * them is checked as always.
 */
export function openDropped(windowOf: (event: IpcMainInvokeEvent) => AppWindow | undefined) {
  return async (event: IpcMainInvokeEvent, paths: unknown): Promise<void> => {
    const window = windowOf(event);
    const parsed = Paths.safeParse(paths);
    if (window === undefined || !isOwnTopFrame(event) || !parsed.success) return;
    for (const path of parsed.data.filter(isRegisterFile)) {
      // One after the other: the first may come into this window, the others need their own.
      await window.program.openFromSystem(path, window);
    }
  };
}
