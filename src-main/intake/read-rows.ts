import type { Bilingual } from '../../src-shared/domain/common.ts';
import { bilingualOf, isKhmer } from '../../src-shared/domain/khmer.ts';
import { latinDigits, sexOfTitle, splitTitle, tidy } from '../../src-shared/domain/names.ts';
import type { OrganisationKind } from '../../src-shared/domain/organisation.ts';
import type { RowNote, TableField, TableReading } from '../../src-shared/domain/people-table.ts';
import { type MembershipRole, PersonFields, type Sex } from '../../src-shared/domain/person.ts';
import { parseKind, parseRole, parseSex } from '../../src-shared/domain/table-values.ts';

/** The organisation as a row names it. */
export interface NamedOrganisation {
  name: Bilingual;
  acronym: string;
  kind: OrganisationKind | null;
}

/** A row as it was understood. */
export interface ReadRow {
  /** As Excel counts. */
  line: number;
  honorific: string;
  name: Bilingual;
  sex: Sex;
  email: string;
  phone: string;
  organisation: NamedOrganisation | null;
  position: Bilingual;
  role: MembershipRole | null;
  notes: RowNote[];
}

const MOST = 500;

/** Reads the rows below the header; empty ones are only counted. */
export function readRows(
  rows: readonly (readonly string[])[],
  reading: Pick<TableReading, 'headerRow' | 'columns'>,
): { rows: ReadRow[]; empty: number } {
  const first = reading.headerRow === null ? 0 : reading.headerRow + 1;
  const read: ReadRow[] = [];
  let empty = 0;
  rows.slice(first).forEach((cells, i) => {
    const values = new Map<TableField, string>();
    const notes: RowNote[] = [];
    reading.columns.forEach((field, column) => {
      const value = field === null ? '' : tidy(cells[column] ?? '');
      if (field === null || value === '' || values.has(field)) return;
      if (value.length > MOST) notes.push({ kind: 'too-long', text: `${value.slice(0, 40)}…` });
      values.set(field, value.slice(0, MOST));
    });
    if (values.size === 0) empty += 1;
    else read.push(readRow(first + i + 1, values, notes));
  });
  return { rows: read, empty };
}

function readRow(line: number, values: ReadonlyMap<TableField, string>, notes: RowNote[]): ReadRow {
  const value = (field: TableField) => values.get(field) ?? '';
  const { name, titles, sex: told } = readName(value);
  const honorific = value('honorific') || titles;
  const row: ReadRow = {
    line,
    honorific,
    name,
    sex: 'unknown',
    email: '',
    phone: readPhone(value('phone')),
    organisation: readOrganisation(value, notes),
    position: bilingual(value('position'), value('position-km')),
    role: null,
    notes,
  };
  if (name.en === '' && name.km === '') notes.push({ kind: 'no-name', text: '' });

  const sex = parseSex(value('sex'));
  if (value('sex') !== '' && sex === null) notes.push({ kind: 'sex', text: value('sex') });
  row.sex = sex ?? (told === 'unknown' ? (parseSex(honorific) ?? sexOfTitle(honorific)) : told);

  const email = PersonFields.shape.email.safeParse(value('email').replace(/^mailto:/i, ''));
  if (email.success) row.email = email.data;
  else notes.push({ kind: 'email', text: value('email') });

  row.role = parseRole(value('role'));
  if (value('role') !== '' && row.role === null) notes.push({ kind: 'role', text: value('role') });
  return row;
}

/** A text for the side whose script it is in; `khmer` is the Khmer side whatever it is in. */
function bilingual(text: string, khmer: string): Bilingual {
  if (khmer !== '') return { en: isKhmer(text) && text !== khmer ? '' : text, km: khmer };
  return bilingualOf(text);
}

function readName(value: (field: TableField) => string) {
  // Family name first, as Cambodian papers write it.
  const parts = [value('last-name'), value('first-name')].filter(Boolean).join(' ');
  const whole = value('name') || parts;
  const split = bothScripts(whole);
  const en = splitTitle(split.en);
  const km = splitTitle(value('name-km') || split.km);
  const titled = en.honorific !== '' ? en : km;
  return {
    name: { en: en.name, km: km.name },
    titles: titled.honorific,
    sex: en.sex === 'unknown' ? km.sex : en.sex,
  };
}

/** Without the signs that stood between two scripts. */
const clean = (part: string) => tidy(part.replaceAll(/^[\s/|,;()–-]+|[\s/|,;()–-]+$/g, ''));

/** "Sok Dara / សុខ ដារ៉ា", "សុខ ដារ៉ា (Sok Dara)": each script to its side. */
function bothScripts(text: string): Bilingual {
  if (!isKhmer(text)) return { en: text, km: '' };
  if (!/[a-z]/i.test(text)) return { en: '', km: text };
  const khmer = text.match(/[\u1780-\u17ff][\u1780-\u17ff\s\u200b.]*/g)?.join(' ') ?? '';
  return { en: clean(text.replaceAll(/[\u1780-\u17ff]+/g, ' ').replaceAll(/[()]/g, ' ')), km: clean(khmer) };
}

const ACRONYM = /^[A-Z][A-Za-z0-9&/-]{1,11}$/;

function readOrganisation(value: (field: TableField) => string, notes: RowNote[]): NamedOrganisation | null {
  const kindText = value('kind');
  const kind = kindText === '' ? null : parseKind(kindText);
  if (kindText !== '' && kind === null) notes.push({ kind: 'kind', text: kindText });
  const text = value('organisation');
  // "World Health Organization (WHO)".
  const [, before, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const bracketed = inside !== undefined && ACRONYM.test(inside) ? inside : '';
  const sides = bothScripts(bracketed === '' ? text : (before ?? text));
  const name = { en: sides.en, km: value('organisation-km') || sides.km };
  const acronym = value('acronym') || bracketed;
  if (name.en === '' && name.km === '') {
    if (acronym === '') return null;
    return { name: { en: acronym, km: '' }, acronym, kind };
  }
  return { name, acronym, kind };
}

/** Excel drops the zero a number begins with; 855 is the country. */
function readPhone(text: string): string {
  const plain = latinDigits(text).replace(/\.0$/, '');
  if (/^[1-9]\d{7,8}$/.test(plain)) return `0${plain}`;
  if (/^855\d{8,9}$/.test(plain)) return `+${plain}`;
  return plain;
}
