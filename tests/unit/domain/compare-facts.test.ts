import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../../src-shared/domain/compare-facts.ts';
import type { AttendeeLine, MinutesFacts } from '../../../src-shared/domain/minutes-record.ts';

const person = (id: string, fields: Partial<AttendeeLine> = {}): AttendeeLine => ({
  id,
  honorific: '',
  name: { en: `Person ${id}`, km: '' },
  sex: 'female',
  position: { en: 'Officer', km: '' },
  organisation: null,
  capacity: 'member',
  outcome: 'attended',
  intervals: [{ arrived: null, left: null, place: 'room' }],
  representedBy: null,
  ...fields,
});

const facts = (fields: Partial<MinutesFacts> = {}): MinutesFacts => ({
  meeting: {
    kind: 'working-group',
    ordinal: 6,
    title: { en: '', km: '' },
    date: '2026-02-10',
    start: '09:00',
    end: '12:00',
    timeZone: 'Asia/Phnom_Penh',
    venue: { en: 'Room 2', km: '' },
    mode: 'in-person',
    onlineLink: '',
  },
  chair: null,
  attendance: [person('a'), person('b')],
  quorum: {
    kind: 'number',
    value: 2,
    basis: 'persons',
    required: 2,
    present: 2,
    eligible: 3,
    reached: true,
  },
  next: null,
  papers: [],
  ...fields,
});

describe('comparing what minutes say of the meeting', () => {
  test('nothing changed', () => {
    const { facts: changed, people } = compareFacts(facts(), facts());
    expect(changed).toEqual([]);
    expect(people.map(({ change }) => change)).toEqual(['same', 'same']);
  });

  test('people who came onto the list, went, or are written otherwise', () => {
    const { people } = compareFacts(
      facts({ attendance: [person('a'), person('b')] }),
      facts({
        attendance: [
          person('a', {
            name: { en: 'Person a', km: 'ក' },
            outcome: 'represented',
            intervals: [],
            representedBy: person('c'),
          }),
          person('c'),
        ],
      }),
    );
    expect(people.map(({ change, person: { id }, facts: changed }) => [change, id, changed])).toEqual([
      ['changed', 'a', ['name', 'outcome', 'representedBy', 'presence']],
      ['added', 'c', []],
      ['removed', 'b', []],
    ]);
  });

  test('day, time, place, chair, quorum, next meeting and papers', () => {
    const before = facts();
    const after = facts({
      meeting: {
        ...before.meeting,
        date: '2026-02-11',
        end: '12:30',
        venue: { en: 'Room 3', km: '' },
        mode: 'hybrid',
      },
      chair: person('a'),
      quorum: { ...before.quorum, required: 1 },
      next: before.meeting,
      papers: [{ title: '', fileName: 'draft.docx', sha256: 'ab' }],
    });
    expect(compareFacts(before, after).facts).toEqual([
      'date',
      'time',
      'place',
      'mode',
      'chair',
      'quorum',
      'next',
      'papers',
    ]);
    const otherRule = facts({ quorum: { ...before.quorum, kind: 'share', value: 50 } });
    expect(compareFacts(before, otherRule).facts, 'another rule that asks for the same').toEqual([]);
  });
});
