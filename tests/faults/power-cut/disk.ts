import { dirname } from 'node:path';
import type { Event } from './trace.ts';

/** What was done to the bytes of a file since they were last brought to the disk. */
type DataChange = { at: number; bytes: Buffer } | { size: number };

/** A file apart from its name: it can be renamed, or have no name any more. */
interface Content {
  safe: Buffer;
  waiting: DataChange[];
}

type Named = Content | 'folder';
type NameChange = { path: string; to: Named | null };

/** What of the waiting changes reached the disk before the power went. */
export interface Fate {
  /** Changes of bytes: none, all, or each sector by chance. */
  data: 'dropped' | 'kept' | 'torn';
  /** Changes of names, in their order: none, all, or the first few by chance. */
  names: 'dropped' | 'kept' | 'some';
  sector: 512 | 4096;
}

/** Files and folders by path, as they are found after the power came back. */
export type Image = Map<string, Buffer | 'folder'>;

/**
 * A disk that promises no more than it has to: bytes are safe when their file was synced, a name is safe when the
 * folder was synced that it stands in. Everything else may be there after a power cut, or not, or in part.
 */
export class Disk {
  readonly #root: string;
  readonly #open = new Map<number, { content: Named; path: string; position: number; append: boolean }>();
  readonly #now = new Map<string, Named>();
  readonly #safe = new Map<string, Named>();
  /** What belongs together happens together: a rename never leaves both names, or neither. */
  #waiting: NameChange[][] = [];

  constructor(root: string) {
    this.#root = root;
    this.#now.set(root, 'folder');
    this.#safe.set(root, 'folder');
  }

  /** Plays one event; answers whether it touched this disk. */
  play(event: Event): boolean {
    switch (event.kind) {
      case 'open':
        return this.#opened(event);
      case 'close':
        return this.#open.delete(event.fd);
      case 'mkdir':
        if (!this.#here(event.path)) return false;
        this.#rename({ path: event.path, to: 'folder' });
        return true;
      case 'unlink':
        if (!this.#here(event.path)) return false;
        this.#rename({ path: event.path, to: null });
        return true;
      case 'rename': {
        const moved = this.#now.get(event.from);
        if (moved === undefined) return false;
        this.#rename({ path: event.to, to: moved }, { path: event.from, to: null });
        return true;
      }
      case 'seek':
      case 'write':
      case 'truncate':
      case 'sync':
        return this.#onFile(event);
      default:
        return event satisfies never;
    }
  }

  /** What is on the disk when the power goes now. */
  image(fate: Fate, random: (below: number) => number): Image {
    const names = new Map(this.#safe);
    const count = { dropped: 0, kept: this.#waiting.length, some: random(this.#waiting.length + 1) };
    for (const change of this.#waiting.slice(0, count[fate.names]).flat()) apply(names, change);
    const image: Image = new Map();
    for (const [path, named] of names) {
      // What is in a folder that was never there is not there either.
      if (path !== this.#root && names.get(dirname(path)) !== 'folder') continue;
      image.set(path, named === 'folder' ? named : bytesOf(named, fate, random));
    }
    return image;
  }

  #here(path: string): boolean {
    return path === this.#root || path.startsWith(`${this.#root}/`);
  }

  #opened(event: Event & { kind: 'open' }): boolean {
    if (!this.#here(event.path)) {
      this.#open.delete(event.fd);
      return false;
    }
    let content = this.#now.get(event.path);
    if (content === undefined) {
      content = { safe: Buffer.alloc(0), waiting: [] };
      this.#rename({ path: event.path, to: content });
    } else if (event.truncate && content !== 'folder') content.waiting.push({ size: 0 });
    this.#open.set(event.fd, { content, path: event.path, position: 0, append: event.append });
    return true;
  }

  #onFile(event: Event & { kind: 'seek' | 'write' | 'truncate' | 'sync' }): boolean {
    const open = this.#open.get(event.fd);
    if (open === undefined) return false;
    const { content } = open;
    if (content === 'folder') {
      if (event.kind === 'sync') this.#syncNames(open.path);
      return true;
    }
    if (event.kind === 'seek') open.position = event.position;
    else if (event.kind === 'truncate') content.waiting.push({ size: event.size });
    else if (event.kind === 'sync') {
      content.safe = bytesOf(content, KEPT, () => 0);
      content.waiting = [];
    } else {
      const end = () => bytesOf(content, KEPT, () => 0).length;
      const at = event.at ?? (open.append ? end() : open.position);
      content.waiting.push({ at, bytes: event.bytes });
      if (event.at === null) open.position = at + event.bytes.length;
    }
    return true;
  }

  #rename(...changes: NameChange[]): void {
    for (const change of changes) apply(this.#now, change);
    this.#waiting.push(changes);
  }

  #syncNames(folder: string): void {
    const ofFolder = (changes: NameChange[]) => changes.some((change) => dirname(change.path) === folder);
    for (const change of this.#waiting.filter(ofFolder).flat()) apply(this.#safe, change);
    this.#waiting = this.#waiting.filter((changes) => !ofFolder(changes));
  }
}

const KEPT: Fate = { data: 'kept', names: 'kept', sector: 4096 };

function apply(names: Map<string, Named>, { path, to }: NameChange): void {
  if (to === null) names.delete(path);
  else names.set(path, to);
}

function bytesOf(content: Content, fate: Fate, random: (below: number) => number): Buffer {
  if (fate.data === 'dropped') return content.safe;
  const arrives = () => fate.data === 'kept' || random(2) === 0;
  const ends = content.waiting.map((change) =>
    'size' in change ? change.size : change.at + change.bytes.length,
  );
  const bytes = Buffer.alloc(Math.max(content.safe.length, ...ends));
  content.safe.copy(bytes);
  let length = content.safe.length;
  for (const change of content.waiting) {
    if ('size' in change) {
      if (!arrives()) continue;
      bytes.fill(0, change.size, Math.max(length, change.size));
      length = change.size;
    } else {
      for (const [from, to] of sectors(change, fate.sector)) {
        if (!arrives()) continue;
        change.bytes.copy(bytes, change.at + from, from, to);
        length = Math.max(length, change.at + to);
      }
    }
  }
  return bytes.subarray(0, length);
}

/** The parts of a write that lie in one sector each, as places in its bytes. */
function* sectors(write: { at: number; bytes: Buffer }, sector: number): Generator<[number, number]> {
  for (let from = 0; from < write.bytes.length;) {
    const to = Math.min(write.bytes.length, from + sector - ((write.at + from) % sector));
    yield [from, to];
    from = to;
  }
}
