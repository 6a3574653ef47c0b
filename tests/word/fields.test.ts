import { describe, expect, test } from 'vitest';
import { documentOf, gatherRecord } from '../../src-main/word/record-kinds.ts';
import { bodyPlaceholder, recordFields } from '../../src-shared/domain/record-fields.ts';
import { RECORD_KINDS, RECORD_LANGUAGES } from '../../src-shared/domain/record.ts';
import { testRegister } from './helpers/register.ts';
import { SAMPLE } from './helpers/sample.ts';

const { db, meetings } = testRegister(SAMPLE);
const fieldsOf = (
  kind: (typeof RECORD_KINDS)[number],
  language: (typeof RECORD_LANGUAGES)[number],
  meetingId: string | null = meetings[0] ?? '',
) => documentOf(gatherRecord(db, { kind, language, meetingId, asOf: '2019-10-01' })).fields;

describe("fields for a ministry's own file", () => {
  test.each(RECORD_KINDS)('a record "%s" fills those that it says it has', (kind) => {
    for (const language of RECORD_LANGUAGES) {
      expect(Object.keys(fieldsOf(kind, language)).toSorted()).toEqual([...recordFields(kind)].toSorted());
    }
  });

  test('in the language of the record', () => {
    expect(fieldsOf('minutes', 'en')).toMatchObject({
      title: 'Minutes of the 7th meeting of the Technical Working Group',
      number: '7',
      meeting_title: 'Second draft',
      chair: 'H.E. Chea Vanna',
      secretary: 'Mr. Sok Dara',
    });
    expect(fieldsOf('minutes', 'km')).toMatchObject({ number: '៧', chair: 'លោកជំទាវ ជា វណ្ណា' });
    expect(fieldsOf('action-register', 'both')).toMatchObject({
      chair: '',
      as_of: 'ថ្ងៃអង្គារ ទី១ ខែតុលា ឆ្នាំ២០១៩\nTuesday, 1 October 2019',
    });
  });

  test('a register of the whole series knows no meeting', () => {
    expect(fieldsOf('decision-register', 'en', null)).not.toHaveProperty('number');
  });

  test('the record itself comes at a name of its own', () => {
    expect(RECORD_KINDS.map(bodyPlaceholder)).toContain('action_register');
    expect(new Set(RECORD_KINDS.map(bodyPlaceholder)).size).toBe(RECORD_KINDS.length);
  });
});
