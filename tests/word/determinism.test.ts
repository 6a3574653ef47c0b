import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GatheredRecord, gatherRecord } from '../../src-main/word/record-kinds.ts';
import { RecordWorker } from '../../src-main/word/record-worker-client.ts';
import { buildRecord, writeRecord } from '../../src-main/word/write-record.ts';
import { partOf } from './helpers/documents.ts';
import { testRegister } from './helpers/register.ts';
import { SAMPLE } from './helpers/sample.ts';

const { db, meetings } = testRegister(SAMPLE);
const request = (language: 'en' | 'km') =>
  ({ kind: 'minutes', meetingId: meetings[0] ?? '', language }) as const;

describe.each(['en', 'km'] as const)('the same register makes the same bytes (%s)', async (language) => {
  const first = await writeRecord(db, request(language));

  test('again in this process', async () => {
    const second = await writeRecord(db, request(language));
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(first.sha256).toBe(createHash('sha256').update(first.bytes).digest('hex'));
  });

  test('from a copy of the gathered data', async () => {
    const copy = structuredClone(gatherRecord(db, request(language)));
    expect((await buildRecord(copy)).sha256).toBe(first.sha256);
  });

  test.each(['UTC', 'Asia/Phnom_Penh', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'in another process in the time zone %s',
    (zone) => {
      const gathered = JSON.stringify(gatherRecord(db, request(language)));
      const module = join(import.meta.dirname, '../../src-main/word/write-record.ts');
      const script = `
        const { buildRecord } = await import(${JSON.stringify(module)});
        let text = '';
        for await (const part of process.stdin) text += part;
        console.log((await buildRecord(JSON.parse(text))).sha256);`;
      const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        input: gathered,
        env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' },
        encoding: 'utf8',
      });
      expect(out.trim()).toBe(first.sha256);
    },
  );
});

test('properties come from the data, not from the clock', async () => {
  const core = partOf((await writeRecord(db, request('en'))).bytes, 'docProps/core.xml');
  expect(core).toContain('2019-08-13T00:00:00Z');
  expect(core).not.toContain(String(new Date().getFullYear()));
  expect(core).toContain('<dc:title>Minutes of the 7th meeting of the Technical Working Group</dc:title>');
  expect(core).toContain('<dc:language>en-GB</dc:language>');
  expect(partOf((await writeRecord(db, request('km'))).bytes, 'docProps/core.xml')).toContain(
    '<dc:language>km-KH</dc:language>',
  );
});

describe('the worker', () => {
  test('builds one record after the other, and several at once', async () => {
    const worker = new RecordWorker(join(import.meta.dirname, '../../src-main/word/write-record-worker.ts'));
    try {
      const gathered = gatherRecord(db, request('en'));
      const direct = await buildRecord(gathered);
      expect((await worker.build(gathered)).sha256).toBe(direct.sha256);
      const all = await Promise.all([
        worker.write(gathered),
        worker.write(gatherRecord(db, request('km'))),
        worker.write(gathered),
      ]);
      expect(Buffer.from(all[0]).equals(Buffer.from(direct.bytes))).toBe(true);
      expect(Buffer.from(all[1]).equals(Buffer.from((await writeRecord(db, request('km'))).bytes))).toBe(
        true,
      );
      expect(Buffer.from(all[2]).equals(Buffer.from(direct.bytes))).toBe(true);
    } finally {
      await worker.close();
    }
  });

  test('answers an error, and goes on', async () => {
    const worker = new RecordWorker(join(import.meta.dirname, '../../src-main/word/write-record-worker.ts'));
    try {
      const gathered = gatherRecord(db, request('en'));
      const broken = { ...gathered, data: { ...gathered.data, agenda: null } } as unknown as GatheredRecord;
      await expect(worker.build(broken)).rejects.toThrow('agenda');
      expect((await worker.build(gathered)).sha256).toBe((await buildRecord(gathered)).sha256);
    } finally {
      await worker.close();
    }
  });

  test('a worker that cannot start is refused and tried again', async () => {
    const worker = new RecordWorker(join(import.meta.dirname, 'no-such-worker.ts'));
    const gathered = gatherRecord(db, request('en'));
    await expect(worker.build(gathered)).rejects.toThrow();
    await expect(worker.build(gathered)).rejects.toThrow();
    await worker.close();
  });
});
