import type { Bilingual } from '../../src-shared/domain/common.ts';
import { type Found, foldForSearch } from '../../src-shared/domain/find.ts';
import { type RichText, plainText } from '../../src-shared/domain/rich-text.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { type Sql, sql, sqlJoin } from '../database/sql.ts';

/** Answers of one kind, and of all. */
const OF_A_KIND = 12;
const AT_MOST = 40;

/**
 * Finds what can be gone to: every word must be in it somewhere. Codes that begin with the text come first, then
 * what begins with it, then the rest; of each kind the newest first.
 */
export function findAnything(db: ReadableDatabase, text: string): Found[] {
  const folded = foldForSearch(text);
  if (folded === '') return [];
  const words = folded.split(/\s+/).slice(0, 8);
  const found = [
    ...findMeetings(db, words),
    ...findPeople(db, words),
    ...findOrganisations(db, words),
    ...findMinuted(db, words, 'decision'),
    ...findMinuted(db, words, 'action'),
    ...findTopics(db, words),
    ...findItems(db, words),
  ];
  return found
    .map((each, order) => ({ each, order, rank: rankOf(each, folded) }))
    .toSorted((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, AT_MOST)
    .map(({ each }) => each);
}

function rankOf(found: Found, folded: string): number {
  if (found.code.toLowerCase() === folded) return 0;
  if (found.kind === 'meeting' && String(found.meeting?.ordinal) === folded) return 0;
  if (found.code !== '' && found.code.toLowerCase().startsWith(folded)) return 1;
  const begins = [found.title.en, found.title.km, found.detail.en].some((side) =>
    foldForSearch(side).startsWith(folded),
  );
  return begins ? 2 : 3;
}

const pattern = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** Every word somewhere in the columns, joined by a space; zero-width spaces are not there. */
function hasAll(words: readonly string[], columns: Sql): Sql {
  return sqlJoin(
    words.map((word) => sql`replace(lower(${columns}), char(8203), '') LIKE ${pattern(word)} ESCAPE '\\'`),
    ' AND ',
  );
}

interface MeetingColumns {
  meeting_id: string;
  kind: string;
  ordinal: number;
  date: string;
}

const meetingOf = (row: MeetingColumns): Found['meeting'] => ({
  id: row.meeting_id,
  kind: row.kind,
  ordinal: row.ordinal,
  date: row.date,
});

const NOTHING: Bilingual = { en: '', km: '' };

function findMeetings(db: ReadableDatabase, words: readonly string[]): Found[] {
  return db
    .all<MeetingColumns & Bilingual>(
      sql`SELECT id AS meeting_id, kind, ordinal, date, title_en AS en, title_km AS km FROM meeting
          WHERE ${hasAll(words, sql`(ordinal || ' ' || replace(kind, '-', ' ') || ' meeting ' || title_en || ' ' || title_km || ' ' || date || ' ' || venue_en || ' ' || venue_km)`)}
          ORDER BY date DESC LIMIT ${OF_A_KIND}`,
    )
    .map((row) => ({
      kind: 'meeting',
      id: row.meeting_id,
      code: '',
      title: { en: row.en, km: row.km },
      detail: NOTHING,
      meeting: meetingOf(row),
      entryId: null,
    }));
}

function findPeople(db: ReadableDatabase, words: readonly string[]): Found[] {
  return db
    .all<Bilingual & { id: string; of_en: string | null; of_km: string | null }>(
      sql`SELECT p.id, p.name_en AS en, p.name_km AS km, o.name_en AS of_en, o.name_km AS of_km
          FROM person AS p
          LEFT JOIN affiliation AS a ON a.id = (SELECT id FROM affiliation WHERE person_id = p.id
            ORDER BY coalesce(from_date, '') DESC, id DESC LIMIT 1)
          LEFT JOIN organisation AS o ON o.id = a.organisation_id
          WHERE ${hasAll(words, sql`(p.honorific || ' ' || p.name_en || ' ' || p.name_km || ' ' || p.email || ' ' || coalesce(a.position_en, '') || ' ' || coalesce(o.acronym, ''))`)}
          ORDER BY p.name_en, p.name_km LIMIT ${OF_A_KIND}`,
    )
    .map((row) => ({
      kind: 'person',
      id: row.id,
      code: '',
      title: { en: row.en, km: row.km },
      detail: { en: row.of_en ?? '', km: row.of_km ?? '' },
      meeting: null,
      entryId: null,
    }));
}

function findOrganisations(db: ReadableDatabase, words: readonly string[]): Found[] {
  return db
    .all<Bilingual & { id: string; acronym: string }>(
      sql`SELECT id, name_en AS en, name_km AS km, acronym FROM organisation
          WHERE ${hasAll(words, sql`(acronym || ' ' || name_en || ' ' || name_km)`)}
          ORDER BY name_en, name_km LIMIT ${OF_A_KIND}`,
    )
    .map((row) => ({
      kind: 'organisation',
      id: row.id,
      code: '',
      title: { en: row.en, km: row.km },
      detail: { en: row.acronym, km: row.acronym },
      meeting: null,
      entryId: null,
    }));
}

interface MinutedColumns extends MeetingColumns {
  id: string;
  code: string;
  entry_id: string;
  body: string;
}

/** Words of the stored form itself: what matches one of them matches every text. */
const STORED =
  'type doc text content paragraph hardbreak bulletlist orderedlist listitem table tablerow tablecell tableheader ' +
  'marks bold italic underline link attrs href colspan rowspan null true false';
const LOOKED_AT = 60;

/** Decisions or actions. The text is looked for in the stored form first, then in the plain one. */
function findMinuted(db: ReadableDatabase, words: readonly string[], kind: 'decision' | 'action'): Found[] {
  const table = kind === 'decision' ? sql`decision` : sql`action`;
  // Where the stored form tells little, all of them are looked at: an old one must not be lost behind the new.
  const most = words.some((word) => STORED.includes(word)) ? -1 : LOOKED_AT;
  return db
    .all<MinutedColumns>(
      sql`SELECT x.id, x.code, x.entry_id, e.body, m.id AS meeting_id, m.kind, m.ordinal, m.date
          FROM ${table} AS x JOIN minutes_entry AS e ON e.id = x.entry_id JOIN meeting AS m ON m.id = x.meeting_id
          WHERE ${hasAll(words, sql`(x.code || ' ' || e.body)`)}
          ORDER BY m.date DESC, x.ordinal LIMIT ${most}`,
    )
    .map((row) => ({ row, text: plainText(JSON.parse(row.body) as RichText) }))
    .filter(({ row, text }) => {
      const plain = foldForSearch(`${row.code} ${text}`);
      return words.every((word) => plain.includes(word));
    })
    .slice(0, OF_A_KIND)
    .map(({ row, text }) => ({
      kind,
      id: row.id,
      code: row.code,
      title: { en: firstOf(text), km: '' },
      detail: NOTHING,
      meeting: meetingOf(row),
      entryId: row.entry_id,
    }));
}

const firstOf = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 160);

function findTopics(db: ReadableDatabase, words: readonly string[]): Found[] {
  return db
    .all<Bilingual & { id: string }>(
      sql`SELECT id, title_en AS en, title_km AS km FROM topic
          WHERE ${hasAll(words, sql`(title_en || ' ' || title_km)`)} ORDER BY title_en LIMIT ${OF_A_KIND}`,
    )
    .map((row) => ({
      kind: 'topic',
      id: row.id,
      code: '',
      title: { en: row.en, km: row.km },
      detail: NOTHING,
      meeting: null,
      entryId: null,
    }));
}

function findItems(db: ReadableDatabase, words: readonly string[]): Found[] {
  return db
    .all<Bilingual & MeetingColumns & { id: string }>(
      sql`SELECT i.id, i.title_en AS en, i.title_km AS km, m.id AS meeting_id, m.kind, m.ordinal, m.date
          FROM agenda_item AS i JOIN meeting AS m ON m.id = i.meeting_id
          WHERE ${hasAll(words, sql`(i.title_en || ' ' || i.title_km)`)}
          ORDER BY m.date DESC, i.position LIMIT ${OF_A_KIND}`,
    )
    .map((row) => ({
      kind: 'agenda-item',
      id: row.id,
      code: '',
      title: { en: row.en, km: row.km },
      detail: NOTHING,
      meeting: meetingOf(row),
      entryId: null,
    }));
}
