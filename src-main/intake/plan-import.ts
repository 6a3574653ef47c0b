import { type Bilingual, type IsoDate, inLanguage } from '../../src-shared/domain/common.ts';
import { nameKey, phoneKey } from '../../src-shared/domain/names.ts';
import type {
  ImportPlan,
  PlannedRow,
  RowChange,
  RowChoice,
  RowState,
  TableField,
  TableReading,
} from '../../src-shared/domain/people-table.ts';
import type { ImportStage } from '../../src-shared/contract/events.ts';
import type { OrganisationRow } from '../../src-shared/domain/organisation.ts';
import type { PersonRow } from '../../src-shared/domain/person.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { listOrganisations } from '../people/organisations-store.ts';
import { listPeople } from '../people/people-store.ts';
import { KnownOrganisations } from './known-organisations.ts';
import { type Known, KnownPeople } from './known-people.ts';
import { type NamedOrganisation, type ReadRow, readRows } from './read-rows.ts';

/** A row with what it comes to, for the page and for carrying it out. */
export interface Planned {
  row: ReadRow;
  shown: PlannedRow;
  /** The organisation of the register, or the key of one that is to be added. */
  organisation: string | null;
}

export interface Plan {
  rows: Planned[];
  empty: number;
  /** Organisations to be added, by key. */
  newOrganisations: ReadonlyMap<string, NamedOrganisation>;
}

interface KnownPerson extends Known {
  person: PersonRow;
}
interface KnownLine extends Known {
  line: number;
}

const nameOf = (name: Bilingual) => inLanguage(name, 'en');

/** Hears how far the work is, row by row; what it throws ends the work. */
export type Tell = (stage: ImportStage, done: number, total: number) => void;

/** Who is in the register already. */
export interface KnownContent {
  organisations: readonly OrganisationRow[];
  people: readonly PersonRow[];
}

/** Who is in a register on a day. */
export const knownIn = (db: ReadableDatabase, day: IsoDate): KnownContent => ({
  organisations: listOrganisations(db, day),
  people: listPeople(db, day),
});

/** What each row of a table comes to beside those who are known. Changes nothing. */
export function planImport(
  known: KnownContent,
  table: readonly (readonly string[])[],
  reading: Pick<TableReading, 'headerRow' | 'columns'>,
  tell: Tell = () => undefined,
): Plan {
  const { rows, empty } = readRows(table, reading);
  const organisations = new KnownOrganisations(known.organisations);
  const newOrganisations = new Map<string, NamedOrganisation>();
  const people = new KnownPeople<KnownPerson>();
  for (const person of known.people) {
    people.add({
      person,
      name: person.name,
      email: person.email,
      organisation: person.organisation?.id ?? null,
    });
  }
  const lines = new KnownPeople<KnownLine>();
  const lineOfPerson = new Map<string, number>();

  const organisationOf = (named: NamedOrganisation | null): string | null => {
    if (named === null) return null;
    const known = organisations.find(named);
    if (known !== null) return known;
    const key = `new ${newOrganisations.size}`;
    newOrganisations.set(key, named);
    organisations.add(key, named);
    return key;
  };

  const planned = rows.map((row, i): Planned => {
    tell('comparing', i, rows.length);
    const unreadable = row.name.en === '' && row.name.km === '';
    const organisation = unreadable ? null : organisationOf(row.organisation);
    const shown = shownRow(row, organisation?.startsWith('new ') === true);
    if (unreadable) return { row, shown: { ...shown, state: 'unreadable', choices: ['skip'] }, organisation };
    const key: Known = { name: row.name, email: row.email, organisation };
    const earlier = lines.find(key);
    const found = people.find(key);
    const repeats =
      earlier.kind === 'one'
        ? earlier.person.line
        : found.kind === 'one'
          ? (lineOfPerson.get(found.person.person.id) ?? null)
          : null;
    lines.add({ ...key, line: row.line });

    const is = (state: RowState, choices: RowChoice[], person: PersonRow | null = null): Planned => ({
      row,
      organisation,
      shown: {
        ...shown,
        state,
        choices,
        repeats: state === 'repeated' ? repeats : null,
        personId: person?.id ?? null,
        person: person === null ? '' : nameOf(person.name),
        changes: person === null ? [] : changesOf(row, organisation, shown.organisation, person),
      },
    });
    if (found.kind === 'one') lineOfPerson.set(found.person.person.id, row.line);
    if (repeats !== null) return is('repeated', ['add', 'skip']);
    switch (found.kind) {
      case 'one': {
        const { person } = found.person;
        const same = changesOf(row, organisation, shown.organisation, person).length === 0;
        return is(same ? 'same' : 'update', same ? ['add', 'skip'] : ['add', 'update', 'skip'], person);
      }
      case 'unclear': {
        shown.notes.push({ kind: 'several', text: nameOf(row.name) });
        const person = found.person?.person ?? null;
        return is('unclear', person === null ? ['add', 'skip'] : ['add', 'update', 'skip'], person);
      }
      case 'none': {
        const near = people.near(key)?.person ?? null;
        const sameEmail = people.withEmailOf(key)?.person ?? null;
        if (near) shown.notes.push({ kind: 'near-name', text: nameOf(near.name) });
        else if (sameEmail) shown.notes.push({ kind: 'same-email', text: nameOf(sameEmail.name) });
        return is('new', near === null ? ['add', 'skip'] : ['add', 'update', 'skip'], near);
      }
    }
  });
  return { rows: planned, empty, newOrganisations: usedOnes(planned, newOrganisations) };
}

/** The plan as the page shows it. */
export function shownPlan({ rows, empty, newOrganisations }: Plan): ImportPlan {
  return {
    rows: rows.map(({ shown }) => shown),
    empty,
    organisations: [...newOrganisations.values()].map(({ name }) => nameOf(name)),
  };
}

function usedOnes(rows: readonly Planned[], all: ReadonlyMap<string, NamedOrganisation>) {
  const used = new Set(rows.map((row) => row.organisation));
  return new Map([...all].filter(([key]) => used.has(key)));
}

const shownRow = (row: ReadRow, newOrganisation: boolean): PlannedRow => ({
  line: row.line,
  name: row.name,
  honorific: row.honorific,
  sex: row.sex,
  organisation: row.organisation === null ? '' : nameOf(row.organisation.name),
  newOrganisation,
  position: row.position,
  role: row.role,
  email: row.email,
  phone: row.phone,
  state: 'new',
  personId: null,
  person: '',
  repeats: null,
  changes: [],
  notes: row.notes,
  choices: [],
});

const sameName = (a: string, b: string) => nameKey(a) === nameKey(b);

/** What the row says otherwise than the register. What it does not say stays; letters in capitals say nothing new. */
function changesOf(
  row: ReadRow,
  organisation: string | null,
  organisationName: string,
  person: PersonRow,
): RowChange[] {
  const changes: RowChange[] = [];
  const change = (field: TableField, before: string, after: string, same = before === after) => {
    if (after !== '' && !same) changes.push({ field, before, after });
  };
  change('name', person.name.en, row.name.en, sameName(person.name.en, row.name.en));
  change('name-km', person.name.km, row.name.km, sameName(person.name.km, row.name.km));
  change('honorific', person.honorific, row.honorific);
  change('sex', person.sex, row.sex === 'unknown' ? '' : row.sex);
  change(
    'organisation',
    person.organisation === null ? '' : nameOf(person.organisation.name),
    organisation === null ? '' : organisationName,
    person.organisation?.id === organisation,
  );
  change('position', person.position.en, row.position.en);
  change('position-km', person.position.km, row.position.km);
  change('role', person.role ?? '', row.role ?? '');
  change('email', person.email, row.email, person.email.toLowerCase() === row.email.toLowerCase());
  const phones = phoneKey(person.phone) !== '' && phoneKey(person.phone) === phoneKey(row.phone);
  change('phone', person.phone, row.phone, phones || person.phone === row.phone);
  return changes;
}
