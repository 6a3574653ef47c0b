import type { Found } from '../../../src-shared/domain/find.ts';

const KEPT = 5;
let lately: { register: string; found: Found }[] = [];

/** What was gone to from the palette since the program started, the latest first. */
export const recentlyFound = (register: string): Found[] =>
  lately.filter((each) => each.register === register).map((each) => each.found);

export function rememberFound(register: string, found: Found): void {
  const others = lately.filter((each) => each.found.id !== found.id && each.register === register);
  lately = [{ register, found }, ...others].slice(0, KEPT);
}
