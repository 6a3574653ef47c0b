import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { withRegister } from '../../src-main/cli/open-register.ts';
import { sql } from '../../src-main/database/sql.ts';
import { gatherRecord } from '../../src-main/word/record-kinds.ts';
import { buildRecord } from '../../src-main/word/write-record.ts';

// Writes the minutes of the first so many meetings of a register, and says how long that took and how much memory.
const [register = '', count = '', out = ''] = process.argv.slice(2);
await withRegister(register, async (db) => {
  const meetings = db.all<{ id: string }>(
    sql`SELECT id FROM meeting ORDER BY date DESC LIMIT ${Number(count)}`,
  );
  const begun = performance.now();
  const digests = createHash('sha256');
  for (const { id } of meetings) {
    const { bytes } = await buildRecord(gatherRecord(db, { kind: 'minutes', meetingId: id, language: 'en' }));
    writeFileSync(`${out}.docx`, bytes);
    digests.update(bytes);
  }
  const milliseconds = performance.now() - begun;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes, sha256: digests.digest('hex') }));
});
