import { readFile } from 'node:fs/promises';
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

/** Something that happens once and can be waited for. */
class Moment {
  #come: (() => void) | undefined;
  readonly promise = new Promise<void>((resolve) => {
    this.#come = resolve;
  });

  come(): void {
    this.#come?.();
  }
}

/** The page is served from this process: until its first script is out, nothing else may keep it busy (ms at most). */
const LONGEST_SERVING = 400;
/** The page asks for its first scripts together: after this pause (ms) it has them. */
const PAUSE = 8;

/**
 * Serves the built page, and nothing outside its folder. Answers a promise for the moment when the first
 * page has its first scripts: it is busy with it then, and main is free for other work.
 */
export function serveApp(session: Session, folder: string): Promise<void> {
  const served = new Moment();
  let pause = setTimeout(() => served.come(), LONGEST_SERVING);
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const path = normalize(
      join(folder, decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname)),
    );
    if (url.host !== 'rapporteur' || !path.startsWith(folder + sep))
      return new Response(null, { status: 404 });
    try {
      const body = await readFile(path);
      if (path.endsWith('.js')) {
        clearTimeout(pause);
        pause = setTimeout(() => served.come(), PAUSE);
      }
      return new Response(new Uint8Array(body), {
        headers: {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
  return served.promise;
}
