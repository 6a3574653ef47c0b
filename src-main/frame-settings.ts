import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a window stood. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
  maximized: boolean;
}

/** The few settings that a window needs before anything else is loaded. */
export interface FrameSettings {
  bounds: Bounds | null;
  theme: 'system' | 'light' | 'dark';
  language: 'en' | 'km';
}

/** The file that holds what this machine remembers (AppSettings writes it). */
export const settingsFile = (dataFolder: string): string => join(dataFolder, 'settings.json');

/** Reads what a frame needs from the settings file; anything odd in it is left out. */
export function readFrameSettings(dataFolder: string, systemLanguage: string): FrameSettings {
  let found: { preferences?: Partial<FrameSettings>; bounds?: unknown } = {};
  try {
    found = (JSON.parse(readFileSync(settingsFile(dataFolder), 'utf8')) as typeof found | null) ?? {};
  } catch {
    // A first start, or a file that AppSettings will replace.
  }
  const { theme, language } = found.preferences ?? {};
  return {
    theme: theme === 'dark' || theme === 'light' ? theme : 'system',
    language: language === 'en' || language === 'km' ? language : languageOf(systemLanguage),
    bounds: isBounds(found.bounds) ? found.bounds : null,
  };
}

/** The language to start with on a computer that is set to `locale`. */
export const languageOf = (locale: string): 'en' | 'km' => (locale.startsWith('km') ? 'km' : 'en');

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false;
  const bounds = value as Partial<Bounds>;
  return [bounds.x, bounds.y, bounds.width, bounds.height].every(Number.isInteger);
}
