// Windows is the strictest: what it takes, macOS and Linux take too.
const RESERVED = /[<>:"/\\|?*\p{Cc}]/gu;
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Windows allows a path of 260: room is left for the folder. */
const MAX_LENGTH = 120;
/** Linux allows a name of 255 bytes, and a Khmer letter has three: room is left for " (2)" and the extension. */
const MAX_BYTES = 235;

/** A name that every system takes, close to the wanted one. `extension` with its dot. */
export function safeFileName(name: string, extension: string): string {
  const plain = name.normalize('NFC').replaceAll(RESERVED, ' ').replaceAll(/\s+/g, ' ').trim();
  const short = shortened(plain)
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '');
  const safe = short === '' ? 'Rapporteur' : short;
  return `${DEVICES.test(safe) ? `_${safe}` : safe}${extension}`;
}

function shortened(name: string): string {
  let short = '';
  let length = 0;
  let bytes = 0;
  for (const char of name) {
    length += 1;
    bytes += Buffer.byteLength(char);
    if (length > MAX_LENGTH || bytes > MAX_BYTES) break;
    short += char;
  }
  return short;
}
