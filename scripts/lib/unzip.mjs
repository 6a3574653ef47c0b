// Unpacks a zip that may be large, one entry at a time, and keeps the mode bits. A new machine may have neither unzip
// nor python3, so this uses a package; it is loaded late, because it is there only after the packages are.
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** `rename` gives the name to unpack an entry as, or nothing to leave it out. yauzl refuses names that lead outside. */
export async function unzip(file, target, rename) {
  const { default: yauzl } = await import('yauzl');
  const zip = await yauzl.openPromise(file);
  for await (const entry of zip.eachEntry()) {
    const name = rename(entry.fileName);
    if (!name) continue;
    const to = path.join(target, name);
    if (name.endsWith('/')) {
      fs.mkdirSync(to, { recursive: true });
      continue;
    }
    fs.mkdirSync(path.dirname(to), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), fs.createWriteStream(to, { mode: mode || 0o644 }));
  }
}
