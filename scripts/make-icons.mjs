// node scripts/make-icons.mjs: draws the icons of the program and of its files anew, after a change of resources/icons/*.svg.
// What it writes is committed, so that nobody needs rsvg-convert (Debian: librsvg2-bin) to build the program.
// An .ico and an .icns are no more than PNG pictures behind a table of contents.
import fs from 'node:fs';
import { fromRoot, main, must, newTemporary, say, withLock } from './lib/base.mjs';

const icons = (...parts) => fromRoot('resources', 'icons', ...parts);
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** The sizes that Linux desktops look for. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const icoSizes = [16, 24, 32, 48, 64, 128, 256];
/** Apple's names for its sizes; some are of a screen of double density (ic11: 16 points, 32 pixels). */
const icnsTypes = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

async function draw(name, folder) {
  const pictures = new Map();
  for (const size of sizes) {
    const file = `${folder}/${name}-${size}.png`;
    await must('rsvg-convert', 'rsvg-convert', [
      '-w',
      `${size}`,
      '-h',
      `${size}`,
      icons(`${name}.svg`),
      '-o',
      file,
    ]);
    pictures.set(size, fs.readFileSync(file));
  }
  return pictures;
}

function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * icoSizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(icoSizes.length, 4);
  let offset = head.length;
  icoSizes.forEach((size, index) => {
    const at = 6 + 16 * index;
    const { length } = pictures.get(size);
    // 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([head, ...icoSizes.map((size) => pictures.get(size))]);
}

function icnsBlock(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}

function icns(pictures) {
  const all = Object.entries(icnsTypes).map(([type, size]) => icnsBlock(type, pictures.get(size)));
  return icnsBlock('icns', Buffer.concat(all));
}

void main(import.meta, () =>
  withLock(async () => {
    const folder = newTemporary('icons');
    for (const name of ['icon', 'document']) {
      const pictures = await draw(name, folder);
      fs.writeFileSync(icons(`${name}.png`), pictures.get(1024));
      fs.writeFileSync(icons(`${name}.ico`), ico(pictures));
      fs.writeFileSync(icons(`${name}.icns`), icns(pictures));
      fs.mkdirSync(icons('linux', name), { recursive: true });
      for (const size of linuxSizes)
        fs.writeFileSync(icons('linux', name, `${size}x${size}.png`), pictures.get(size));
    }
    say('resources/icons is drawn anew.');
  }),
);
