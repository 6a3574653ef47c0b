import { type Session, type WebContents, app, shell } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/** Addresses that may be handed to the system's browser or mail program. */
function isOutsideLink(address: string): boolean {
  try {
    const { protocol } = new URL(address);
    return protocol === 'https:' || protocol === 'mailto:';
  } catch {
    return false;
  }
}

const isOwnPage = (address: string) => address.startsWith(`${APP_ORIGIN}/`);

/** No page goes anywhere, opens anything or asks for anything (Electron's security guide). */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event, address) => {
      if (!isOwnPage(address)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(({ url }) => {
      if (isOutsideLink(url)) void shell.openExternal(url);
      return { action: 'deny' };
    });
  });
}

/** Everything a page could ask the system for is denied, the silent checks included. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
