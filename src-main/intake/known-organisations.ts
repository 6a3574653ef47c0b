import { nameKey } from '../../src-shared/domain/names.ts';
import type { OrganisationRow } from '../../src-shared/domain/organisation.ts';
import type { NamedOrganisation } from './read-rows.ts';

const keyOf = (text: string): string =>
  nameKey(text.replaceAll('&', ' and '))
    .replaceAll(/\b(?:the|of|and)\b ?/g, '')
    .trim();

const acronymKey = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Organisations by what a table may call them: either name, or the acronym. */
export class KnownOrganisations {
  readonly #byName = new Map<string, string>();
  readonly #byAcronym = new Map<string, string>();

  constructor(organisations: readonly Pick<OrganisationRow, 'id' | 'name' | 'acronym'>[]) {
    for (const { id, name, acronym } of organisations) this.add(id, { name, acronym });
  }

  add(id: string, { name, acronym }: Pick<NamedOrganisation, 'name' | 'acronym'>): void {
    for (const text of [name.en, name.km]) {
      const key = keyOf(text);
      if (key !== '' && !this.#byName.has(key)) this.#byName.set(key, id);
    }
    const key = acronymKey(acronym);
    if (key !== '' && !this.#byAcronym.has(key)) this.#byAcronym.set(key, id);
  }

  /** The id of the one that is meant, or null: by its name, else by its acronym alone. */
  find({ name, acronym }: Pick<NamedOrganisation, 'name' | 'acronym'>): string | null {
    for (const text of [name.en, name.km]) {
      const found = this.#byName.get(keyOf(text)) ?? this.#byAcronym.get(acronymKey(text));
      if (found !== undefined && text !== '') return found;
    }
    return (acronym === '' ? undefined : this.#byAcronym.get(acronymKey(acronym))) ?? null;
  }
}
