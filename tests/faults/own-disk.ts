import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv, script } from './child.ts';
import { inFolder } from './desk.ts';
import type { Trial } from './trial.ts';

/** Mounts a small disk in memory at the first argument and runs the rest; nobody else sees that disk. */
const MOUNT = 'mount -t tmpfs -o size="$2" tmpfs "$1" && shift 2 && exec "$@"';

/** How a program gets a disk of its own here: in a name space, as any user or as root; or why it cannot. */
function howToMount(folder: string): readonly string[] | string {
  if (process.platform !== 'linux') return 'a disk in memory is mounted in a name space, on Linux only';
  for (const how of [
    ['unshare', '-rm'],
    ['unshare', '-m'],
  ]) {
    const [program = '', ...args] = how;
    const { status } = spawnSync(program, [...args, 'sh', '-c', MOUNT, 'sh', folder, '64k', 'true']);
    if (status === 0) return how;
  }
  return 'this system lets nobody mount a disk in memory in a name space (unshare -rm)';
}

/** Runs one of our programs with a disk of its own of a size; it answers with what it tried. */
export function onOwnDisk(program: string, size: string): Promise<Trial[] | string> {
  return inFolder((folder) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const how = howToMount(disk);
    if (typeof how === 'string') return how;
    const [unshare = '', ...args] = how;
    const result = join(folder, 'result.json');
    const { status, signal } = spawnSync(
      unshare,
      [
        ...args,
        'sh',
        '-c',
        MOUNT,
        'sh',
        disk,
        size,
        process.execPath,
        ...script(program),
        disk,
        folder,
        result,
      ],
      { stdio: 'inherit', env: childEnv() },
    );
    if (status !== 0) throw new Error(`${program} ended with ${status ?? signal}`);
    return JSON.parse(readFileSync(result, 'utf8')) as Trial[];
  });
}
