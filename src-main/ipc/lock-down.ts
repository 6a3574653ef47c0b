import { type Session, type WebContents, app, shell } from 'electron';
import { LINK_SCHEMES } from '../../src-shared/domain/link-schemes.ts';
import { APP_ORIGIN } from './app-protocol.ts';

/** An address as it may be handed to the system's browser or mail program, or null. */
function outsideLink(address: string): string | null {
  try {
    const { protocol, href } = new URL(address);
    return LINK_SCHEMES.includes(protocol) ? href : null;
  } catch {
    return null;
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
      // As it was read, not as it was written: what is checked is what is opened.
      const address = outsideLink(url);
      if (address !== null) void shell.openExternal(address);
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
