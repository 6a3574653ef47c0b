import { type BigIntStats, statSync } from 'node:fs';

/** Whether two paths lead to one file, by whatever names: another spelling, a link. False where one of them is not there. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && isSameNode(a, b);
}

/**
 * Windows numbers its files with 64 bits: as usual numbers, neighbours would be the same. 0: the disk gives no numbers,
 * as some in the network do.
 */
export const isSameNode = (
  a: Pick<BigIntStats, 'dev' | 'ino'>,
  b: Pick<BigIntStats, 'dev' | 'ino'>,
): boolean => a.ino !== 0n && a.ino === b.ino && a.dev === b.dev;
