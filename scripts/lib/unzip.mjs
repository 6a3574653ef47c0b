// A small zip reader: a new machine may have neither unzip nor python3, and node_modules declares no zip package.
// It reads one entry at a time from disk and keeps the mode bits. Enough for zips below 4 GB with plain files.
import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";

export async function unzip(file, target, { rename }) {
  const handle = await fs.promises.open(file);
  try {
    for (const entry of await entries(handle)) {
      const name = rename(entry.name);
      if (!name) continue;
      const to = path.join(target, name);
      if (!to.startsWith(target + path.sep)) throw new Error(`${entry.name} would leave the folder`);
      if (entry.name.endsWith("/")) {
        fs.mkdirSync(to, { recursive: true });
        continue;
      }
      fs.mkdirSync(path.dirname(to), { recursive: true });
      await extract(file, handle, entry, to);
    }
  } finally {
    await handle.close();
  }
}

async function read(handle, position, length) {
  const buffer = Buffer.alloc(length);
  await handle.read(buffer, 0, length, position);
  return buffer;
}

/** The list of entries is at the end of the file. */
async function entries(handle) {
  const { size } = await handle.stat();
  const length = Math.min(size, 65_557);
  const end = await read(handle, size - length, length);
  const at = end.lastIndexOf(Buffer.from("PK\x05\x06"));
  if (at < 0) throw new Error("not a zip file");
  const directory = await read(handle, end.readUInt32LE(at + 16), end.readUInt32LE(at + 12));
  const found = [];
  for (let i = 0; i + 46 <= directory.length; ) {
    const nameLength = directory.readUInt16LE(i + 28);
    found.push({
      method: directory.readUInt16LE(i + 10),
      packed: directory.readUInt32LE(i + 20),
      size: directory.readUInt32LE(i + 24),
      mode: (directory.readUInt32LE(i + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(i + 42),
      name: directory.toString("utf8", i + 46, i + 46 + nameLength),
    });
    i += 46 + nameLength + directory.readUInt16LE(i + 30) + directory.readUInt16LE(i + 32);
  }
  return found;
}

async function extract(file, handle, entry, to) {
  const mode = entry.mode || 0o644;
  if (entry.size === 0) return fs.writeFileSync(to, "", { mode });
  const header = await read(handle, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const steps = [fs.createReadStream(file, { start, end: start + entry.packed - 1 })];
  if (entry.method === 8) steps.push(zlib.createInflateRaw());
  else if (entry.method !== 0) throw new Error(`${entry.name}: compression ${entry.method} is not known`);
  await pipeline(...steps, fs.createWriteStream(to, { mode }));
  if (fs.statSync(to).size !== entry.size) throw new Error(`${entry.name}: the size is wrong`);
}
