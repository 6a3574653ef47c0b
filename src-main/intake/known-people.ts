import type { Bilingual } from '../../src-shared/domain/common.ts';
import { couldBeSameName, emailKey, nameKey, nearNames } from '../../src-shared/domain/names.ts';

/** What is known of somebody: from the register, or from an earlier row of the table. */
export interface Known {
  name: Bilingual;
  email: string;
  /** Any key of the organisation, or null. */
  organisation: string | null;
}

/** What a row of a table comes to among those who are known. */
export type Found<Person> =
  | { kind: 'one'; person: Person }
  /** Several it could be, or one with the same name who works elsewhere. */
  | { kind: 'unclear'; person: Person | null; why: 'several' | 'elsewhere' }
  | { kind: 'none' };

/** People by what a table may know of them. */
export class KnownPeople<Person extends Known> {
  readonly #byName = new Map<string, Person[]>();
  readonly #byEmail = new Map<string, Person[]>();
  readonly #shortened = new Map<string, [string, Person][]>();
  /** Those whose names are not in `#shortened` yet: that much is made only for a name that nobody has. */
  #waiting: Person[] = [];

  add(person: Person): void {
    for (const key of keysOf(person.name)) put(this.#byName, key, person);
    this.#waiting.push(person);
    if (person.email !== '') put(this.#byEmail, emailKey(person.email), person);
  }

  find(row: Known): Found<Person> {
    const byEmail = row.email === '' ? [] : (this.#byEmail.get(emailKey(row.email)) ?? []);
    const same = byEmail.filter((person) => couldBeSameName(person.name, row.name));
    if (same.length === 1 && same[0]) return { kind: 'one', person: same[0] };

    const named = [...new Set(keysOf(row.name).flatMap((key) => this.#byName.get(key) ?? []))].filter(
      (person) => agree(person.name, row.name),
    );
    const [first] = named;
    if (first !== undefined && named.length === 1) {
      const elsewhere =
        first.organisation !== null &&
        row.organisation !== null &&
        first.organisation !== row.organisation &&
        first.email !== '' &&
        row.email !== '' &&
        emailKey(first.email) !== emailKey(row.email);
      return elsewhere
        ? { kind: 'unclear', person: first, why: 'elsewhere' }
        : { kind: 'one', person: first };
    }
    if (named.length > 1) {
      const there = named.filter(
        (person) => person.organisation !== null && person.organisation === row.organisation,
      );
      if (there.length === 1 && there[0]) return { kind: 'one', person: there[0] };
      return { kind: 'unclear', person: null, why: 'several' };
    }
    return { kind: 'none' };
  }

  /** Somebody with nearly the name of a row. */
  near(row: Known): Person | null {
    for (const person of this.#waiting) {
      for (const key of keysOf(person.name)) {
        for (const form of shortened(key)) put(this.#shortened, form, [key, person]);
      }
    }
    this.#waiting = [];
    for (const key of keysOf(row.name)) {
      for (const form of shortened(key)) {
        const found = this.#shortened
          .get(form)
          ?.find(([other, person]) => nearNames(other, key) && couldBeSameName(person.name, row.name));
        if (found) return found[1];
      }
    }
    return null;
  }

  /** Somebody with the address of a row. */
  withEmailOf(row: Known): Person | null {
    return (row.email === '' ? undefined : this.#byEmail.get(emailKey(row.email))?.[0]) ?? null;
  }
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}

const keysOf = (name: Bilingual): string[] =>
  [`en ${nameKey(name.en)}`, `km ${nameKey(name.km)}`].filter((key) => key.length > 3);

/** A key with each of its letters left out once: keys one letter apart share a form. */
function shortened(key: string): string[] {
  if (/\d/.test(key)) return [];
  return Array.from({ length: key.length - 2 }, (_, i) => key.slice(0, i + 3) + key.slice(i + 4));
}

/** Whether the sides that both have say the same: one Latin spelling may stand for two Khmer names. */
function agree(a: Bilingual, b: Bilingual): boolean {
  return (['en', 'km'] as const).every((side) => {
    const [one, other] = [nameKey(a[side]), nameKey(b[side])];
    return one === '' || other === '' || one === other || nearNames(one, other);
  });
}
