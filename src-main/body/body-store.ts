import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Body, BodyFields, BodyName, LetterheadLayout, LogoSide } from '../../src-shared/domain/body.ts';
import type { Bilingual, IsoDate } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import {
  type Changes,
  type Columns,
  deleteRow,
  found,
  insertRow,
  mustExist,
  updateRow,
} from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { checkOwnDay } from './own-day.ts';
import { addQuorumRule, quorumRules } from './quorum-rules-store.ts';

interface BodyColumns {
  id: string;
  short_name: string;
  ministry_en: string;
  ministry_km: string;
  letterhead_nation_en: string;
  letterhead_nation_km: string;
  letterhead_motto_en: string;
  letterhead_motto_km: string;
  letterhead_left_en: string;
  letterhead_left_km: string;
  letterhead_right_en: string;
  letterhead_right_km: string;
  letterhead_layout: LetterheadLayout;
  logo_sha256: string | null;
  logo_side: LogoSide;
  logo_height_mm: number;
  time_zone: string;
  notice_en: string;
  notice_km: string;
}

interface BodyNameColumns {
  id: string;
  name_en: string;
  name_km: string;
  mandate_en: string;
  mandate_km: string;
  from_date: IsoDate | null;
}

const bodyOf = (row: BodyColumns, dated: Pick<Body, 'names' | 'quorumRules'>): Body => ({
  id: row.id,
  shortName: row.short_name,
  ministry: { en: row.ministry_en, km: row.ministry_km },
  letterheadNation: { en: row.letterhead_nation_en, km: row.letterhead_nation_km },
  letterheadMotto: { en: row.letterhead_motto_en, km: row.letterhead_motto_km },
  letterheadLeft: { en: row.letterhead_left_en, km: row.letterhead_left_km },
  letterheadRight: { en: row.letterhead_right_en, km: row.letterhead_right_km },
  letterheadLayout: row.letterhead_layout,
  logo: row.logo_sha256,
  logoSide: row.logo_side,
  logoHeight: row.logo_height_mm,
  timeZone: row.time_zone,
  notice: { en: row.notice_en, km: row.notice_km },
  ...dated,
});

const bodyColumns = (fields: Changes<BodyFields>): Columns => ({
  short_name: fields.shortName,
  ministry_en: fields.ministry?.en,
  ministry_km: fields.ministry?.km,
  letterhead_nation_en: fields.letterheadNation?.en,
  letterhead_nation_km: fields.letterheadNation?.km,
  letterhead_motto_en: fields.letterheadMotto?.en,
  letterhead_motto_km: fields.letterheadMotto?.km,
  letterhead_left_en: fields.letterheadLeft?.en,
  letterhead_left_km: fields.letterheadLeft?.km,
  letterhead_right_en: fields.letterheadRight?.en,
  letterhead_right_km: fields.letterheadRight?.km,
  letterhead_layout: fields.letterheadLayout,
  logo_sha256: fields.logo,
  logo_side: fields.logoSide,
  logo_height_mm: fields.logoHeight,
  time_zone: fields.timeZone,
  notice_en: fields.notice?.en,
  notice_km: fields.notice?.km,
});

const bodyNameOf = (row: BodyNameColumns): BodyName => ({
  id: row.id,
  name: { en: row.name_en, km: row.name_km },
  mandate: { en: row.mandate_en, km: row.mandate_km },
  from: row.from_date,
});

const bodyNameColumns = (fields: Changes<Omit<BodyName, 'id'>>): Columns => ({
  name_en: fields.name?.en,
  name_km: fields.name?.km,
  mandate_en: fields.mandate?.en,
  mandate_km: fields.mandate?.km,
  from_date: fields.from,
});

/** What a new group's papers start with; all of it can be changed. */
const NEW_BODY = {
  letterheadNation: { en: 'Kingdom of Cambodia', km: 'ព្រះរាជាណាចក្រកម្ពុជា' },
  letterheadMotto: { en: 'Nation, Religion, King', km: 'ជាតិ សាសនា ព្រះមហាក្សត្រ' },
} as const satisfies Partial<BodyFields>;

/** By what a new group counts until it says otherwise: more than half of its organisations. */
const NEW_RULE = { kind: 'share', value: 50, basis: 'organisations', from: null } as const;

/** Makes the group of a new register, with its first name and rule; answers its id. */
export function createBody(
  db: WritableDatabase,
  fields: { name: Bilingual; shortName: string; timeZone: string },
): string {
  const id = insertRow(db, 'body', bodyColumns({ ...NEW_BODY, ...fields }));
  addBodyName(db, id, { name: fields.name, mandate: { en: '', km: '' }, from: null });
  addQuorumRule(db, id, NEW_RULE);
  return id;
}

/** Gives the group a name and mandate from a day on; answers the id of the name. */
export function addBodyName(db: WritableDatabase, bodyId: string, fields: Omit<BodyName, 'id'>): string {
  checkOwnDay(bodyNames(db), fields.from, null);
  return insertRow(db, 'body_name', { body_id: bodyId, ...bodyNameColumns(fields) });
}

/** The group whose register this is, its names and quorum rules from the oldest on. */
export function getBody(db: ReadableDatabase): Body {
  const row = found(db.one<BodyColumns>(sql`SELECT * FROM body ORDER BY id LIMIT 1`), 'body', '');
  return bodyOf(row, { names: bodyNames(db), quorumRules: quorumRules(db) });
}

/** The names of the group from the oldest on: the last one is today's. */
export function bodyNames(db: ReadableDatabase): BodyName[] {
  return db
    .all<BodyNameColumns>(sql`SELECT * FROM body_name ORDER BY coalesce(from_date, ''), id`)
    .map(bodyNameOf);
}

/** Changes the group. */
export function updateBody(db: WritableDatabase, changes: Changes<BodyFields>): void {
  updateRow(db, 'body', getBody(db).id, bodyColumns(changes));
}

/** Changes one of the group's names. */
export function updateBodyName(
  db: WritableDatabase,
  id: string,
  changes: Changes<Omit<BodyName, 'id'>>,
): void {
  mustExist(db, 'body_name', [id]);
  if (changes.from !== undefined) checkOwnDay(bodyNames(db), changes.from, id);
  updateRow(db, 'body_name', id, bodyNameColumns(changes));
}

/** Takes one of the group's names away. @throws RegisterError 'not-allowed' when it is the only one */
export function removeBodyName(db: WritableDatabase, id: string): void {
  if (bodyNames(db).length === 1) throw new RegisterError('not-allowed', 'A group has a name');
  deleteRow(db, 'body_name', id);
}
