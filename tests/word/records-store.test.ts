import { describe, expect, test } from 'vitest';
import { recordsAnswers } from '../../src-main/records/records-calls.ts';
import { fileNameOf, listRecords, logRecord, newRecordEntry } from '../../src-main/records/records-store.ts';
import { insertRow } from '../../src-main/database/rows.ts';
import { lastChange } from '../../src-main/records/last-change.ts';
import { prepareRecord } from '../../src-main/records/prepare-record.ts';
import { RecordEntry, type RecordKind, type RecordLanguage } from '../../src-shared/domain/record.ts';
import { emptyRegister, testRegister } from './helpers/register.ts';

describe('names of files', () => {
  const register = testRegister({
    meetings: [
      {},
      { kind: 'technical-consultation', ordinal: 2, date: '2018-12-11', minutes: 'adopted' },
      { kind: 'workshop', ordinal: 21, date: '2021-09-16', minutes: 'locked' },
      { kind: 'bilateral', ordinal: 1, date: '2021-09-17', minutes: 'circulated' },
    ],
  });
  const nameOf = (i: number, language: 'en' | 'km') =>
    fileNameOf(register.db, { kind: 'minutes', meetingId: register.meetings[i] ?? '', language });

  test('say what it is, which one, when, and whether it is a draft', () => {
    expect(nameOf(0, 'en')).toBe('Minutes - 7th meeting - 2019-08-13 - draft.docx');
    expect(nameOf(0, 'km')).toBe('កំណត់ហេតុ - កិច្ចប្រជុំលើកទី៧ - 2019-08-13 - សេចក្តីព្រាង.docx');
    expect(nameOf(1, 'en')).toBe('Minutes - 2nd technical consultation - 2018-12-11.docx');
    expect(nameOf(2, 'en')).toBe('Minutes - 21st workshop - 2021-09-16.docx');
    expect(nameOf(3, 'en')).toBe('Minutes - 1st bilateral meeting - 2021-09-17 - draft.docx');
  });

  test('of every kind, in both languages, and of the whole series', () => {
    const of = (kind: RecordKind, language: RecordLanguage, meetingId: string | null) =>
      fileNameOf(register.db, { kind, language, meetingId, asOf: '2021-12-31' });
    const first = register.meetings[0] ?? '';
    expect(of('minutes', 'both', first)).toBe(
      'Minutes - 7th meeting - 2019-08-13 - Khmer and English - draft.docx',
    );
    expect(of('agenda', 'en', first)).toBe('Agenda - 7th meeting - 2019-08-13 - draft.docx');
    expect(of('attendance-sheet', 'km', first)).toBe('បញ្ជីចុះវត្តមាន - កិច្ចប្រជុំលើកទី៧ - 2019-08-13.docx');
    expect(of('action-register', 'en', first)).toBe('Action register - 7th meeting - 2019-08-13.docx');
    expect(of('decision-register', 'en', null)).toBe('Decision register - 2021-12-31.docx');
  });

  test('are the same before and after gathering', () => {
    for (const [i, meetingId] of register.meetings.entries()) {
      for (const language of ['en', 'km'] as const) {
        const prepared = prepareRecord(register.db, { kind: 'minutes', meetingId, language });
        expect(prepared.fileName).toBe(nameOf(i, language));
        expect(Buffer.byteLength(prepared.fileName)).toBeLessThan(255);
      }
    }
  });

  test('a meeting that is not there is refused', () => {
    expect(() => nameOf(9, 'en')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

const written = (n: number, at: string) =>
  newRecordEntry(
    {
      kind: 'minutes',
      meetingId: null,
      language: 'en',
      fileName: `Minutes ${n}.docx`,
      sha256: 'ab'.repeat(32),
      size: 12_345,
      madeFrom: n,
      template: '',
      writtenBy: 'Sok Dara',
    },
    new Date(at),
  );

test('a record of one meeting is refused without one', () => {
  const { db } = testRegister({});
  expect(() => prepareRecord(db, { kind: 'agenda', meetingId: null, language: 'en' })).toThrow(
    expect.objectContaining({ code: 'invalid-input' }),
  );
});

describe('what a record was made from', () => {
  test('is the last change of the content, and not the log of records', () => {
    const { db, history } = emptyRegister();
    expect(lastChange(db)).toBe(0);
    history.step('Test', { label: 'test' }, (writable) => {
      insertRow(writable, 'topic', { title_en: 'One' });
    });
    const one = lastChange(db);
    expect(one).toBeGreaterThan(0);
    history.step('Test', { label: 'records.write', kind: 'note' }, (writable) => {
      logRecord(writable, written(1, '2019-08-14T02:00:00.000Z'));
    });
    expect(lastChange(db)).toBe(one);
    history.undo('Test');
    expect(lastChange(db)).toBeGreaterThan(one);
  });
});

describe('the log of written records', () => {
  test('answers what was written, the latest first', () => {
    const { db, change } = emptyRegister();
    const first = written(1, '2019-08-14T02:00:00.000Z');
    const second = written(2, '2019-08-15T02:00:00.000Z');
    change((writable) => {
      logRecord(writable, first);
      logRecord(writable, second);
    });
    expect(listRecords(db, null)).toEqual([second, first]);
    expect(RecordEntry.parse(first)).toEqual(first);
    expect(recordsAnswers['records.list'](db, { meetingId: null })).toEqual([second, first]);
  });

  test('of one meeting only its own', () => {
    const register = testRegister({ meetings: [{}, {}] });
    const entries = register.meetings.map((meetingId) =>
      newRecordEntry({
        kind: 'minutes',
        meetingId,
        language: 'km',
        fileName: 'a.docx',
        sha256: '',
        size: 1,
        madeFrom: 2,
        template: 'Ministry paper',
        writtenBy: '',
      }),
    );
    register.change((db) => {
      for (const entry of entries) logRecord(db, entry);
    });
    expect(listRecords(register.db, register.meetings[1] ?? '')).toEqual([entries[1]]);
    expect(listRecords(register.db, null)).toHaveLength(2);
  });

  test('the calls answer file names', () => {
    const register = testRegister({});
    const input = { kind: 'minutes', meetingId: register.meetings[0] ?? '', language: 'en' } as const;
    expect(
      recordsAnswers['records.fileName'](register.db, input, {
        today: '2026-01-02',
        author: 'A',
        describe: () => undefined,
      }),
    ).toEqual({
      fileName: 'Minutes - 7th meeting - 2019-08-13 - draft.docx',
    });
  });
});
