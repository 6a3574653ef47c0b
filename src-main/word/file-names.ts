// Windows is the strictest: what it takes, macOS and Linux take too.
// oxlint-disable-next-line no-control-regex -- control characters are not allowed in names
const RESERVED = /[<>:"/\\|?*\u0000-\u001F\u007F]/g;
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Windows allows 255 for a name; room is left for " (2)" and for the path of the folder. */
const MAX_LENGTH = 120;

/** A name that every system takes, close to the wanted one. `extension` with its dot. */
export function safeFileName(name: string, extension: string): string {
  const plain = name.normalize('NFC').replaceAll(RESERVED, ' ').replaceAll(/\s+/g, ' ').trim();
  const short = [...plain]
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '');
  const safe = short === '' ? 'record' : short;
  return `${DEVICES.test(safe) ? `_${safe}` : safe}${extension}`;
}
