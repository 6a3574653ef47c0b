import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConnection } from '../../src-main/database/connection.ts';
import { sql } from '../../src-main/database/sql.ts';
import { createExample } from '../../src-main/register-file/example/create-example.ts';
import { withMachine } from '../../src-main/cli/open-register.ts';
import { verifyBytes } from '../../src-main/register-file/verify.ts';
import { gatherRecord } from '../../src-main/word/record-kinds.ts';
import { buildRecord } from '../../src-main/word/write-record.ts';
import { type Figure, median } from './measure.ts';
import { writeRawMinutes } from './raw-minutes-writer.ts';

/**
 * Minutes of the 7th meeting of the example to .docx, warm, against a raw writer that puts the same
 * content into a template and zips it. In turns, so that both meet the same machine.
 */
export async function benchMinutes(rounds: number): Promise<Figure[]> {
  const register = join(tmpdir(), `rapporteur-bench-${process.pid}.twg`);
  const copy = `${register}.sqlite`;
  try {
    await withMachine(async (machine) => (await createExample(machine, register)).close());
    verifyBytes(register, copy);
    const db = openConnection(copy, 'read');
    const meeting = db.one<{ id: string }>(
      sql`SELECT id FROM meeting WHERE kind = 'working-group' AND ordinal = 7`,
    );
    if (meeting === undefined) throw new Error('The example has no 7th meeting');
    const ours: number[] = [];
    const raw: number[] = [];
    // The first rounds compile the code and are not counted.
    for (let round = -5; round < rounds * 3; round += 1) {
      const begun = performance.now();
      const gathered = gatherRecord(db, { kind: 'minutes', meetingId: meeting.id, language: 'en' });
      await buildRecord(gathered);
      const built = performance.now();
      if (gathered.kind !== 'minutes') throw new Error('Another kind');
      writeRawMinutes(gathered.data, 'en');
      const floor = performance.now() - built;
      if (round < 0) continue;
      ours.push(built - begun);
      raw.push(floor);
    }
    db.close();
    const count = ours.length;
    return [
      { name: 'minutes to .docx', value: median(ours), unit: 'ms', bound: 50, rounds: count },
      { name: 'raw writer of the same', value: median(raw), unit: 'ms', bound: null, rounds: count },
      {
        name: 'minutes / raw writer',
        value: median(ours) / median(raw),
        unit: 'x',
        bound: 2.5,
        rounds: count,
      },
    ];
  } finally {
    for (const file of [register, copy]) rmSync(file, { force: true });
  }
}
