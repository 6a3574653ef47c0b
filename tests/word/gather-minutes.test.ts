import { describe, expect, test } from 'vitest';
import type { ReadableDatabase } from '../../src-main/database/connection.ts';
import { gatherMinutes } from '../../src-main/records/gather-minutes.ts';
import { testRegister } from './helpers/register.ts';
import { doc, p } from './helpers/rich.ts';
import { SAMPLE } from './helpers/sample.ts';

const { db, meetings } = testRegister(SAMPLE);
const data = gatherMinutes(db, meetings[0] ?? '');

/** How many statements a piece of work runs. */
function statements(reading: ReadableDatabase, work: (db: ReadableDatabase) => void): number {
  let count = 0;
  work({
    all: (query) => {
      count += 1;
      return reading.all(query);
    },
    one: (query) => {
      count += 1;
      return reading.one(query);
    },
  });
  return count;
}

describe('what the minutes are built from', () => {
  test('is plain data', () => {
    expect(structuredClone(data)).toEqual(data);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('takes as many statements for a big meeting as for a small one', () => {
    const entry = { body: doc(p('Said.')), speaker: { person: 1 } } as const;
    const big = testRegister({
      organisations: [{ name: { en: 'O', km: '' } }],
      people: Array.from({ length: 60 }, (_, i) => ({
        name: { en: `Person ${i}`, km: '' },
        organisation: 0,
      })),
      meetings: [
        {
          chair: 0,
          items: Array.from({ length: 30 }, (_, i) => ({
            title: { en: `Item ${i}`, km: '' },
            presenters: [{ person: i }],
            entries: [entry, entry, { ...entry, type: 'action', owners: [{ person: 2 }] }],
          })),
        },
      ],
    });
    const count = statements(big.db, (reading) => {
      gatherMinutes(reading, big.meetings[0] ?? '');
    });
    expect(count).toBe(statements(db, (reading) => void gatherMinutes(reading, meetings[0] ?? '')));
    expect(count).toBeLessThan(20);
  });

  test('has the name the group had on the day', () => {
    expect(data.bodyName.en).toBe('Technical Working Group');
    const later = testRegister({ ...SAMPLE, meetings: [{ date: '2021-09-16' }] });
    expect(gatherMinutes(later.db, later.meetings[0] ?? '').bodyName.en).toBe(
      'National Technical Working Group',
    );
  });

  test('has the post noted at the meeting, whatever the person does today', () => {
    const moved = testRegister(SAMPLE);
    const person = moved.db.one<{ id: string }>({
      text: "SELECT id FROM person WHERE name_en = 'Chea Vanna'",
      values: [],
    });
    moved.change((writable) => {
      writable.run({
        text: "UPDATE affiliation SET position_en = 'Minister' WHERE person_id = ?",
        values: [person?.id ?? ''],
      });
    });
    const after = gatherMinutes(moved.db, moved.meetings[0] ?? '');
    expect(after.chair?.position.en).toBe('Secretary of State');
    const speaker = after.agenda[0]?.entries[0]?.speaker;
    expect(speaker?.kind === 'person' && speaker.position.en).toBe('Secretary of State');
  });

  test('has the post held on the day for those who were not there', () => {
    const speaker = data.agenda[2]?.entries[1]?.speaker;
    expect(speaker).toMatchObject({
      kind: 'person',
      name: { en: 'Outside Speaker' },
      organisation: { acronym: 'WHO' },
    });
  });

  test('has the agenda with clock times, entries and codes', () => {
    expect(data.agenda.map((line) => [line.number, line.clock, line.title.en])).toEqual([
      ['1', '08:30', 'Opening'],
      ['2', '08:40', 'Draft policy'],
      ['2.1', '08:40', 'Portability'],
      ['2.2', '09:10', 'Annexes'],
      ['3', '09:30', 'Other business'],
    ]);
    const codes = data.agenda.flatMap((line) =>
      line.entries.flatMap((entry) => (entry.type === 'discussion' ? [] : [entry.code])),
    );
    expect(codes).toEqual(['D7.1', 'D7.2', 'A7.1', 'D7.3', 'A7.2']);
  });

  test('has owners in their order, and the due date', () => {
    const action = data.agenda[2]?.entries.find((entry) => entry.type === 'action');
    expect(action?.type === 'action' && action.owners.map((owner) => owner.name.en)).toEqual([
      'Anna Lind',
      'Ministry of Health',
    ]);
    expect(action?.type === 'action' && action.dueDate).toBe('2019-09-30');
  });

  test('has who spoke for whom, and the quorum', () => {
    const represented = data.attendance.find((line) => line.outcome === 'represented');
    expect(represented?.representedBy?.name.en).toBe('Keo Bopha');
    expect(data.quorum).toEqual({
      required: 2,
      present: 3,
      eligible: 3,
      reached: true,
      kind: 'share',
      value: 50,
      basis: 'organisations',
    });
  });

  test('has the next meeting of the kind that is not cancelled', () => {
    expect(data.next).toMatchObject({ ordinal: 8, date: '2019-09-13' });
    expect(gatherMinutes(db, meetings[1] ?? '').next).toBeNull();
    const others = testRegister({
      meetings: [{}, { kind: 'workshop', ordinal: 1 }, { ordinal: 8, date: '2019-12-01' }],
    });
    expect(gatherMinutes(others.db, others.meetings[0] ?? '').next?.date).toBe('2019-12-01');
  });

  test('an entry whose type was changed is what it is now', () => {
    const changed = testRegister(SAMPLE);
    changed.change((writable) => {
      writable.run({
        text: `UPDATE minutes_entry SET type = 'discussion' WHERE id IN (SELECT entry_id FROM decision WHERE code = 'D7.1')`,
        values: [],
      });
    });
    const entries = gatherMinutes(changed.db, changed.meetings[0] ?? '').agenda[0]?.entries ?? [];
    expect(entries.map((entry) => entry.type)).toEqual(['discussion', 'discussion', 'decision']);
  });

  test('a meeting that is not there is refused', () => {
    expect(() => gatherMinutes(db, 'nothing')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});
