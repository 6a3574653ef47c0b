import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a program did to the disk, as the system saw it, in order. */
export type Event =
  | { kind: 'open'; fd: number; path: string; create: boolean; truncate: boolean; append: boolean }
  | { kind: 'close'; fd: number }
  | { kind: 'seek'; fd: number; position: number }
  /** `at` null: where the descriptor stands. */
  | { kind: 'write'; fd: number; at: number | null; bytes: Buffer }
  | { kind: 'truncate'; fd: number; size: number }
  | { kind: 'sync'; fd: number }
  | { kind: 'rename'; from: string; to: string }
  | { kind: 'unlink'; path: string }
  | { kind: 'mkdir'; path: string };

/** The system calls that are recorded; the reader below refuses those that it does not know how to play back. */
export const RECORDED =
  'openat,open,creat,close,lseek,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,sync_file_range,ftruncate,truncate,' +
  'rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,symlink,symlinkat,fallocate,copy_file_range,dup,dup2,dup3';

const STRING = /"((?:\\x[0-9a-f]{2})*)"/g;

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex');
const stringsIn = (text: string): Buffer[] =>
  [...text.matchAll(STRING)].map((match) => bytesOf(match[1] ?? ''));

/** Reads what `strace -f -xx` wrote. */
export async function readTrace(path: string): Promise<Event[]> {
  const events: Event[] = [];
  const unfinished = new Map<string, string>();
  for await (const raw of createInterface({ input: createReadStream(path, 'latin1') })) {
    const [, thread = '', line = ''] = /^(\d+) +(.*)$/.exec(raw) ?? [];
    if (line.endsWith(' <unfinished ...>')) {
      unfinished.set(thread, line.slice(0, -' <unfinished ...>'.length));
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(line);
    const whole = resumed === null ? line : (unfinished.get(thread) ?? '') + (resumed[1] ?? '');
    const event = eventOf(whole);
    if (event !== null) events.push(event);
  }
  return events;
}

function eventOf(line: string): Event | null {
  const name = /^\w+/.exec(line)?.[0];
  const result = /\) += (-?\d+)[^)]*$/.exec(line)?.[1];
  // No system call (a program ended), or one that failed.
  if (name === undefined || result === undefined || Number(result) < 0) return null;
  const args = line.slice(name.length + 1, line.lastIndexOf(')'));
  const [first = '', ...others] = stringsIn(args);
  const path = first.toString();
  const fd = Number.parseInt(args, 10);
  switch (name) {
    case 'openat':
    case 'open':
      return {
        kind: 'open',
        fd: Number(result),
        path,
        create: args.includes('O_CREAT'),
        truncate: args.includes('O_TRUNC'),
        append: args.includes('O_APPEND'),
      };
    case 'close':
      return { kind: 'close', fd };
    case 'lseek':
      return { kind: 'seek', fd, position: Number(result) };
    case 'write':
    case 'writev':
      return {
        kind: 'write',
        fd,
        at: null,
        bytes: Buffer.concat([Buffer.from(first), ...others]).subarray(0, Number(result)),
      };
    case 'pwrite64':
    case 'pwritev': {
      const at = Number(args.slice(args.lastIndexOf(',') + 1));
      return {
        kind: 'write',
        fd,
        at,
        bytes: Buffer.concat([Buffer.from(first), ...others]).subarray(0, Number(result)),
      };
    }
    case 'ftruncate':
      return { kind: 'truncate', fd, size: Number(args.slice(args.indexOf(',') + 1)) };
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', fd };
    case 'rename':
    case 'renameat':
    case 'renameat2':
      return { kind: 'rename', from: path, to: others[0]?.toString() ?? '' };
    case 'unlink':
    case 'unlinkat':
    case 'rmdir':
      return { kind: 'unlink', path };
    case 'mkdir':
    case 'mkdirat':
      return { kind: 'mkdir', path };
    default:
      throw new Error(`The recording has ${name}, which cannot be played back`);
  }
}
