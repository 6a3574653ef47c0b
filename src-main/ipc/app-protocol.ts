import { extname, join, normalize, sep } from 'node:path';
import { type Session, protocol } from 'electron';

export const APP_ORIGIN = 'app://rapporteur';

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // The kit writes style attributes and sheets of its own.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** Must run before the app is ready. The code cache keeps compiled scripts between starts. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** The script of the first screen (electron.vite.config.ts names it): asked for when the empty frame has been drawn. */
const FIRST_SCREEN = /[\\/]first-screen-[^\\/]+\.js$/;
/** A page that has not asked for it after this time (ms) has failed; the program starts all the same. */
const LONGEST_WAIT = 600;

/**
 * Serves the built page, and nothing outside its folder. The promise is kept when the first page has drawn its empty
 * frame.
 */
export function serveApp(session: Session, folder: string): Promise<void> {
  let drawn: (() => void) | undefined;
  const frame = new Promise<void>((resolve) => {
    drawn = resolve;
    setTimeout(resolve, LONGEST_WAIT).unref();
  });
  // Deprecated in favour of `handle`, which sends every file through this process's own script: the page would wait
  // whenever that is busy. With this one the files are read elsewhere.
  session.protocol.registerFileProtocol('app', (request, answer) => {
    const path = fileOf(request.url, folder);
    if (path === null) {
      answer({ error: FILE_NOT_FOUND });
      return;
    }
    answer({
      path,
      mimeType: TYPES[extname(path)] ?? 'application/octet-stream',
      headers: { 'content-security-policy': CONTENT_SECURITY_POLICY, 'x-content-type-options': 'nosniff' },
    });
    if (FIRST_SCREEN.test(path)) drawn?.();
  });
  return frame;
}

/** Chromium's number for it. */
const FILE_NOT_FOUND = -6;

/** The file behind an address of ours, or null when there is none inside the folder. */
function fileOf(address: string, folder: string): string | null {
  const { host, pathname } = new URL(address);
  const path = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
  return host === 'rapporteur' && path.startsWith(folder + sep) ? path : null;
}
