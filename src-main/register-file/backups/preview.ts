import type { BackupPreview } from '../../../src-shared/contract/backups.ts';
import { type ReadableDatabase, openConnection } from '../../database/connection.ts';
import { sql } from '../../database/sql.ts';
import { verifyBytes } from '../verify.ts';
import { lastChangeOf } from '../versions.ts';

const count = (db: ReadableDatabase, table: 'meeting' | 'person' | 'decision' | 'action'): number =>
  db.one<{ n: number }>({ text: `SELECT count(*) AS n FROM ${table}`, values: [] })?.n ?? 0;

/**
 * What is in a backup, of whatever schema, read without touching it. `now`: the open register, for what it has that the
 * backup has not.
 * @throws RegisterError file-damaged when its bytes are not as they were written
 */
export function previewBackup(path: string, now: ReadableDatabase | null): BackupPreview {
  const { userVersion } = verifyBytes(path);
  const db = openConnection(path, 'read');
  try {
    const name = db.one<{ name_en: string; name_km: string }>(
      sql`SELECT name_en, name_km FROM body_name ORDER BY coalesce(from_date, '') DESC, id DESC LIMIT 1`,
    );
    const last = lastChangeOf(db);
    return {
      schema: userVersion,
      name: { en: name?.name_en ?? '', km: name?.name_km ?? '' },
      lastChange: last === null ? null : { at: last.at, by: last.by },
      counts: {
        meetings: count(db, 'meeting'),
        people: count(db, 'person'),
        decisions: count(db, 'decision'),
        actions: count(db, 'action'),
      },
      meetings: db
        .all<{
          id: string;
          kind: BackupPreview['meetings'][number]['kind'];
          ordinal: number;
          title_en: string;
          title_km: string;
          date: string;
        }>(
          sql`SELECT id, kind, ordinal, title_en, title_km, date FROM meeting ORDER BY date DESC, start_time DESC`,
        )
        .map(({ title_en, title_km, ...meeting }) => ({ ...meeting, title: { en: title_en, km: title_km } })),
      lost: now === null ? null : lostBy(db, now),
    };
  } finally {
    db.close();
  }
}

/** Changes of the open register that a backup lacks: all of them by their ids, whatever the clocks said. */
function lostBy(backup: ReadableDatabase, now: ReadableDatabase): NonNullable<BackupPreview['lost']> {
  const there = new Set(backup.all<{ id: string }>(sql`SELECT id FROM change`).map(({ id }) => id));
  const lost = now
    .all<{ id: string; at: string; author: string }>(
      sql`SELECT id, at, author FROM change WHERE kind <> 'note' ORDER BY hlc DESC`,
    )
    .filter(({ id }) => !there.has(id));
  const [latest] = lost;
  return { changes: lost.length, latest: latest === undefined ? null : { at: latest.at, by: latest.author } };
}

/** Changes of the open register since a moment of its clock: what the list shows without opening any backup. */
export function changesSince(now: ReadableDatabase, mark: number): number {
  return (
    now.one<{ n: number }>(sql`SELECT count(*) AS n FROM change WHERE kind <> 'note' AND hlc > ${mark}`)?.n ??
    0
  );
}
