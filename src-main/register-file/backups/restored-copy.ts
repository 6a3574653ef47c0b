import { rmSync } from 'node:fs';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { type Connection, openConnection } from '../../database/connection.ts';
import { migrate } from '../../database/migrate.ts';
import { newId } from '../../database/new-id.ts';
import { sql } from '../../database/sql.ts';
import type { ContentCheck } from '../content-check.ts';
import { contentMark, nextSeq, readMeta, writeMeta } from '../meta.ts';
import { bringIn } from '../working-copy.ts';
import type { WorkingFolder } from '../working-folder.ts';

/**
 * Copies a published file or a backup into a working folder, verified, checked, brought to the latest schema, closed.
 * @throws RegisterError file-damaged and the like; nothing is left behind
 */
export async function currentCopy(place: WorkingFolder, path: string, check: ContentCheck) {
  const brought = await bringIn(place, path, check);
  try {
    const db = openConnection(brought.arriving, 'write');
    try {
      migrate(db);
    } finally {
      db.close();
    }
    return brought;
  } catch (error) {
    rmSync(brought.arriving, { force: true });
    throw error;
  }
}

/**
 * Numbers of operations are never given twice, also not those of a lost register of which nobody knows how far it
 * was: a gap is harmless.
 */
const SAFE_GAP = 1_000_000;

/**
 * Makes the copy of a backup what the register is: it stands where the register stands (`replaces`; null when that one
 * is lost), goes on with its numbers and its clock, and says in its history what happened.
 */
export function adopt(
  arriving: string,
  backup: { at: Date },
  by: { site: string; author: string; replaces: Connection | null },
): void {
  const db = openConnection(arriving, 'write');
  try {
    const meta = readMeta(db);
    const now = by.replaces === null ? meta : readMeta(by.replaces);
    if (now.document_id !== meta.document_id) {
      throw new RegisterError('not-allowed', 'A backup of another register');
    }
    const seq =
      by.replaces === null ? nextSeq(db) + SAFE_GAP : Math.max(nextSeq(db), nextSeq(by.replaces)) + 1;
    const clock = Math.max(contentMark(db), by.replaces === null ? 0 : contentMark(by.replaces)) + 1;
    const time = Date.now();
    const hlc = Math.max(time * 1000, clock);
    db.transaction(() => {
      db.run(sql`
        INSERT INTO change (id, site, hlc, at, author, label, subject, kind, target)
        VALUES (${newId(time)}, ${by.site}, ${hlc}, ${new Date(time).toISOString()}, ${by.author}, 'register.restore',
          ${backup.at.toISOString()}, 'note', NULL)`);
      db.run(sql`UPDATE change_context SET hlc = ${hlc}, next_seq = ${seq} WHERE id = 1`);
      // Nothing of it is published yet: a crash from here on is made good at the next opening.
      for (const [key, value] of Object.entries({ ...now, published_seq: '0' })) {
        db.run(sql`INSERT OR REPLACE INTO register_meta (key, value) VALUES (${key}, ${value})`);
      }
    });
  } finally {
    db.close();
  }
}

/** Gives the content of a copy an identity that no published file has: it becomes a file of its own. */
export function asNewVersion(db: Connection): { documentId: string; publishId: string } {
  const meta = readMeta(db);
  const publishId = newId();
  writeMeta(db, {
    publish_id: publishId,
    previous_publish_id: meta.publish_id,
    published_seq: String(nextSeq(db)),
    example: 'no',
  });
  return { documentId: meta.document_id, publishId };
}
