import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Preferences, Profile, RecentRegister } from '../src-shared/contract/app-state.ts';
import type { Bilingual, Instant } from '../src-shared/domain/common.ts';
import { type Bounds as WindowBounds, languageOf, settingsFile } from './frame-settings.ts';
import {
  type Stored,
  isBounds,
  isRecord,
  isText,
  listOf,
  oneOf,
  storedIn,
  textsOf,
  themeOf,
} from './own-files.ts';

interface Settings {
  site: string;
  profile: Profile | null;
  preferences: Preferences;
  recent: { path: string; name: Bilingual; openedAt: Instant }[];
  bounds: WindowBounds | null;
}

const MOST_RECENT = 12;

/** What can wait is written after this time (ms). */
const SOON = 500;

/** What this machine remembers outside of any register: one small JSON file, always replaced as a whole. */
export class AppSettings {
  readonly #file: string;
  #later: NodeJS.Timeout | undefined;
  #settings: Settings;

  constructor(dataFolder: string, systemLanguage = 'en') {
    this.#file = settingsFile(dataFolder);
    mkdirSync(dataFolder, { recursive: true });
    const found = readSettings(this.#file);
    this.#settings = found ?? {
      site: newSite(),
      profile: null,
      preferences: {
        language: languageOf(systemLanguage),
        theme: 'system',
        sidebar: 'full',
      },
      recent: [],
      bounds: null,
    };
    if (found === null) this.#write();
  }

  get site(): string {
    return this.#settings.site;
  }
  get profile(): Profile | null {
    return this.#settings.profile;
  }
  get preferences(): Preferences {
    return this.#settings.preferences;
  }
  get bounds(): WindowBounds | null {
    return this.#settings.bounds;
  }

  saveProfile(profile: Profile): void {
    this.#settings = { ...this.#settings, profile };
    this.#write();
  }

  savePreferences(changes: Partial<Preferences>): void {
    this.#settings = { ...this.#settings, preferences: { ...this.#settings.preferences, ...changes } };
    this.#write();
  }

  saveBounds(bounds: WindowBounds): void {
    this.#settings = { ...this.#settings, bounds };
    this.#write();
  }

  /** Puts a register at the head of the list of recent ones. */
  remember(path: string, name: Bilingual): void {
    const others = this.#settings.recent.filter((recent) => recent.path !== path);
    const recent = [{ path, name, openedAt: new Date().toISOString() }, ...others].slice(0, MOST_RECENT);
    this.#settings = { ...this.#settings, recent };
    // While a register opens there is more urgent work; closing the window writes too.
    this.#later ??= setTimeout(() => this.#write(), SOON).unref();
  }

  forget(id: string): void {
    const recent = this.#settings.recent.filter((entry) => idOf(entry.path) !== id);
    this.#settings = { ...this.#settings, recent };
    this.#write();
  }

  /** The registers opened last, with those that are not there marked as such. */
  async recent(): Promise<RecentRegister[]> {
    const recent = this.#settings.recent;
    const gone = await goneOf(recent.map(({ path }) => path));
    return recent.map((entry) => ({
      id: idOf(entry.path),
      name: entry.name,
      fileName: basename(entry.path),
      folder: dirname(entry.path),
      openedAt: entry.openedAt,
      missing: gone.has(entry.path),
    }));
  }

  /** Paths never come from the page: it names a recent register by its id. */
  recentPath(id: string): string | undefined {
    return this.#settings.recent.find((entry) => idOf(entry.path) === id)?.path;
  }

  #write(): void {
    clearTimeout(this.#later);
    this.#later = undefined;
    try {
      const temporary = `${this.#file}.tmp`;
      writeFileSync(temporary, JSON.stringify(this.#settings, null, 2), { flush: true });
      renameSync(temporary, this.#file);
    } catch (error) {
      // A full disk must not keep a window from closing or a register from opening.
      console.error(error);
    }
  }
}

/** The first screen waits no longer than this (ms) for drives that do not answer. */
const LONGEST_LOOK = 300;

/** Which of the files are not there. One after the other: a drive that is away must not keep every thread waiting. */
async function goneOf(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  const look = async () => {
    for (const path of paths) {
      await access(path).catch(() => gone.add(path));
    }
  };
  await Promise.race([look(), wait(LONGEST_LOOK, undefined, { ref: false })]);
  return new Set(gone);
}

const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16);

/** Ten characters of base 32: marks what this machine writes into the history. */
export function newSite(): string {
  const alphabet = '0123456789abcdefghijklmnopqrstuv';
  return [...randomBytes(10)].map((byte) => alphabet[byte % 32]).join('');
}

/** Null for a file without the mark of this machine; anything else that is odd in it falls back to its default. */
function readSettings(file: string): Settings | null {
  let stored: Stored;
  try {
    stored = storedIn(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
  const { site, bounds } = stored;
  if (!isText(site) || !/^[0-9a-v]{10}$/.test(site)) return null;
  const preferences = isRecord(stored['preferences']) ? stored['preferences'] : {};
  const profile = textsOf(stored['profile'], 'name', 'initials', 'organisation');
  return {
    site,
    profile: profile === null || profile.name.trim() === '' ? null : profile,
    preferences: {
      language: oneOf(['en', 'km'], preferences['language'], 'en'),
      theme: themeOf(preferences['theme']),
      sidebar: oneOf(['full', 'icons'], preferences['sidebar'], 'full'),
    },
    recent: listOf(stored['recent']).flatMap(recentOf),
    bounds: isBounds(bounds) ? bounds : null,
  };
}

function recentOf(entry: unknown): Settings['recent'] {
  const texts = textsOf(entry, 'path', 'openedAt');
  const name = isRecord(entry) ? textsOf(entry['name'], 'en', 'km') : null;
  if (texts === null || name === null || Number.isNaN(Date.parse(texts.openedAt))) return [];
  return [{ ...texts, name }];
}
