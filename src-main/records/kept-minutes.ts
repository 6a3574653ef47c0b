import { gunzipSync, gzipSync } from 'node:zlib';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { agendaClock } from '../../src-shared/domain/agenda-item.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import { KeptMinutes, type MinutesRecord } from '../../src-shared/domain/minutes-record.ts';
import { versionOnPaper } from '../../src-shared/domain/minutes-version.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import { getBody } from '../body/body-store.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { found } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { keepContent, readContent } from '../files/file-content.ts';
import { readLogo } from './gather-head.ts';
import { gatherCorrections, gatherMinutes } from './gather-minutes.ts';
import type { CorrectionLine } from './lines.ts';
import type { MinutesData } from './minutes-data.ts';

// Minutes that are out say for ever what they said then: they are printed from what was kept with their version, and
// not from rows that are renamed, merged and counted by other rules since.

interface KeptVersion {
  id: string;
  number: number;
  state: MinutesState;
  takenBackOn: IsoDate | null;
  record: string | null;
}

const versionsOf = (db: ReadableDatabase, meetingId: string): KeptVersion[] =>
  db.all<KeptVersion>(sql`
    SELECT id, number, state, taken_back_on AS takenBackOn, record_sha256 AS record FROM minutes_version
    WHERE meeting_id = ${meetingId} ORDER BY number DESC`);

/** More than the minutes of any meeting unpack to. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What was kept under a digest. @throws RegisterError 'not-found', 'file-damaged' */
export function readMinutesRecord(db: ReadableDatabase, sha256: string): MinutesRecord {
  const packed = readContent(db, sha256);
  try {
    const json: unknown = JSON.parse(gunzipSync(packed, { maxOutputLength: MOST_BYTES }).toString());
    return KeptMinutes.parse(json).record;
  } catch (error) {
    throw new RegisterError('file-damaged', `The minutes ${sha256} cannot be read`, { cause: error });
  }
}

/** What minutes say now, in the shape in which it is kept: nothing that they do not print. */
export function minutesRecordNow(db: ReadableDatabase, meetingId: string): MinutesRecord {
  // Adopted is what was circulated. Names, attendance and papers may be put right until then; what follows from
  // things that go on living stays as it was sent out: the rule of the quorum, and when the group was to meet again.
  const sent = versionsOf(db, meetingId).find(({ takenBackOn }) => takenBackOn === null)?.record ?? null;
  const before = sent === null ? null : readMinutesRecord(db, sent);
  const { letterhead, ...data } = gatherMinutes(db, meetingId, before?.quorum);
  const record = { ...data, letterhead: { ...letterhead, logo: getBody(db).logo } };
  return KeptMinutes.shape.record.parse(before === null ? record : { ...record, next: before.next });
}

/** Keeps what minutes say; answers the digest. Packed: names and posts repeat themselves, it is a tenth of the size. */
export function keepMinutesRecord(db: WritableDatabase, record: MinutesRecord): string {
  const kept: KeptMinutes = { format: 1, record };
  return keepContent(db, gzipSync(JSON.stringify(kept)));
}

/** Whose minutes are printed, and which version of them; none: as they stand. */
interface Wanted {
  meetingId: string;
  versionId?: string | null | undefined;
}

type Printed = Pick<KeptVersion, 'id' | 'number' | 'state'> & { record: string };

/**
 * The version that minutes are printed from, where it holds everything that they said.
 * @throws RegisterError 'not-found' for one that is asked for and was not kept whole
 */
function printed(db: ReadableDatabase, { meetingId, versionId = null }: Wanted): Printed | null {
  const versions = versionsOf(db, meetingId);
  const row = db.one<{ state: MinutesState }>(sql`SELECT state FROM minutes WHERE meeting_id = ${meetingId}`);
  const version =
    versionId === null
      ? row && versionOnPaper(row.state, versions)
      : found(
          versions.find(({ id, record }) => id === versionId && record !== null),
          'minutes_version',
          versionId,
        );
  return version?.record == null ? null : { ...version, record: version.record };
}

/**
 * What the minutes of a meeting say on paper: while they are worked on what the register holds; once they are out what
 * was kept then, with the corrections noted since. Minutes that went out before this was kept are printed as the
 * register has them.
 * @throws RegisterError 'not-found', 'file-damaged'
 */
export function minutesOnPaper(db: ReadableDatabase, wanted: Wanted): MinutesData {
  const { meetingId, versionId = null } = wanted;
  const version = printed(db, wanted);
  if (version === null) return gatherMinutes(db, meetingId);
  const record = readMinutesRecord(db, version.record);
  const { letterhead } = record;
  return {
    ...record,
    letterhead: { ...letterhead, logo: readLogo(db, letterhead.logo) },
    // A version that is asked for by name is printed as it went out, without what was noted later.
    corrections: versionId === null ? correctionsSince(db, meetingId, record) : record.corrections,
  };
}

/** A correction is no change of the text but a note on it: until adoption the list is open, then it only grows. */
function correctionsSince(db: ReadableDatabase, meetingId: string, record: MinutesRecord): CorrectionLine[] {
  const { lines } = agendaClock(
    record.meeting,
    db.all<{ id: string; parentId: string | null; position: string; minutes: number }>(
      sql`SELECT id, parent_id AS parentId, position, minutes FROM agenda_item WHERE meeting_id = ${meetingId}`,
    ),
  );
  const noted = gatherCorrections(
    db,
    meetingId,
    lines.map(({ item, number }) => ({ id: item.id, number })),
  );
  if (record.state === 'circulated') return noted;
  const kept = record.corrections.filter(({ stage }) => stage === 'adoption');
  return [...kept, ...noted.filter(({ stage }) => stage === 'later')];
}

/** Time stamp of the last change that is in minutes printed from a version; null: they are printed from the register. */
export function lastChangeOnPaper(db: ReadableDatabase, wanted: Wanted): number | null {
  const version = printed(db, wanted);
  if (version === null) return null;
  const corrections =
    wanted.versionId == null
      ? sql`SELECT id FROM correction WHERE meeting_id = ${wanted.meetingId}`
      : sql`NULL`;
  const row = db.one<{ hlc: number | null }>(sql`
    SELECT max(hlc) AS hlc FROM operation WHERE action <> 'delete'
      AND (table_name = 'minutes_version' AND row_id = ${version.id} AND column_name = ''
        OR table_name = 'correction' AND row_id IN (${corrections}))`);
  return row?.hlc ?? null;
}

/** What names minutes that are printed from a version; null: they are printed from the register. */
export function versionToName(
  db: ReadableDatabase,
  wanted: Wanted,
): { meeting: MinutesRecord['meeting']; state: MinutesState; number: number } | null {
  const version = printed(db, wanted);
  if (version === null) return null;
  return { ...version, meeting: readMinutesRecord(db, version.record).meeting };
}
