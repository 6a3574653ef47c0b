import { THEMES } from '../src-shared/contract/choices.ts';
import type { Bounds } from './frame-settings.ts';

// What the program wrote itself is read without the schemas of the contract: they take their time to load, and the
// first window waits for what is read here.

/** A value that a JSON file of ours holds. */
export type Stored = Readonly<Record<string, unknown>>;

/** The file as a record, or an empty one: whatever is not there or odd falls back to its default. */
export function storedIn(text: string): Stored {
  const value: unknown = JSON.parse(text);
  return isRecord(value) ? value : {};
}

export const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** The texts of a record by their names, or null when one is missing. */
export function textsOf<Name extends string>(value: unknown, ...names: Name[]): Record<Name, string> | null {
  if (!isRecord(value) || !names.every((name) => isText(value[name]))) return null;
  return Object.fromEntries(names.map((name) => [name, value[name]])) as Record<Name, string>;
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** One of a closed set, or the one to fall back to. */
export const oneOf = <Value extends string>(all: readonly Value[], value: unknown, otherwise: Value): Value =>
  all.find((each) => each === value) ?? otherwise;

export const isBounds = (value: unknown): value is Bounds =>
  isRecord(value) &&
  ['x', 'y', 'width', 'height'].every((name) => Number.isInteger(value[name])) &&
  typeof value['maximized'] === 'boolean';

export const themeOf = (value: unknown) => oneOf(THEMES, value, 'system');
