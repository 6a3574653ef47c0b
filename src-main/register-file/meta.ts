import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Connection, ReadableDatabase } from '../database/connection.ts';
import { sql } from '../database/sql.ts';

/** Facts about the file, kept in `register_meta`. */
export interface Meta {
  /** Stays the same for the life of a register, in all its copies. */
  document_id: string;
  /** Changes each time the register is published. */
  publish_id: string;
  /** The publish id that `publish_id` replaced: tells an interrupted publishing from a foreign one. */
  previous_publish_id: string;
  /** `change_context.next_seq` when it was published: more means there is something to publish. */
  published_seq: string;
  created_at: string;
  /** 'yes' in a copy of the example register. */
  example: string;
}

export function readMeta(db: ReadableDatabase): Meta {
  const rows = db.all<{ key: string; value: string }>(sql`SELECT key, value FROM register_meta`);
  const found = Object.fromEntries(rows.map((row) => [row.key, row.value])) as Partial<Meta>;
  if (found.document_id === undefined || found.publish_id === undefined) {
    throw new RegisterError('file-damaged', 'register_meta is incomplete');
  }
  return {
    document_id: found.document_id,
    publish_id: found.publish_id,
    previous_publish_id: found.previous_publish_id ?? '',
    published_seq: found.published_seq ?? '0',
    created_at: found.created_at ?? '',
    example: found.example ?? 'no',
  };
}

export function writeMeta(db: Connection, values: Partial<Meta>): void {
  db.transaction(() => {
    for (const [key, value] of Object.entries(values)) {
      db.run(
        sql`INSERT INTO register_meta (key, value) VALUES (${key}, ${value}) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      );
    }
  });
}

/** Number the next operation will get: grows with every change of content. */
export function nextSeq(db: ReadableDatabase): number {
  return db.one<{ next_seq: number }>(sql`SELECT next_seq FROM change_context`)?.next_seq ?? 0;
}

/** The clock of the latest change: another one means another content. */
export function contentMark(db: ReadableDatabase): number {
  return db.one<{ hlc: number }>(sql`SELECT hlc FROM change_context`)?.hlc ?? 0;
}
