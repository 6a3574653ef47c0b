import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GatheredRecord, gatherRecord } from '../../src-main/word/record-kinds.ts';
import { RecordWorker } from '../../src-main/word/record-worker-client.ts';
import { buildRecord, writeRecord } from '../../src-main/word/write-record.ts';
import { partOf } from './helpers/documents.ts';
import { RECORD_KINDS, RECORD_LANGUAGES, type RecordLanguage } from '../../src-shared/domain/record.ts';
import { completeSample } from './helpers/complete.ts';
import { testRegister } from './helpers/register.ts';
import { SAMPLE } from './helpers/sample.ts';

const { db, meetings } = testRegister(SAMPLE);
const request = (language: RecordLanguage) =>
  ({ kind: 'minutes', meetingId: meetings[0] ?? '', language }) as const;

const all = completeSample();
const every = RECORD_KINDS.flatMap((kind) =>
  RECORD_LANGUAGES.map((language) => ({ kind, language, meetingId: all.meetings[0] ?? '' })),
);

describe('the same register makes the same bytes, in every kind and language', async () => {
  const first = await Promise.all(every.map((each) => writeRecord(all.db, each)));
  const sums = first.map(({ sha256 }) => sha256);

  test('again in this process', async () => {
    const second = await Promise.all(every.map((each) => writeRecord(all.db, each)));
    expect(second.map(({ sha256 }) => sha256)).toEqual(sums);
    for (const [i, { bytes, sha256 }] of first.entries()) {
      expect(Buffer.from(second[i]?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(new Set(sums).size).toBe(every.length);
  });

  test('from a copy of the gathered data', async () => {
    const copies = every.map((each) => structuredClone(gatherRecord(all.db, each)));
    const written = await Promise.all(copies.map((copy) => buildRecord(copy)));
    expect(written.map(({ sha256 }) => sha256)).toEqual(sums);
  });

  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'in another process in the time zone %s',
    (zone) => {
      const gathered = JSON.stringify(every.map((each) => gatherRecord(all.db, each)));
      const module = join(import.meta.dirname, '../../src-main/word/write-record.ts');
      const script = `
        const { buildRecord } = await import(${JSON.stringify(module)});
        let text = '';
        for await (const part of process.stdin) text += part;
        const sums = [];
        for (const record of JSON.parse(text)) sums.push((await buildRecord(record)).sha256);
        console.log(sums.join());`;
      const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        input: gathered,
        env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' },
        encoding: 'utf8',
      });
      expect(out.trim().split(',')).toEqual(sums);
    },
  );
});

test('a register shows the day of the last change where the group is, not the day by this clock', () => {
  const fresh = testRegister({});
  const late = new Date('2021-05-03T19:30:00Z');
  fresh.db.run({ text: 'UPDATE change SET at = ?', values: [late.toISOString()] });
  const dayOf = (asOf?: string) => {
    const record = gatherRecord(fresh.db, {
      kind: 'decision-register',
      meetingId: null,
      language: 'en',
      ...(asOf === undefined ? {} : { asOf }),
    });
    return record.kind === 'decision-register' ? record.data.asOf : '';
  };
  // In Phnom Penh it is the next day already.
  expect(dayOf()).toBe('2021-05-04');
  expect(dayOf('2022-01-31')).toBe('2022-01-31');
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
