import type { IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/** Whether a message comes from the top frame of a page of ours. */
export function isOwnTopFrame(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${APP_ORIGIN}/`);
}
