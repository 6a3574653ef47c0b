import type { Locator } from '@playwright/test';
import type { Desk } from '../app.ts';

/** What the system sends while files are dragged over a window, and when they are let go. */
async function send(
  desk: Desk,
  target: Locator,
  types: readonly ('dragEnter' | 'dragOver' | 'drop')[],
  files: string[],
): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to drag files to');
  const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  await desk.inMain(
    async ({ BrowserWindow }, { events, point, paths }) => {
      const debug = BrowserWindow.getAllWindows()[0]?.webContents.debugger;
      debug?.attach('1.3');
      const data = { items: [], files: paths, dragOperationsMask: 1 };
      for (const type of events)
        await debug?.sendCommand('Input.dispatchDragEvent', { type, ...point, data });
      debug?.detach();
    },
    { events: types, point: at, paths: files },
  );
}

/** Files from the system's file manager come over an element and stay there. */
export const holdFiles = (desk: Desk, target: Locator, paths: string[]) =>
  send(desk, target, ['dragEnter', 'dragOver'], paths);

/** Files from the system's file manager are dropped on an element. */
export const dropFiles = (desk: Desk, target: Locator, paths: string[]) =>
  send(desk, target, ['dragEnter', 'dragOver', 'drop'], paths);
