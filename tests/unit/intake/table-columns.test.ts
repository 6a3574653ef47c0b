import { describe, expect, test } from 'vitest';
import { lettersApart, nameKey, phoneKey, splitTitle } from '../../../src-shared/domain/names.ts';
import {
  fieldOfHeader,
  guessColumns,
  guessHeaderRow,
  headingsAt,
} from '../../../src-shared/domain/table-columns.ts';
import { parseKind, parseRole, parseSex } from '../../../src-shared/domain/table-values.ts';

const guess = (rows: string[][]) => {
  const row = guessHeaderRow(rows);
  return [row, guessColumns(rows, row)];
};

describe('the columns of a table', () => {
  test('are known by their headings in English and Khmer', () => {
    expect(
      [
        'Full Name',
        'Name (in Khmer)',
        'E-mail:',
        'Tel.',
        'Organization / ស្ថាប័ន',
        'Position',
        'Sex',
        'No.',
      ].map(fieldOfHeader),
    ).toEqual(['name', 'name-km', 'email', 'phone', 'organisation', 'position', 'sex', null]);
    expect(['ឈ្មោះ', 'គោត្តនាម និងនាម', 'ភេទ', 'មុខតំណែង', 'អង្គភាព', 'លេខទូរស័ព្ទ', 'ល.រ'].map(fieldOfHeader)).toEqual([
      'name',
      'name',
      'sex',
      'position',
      'organisation',
      'phone',
      null,
    ]);
  });

  test('two columns of names: Latin and Khmer', () => {
    expect(
      guess([
        ['No', 'Name', 'ឈ្មោះ', 'Role'],
        ['1', 'Sok Dara', 'សុខ ដារ៉ា', 'Member'],
      ]),
    ).toEqual([0, [null, 'name', 'name-km', 'role']]);
  });

  test('headings below a title, in two lines with merged cells', () => {
    const rows = [
      ['List of participants, 12 March 2019', '', '', ''],
      ['No', 'Name', '', 'Contact', ''],
      ['', 'Latin', 'Khmer', 'Email', 'Phone'],
      ['1', 'Sok Dara', 'សុខ ដារ៉ា', 'dara@example.org', '012 345 678'],
    ];
    expect(guessHeaderRow(rows)).toBe(2);
    expect(headingsAt([rows[1] ?? [], rows[2] ?? []], 1)).toEqual([
      'No',
      'Name Latin',
      'Name Khmer',
      'Contact Email',
      'Contact Phone',
    ]);
    expect(guessColumns(rows, 2)).toEqual([null, 'name', 'name-km', 'email', 'phone']);
  });

  test('without headings, what stands in the cells tells', () => {
    expect(
      guess([
        ['Sok Dara', 'F', 'dara@example.org', '012345678', '7'],
        ['Chan Sophea', 'M', 'sophea@example.org', '098765432', '7'],
      ]),
    ).toEqual([null, ['name', 'sex', 'email', 'phone', null]]);
  });

  test('a word that is a post in one office and a role in another is told by the values', () => {
    expect(
      guessColumns(
        [
          ['ឈ្មោះ', 'តួនាទី'],
          ['សុខ', 'សមាជិក'],
          ['ចាន់', 'ប្រធាន'],
        ],
        0,
      ),
    ).toEqual(['name', 'role']);
    expect(
      guessColumns(
        [
          ['ឈ្មោះ', 'តួនាទី'],
          ['សុខ', 'មន្ត្រីកម្មវិធី'],
          ['ចាន់', 'គ្រូពេទ្យ'],
        ],
        0,
      ),
    ).toEqual(['name', 'position']);
  });
});

test('values are understood in both languages', () => {
  expect(['F', 'ស្រី', 'Mrs.', 'លោកស្រី', 'm', 'ប្រុស', 'Mr', '?'].map(parseSex)).toEqual([
    'female',
    'female',
    'female',
    'female',
    'male',
    'male',
    'male',
    null,
  ]);
  expect(['Chairperson', 'vice chair', 'សមាជិក', 'អនុប្រធាន', 'Boss'].map(parseRole)).toEqual([
    'chair',
    'vice-chair',
    'member',
    'vice-chair',
    null,
  ]);
  expect(
    ['Ministry of Health', 'នាយកដ្ឋានផែនការ', 'Calmette Hospital', 'WHO', 'Royal University', 'NGO', 'zzz'].map(
      parseKind,
    ),
  ).toEqual(['ministry', 'ministry-department', 'hospital', 'un-agency', 'academia', 'ngo', null]);
});

describe('names', () => {
  test('lose titles, case, order, accents and what nobody sees', () => {
    expect(
      new Set(['H.E. Dr. Sok Dara', 'SOK  DARA', 'dara sok', 'Mr Sok Dára', 'Sok\u200b Dara'].map(nameKey))
        .size,
    ).toBe(1);
    expect(new Set(['ឯកឧត្តម សុខ ដារ៉ា', 'សុខដារ៉ា', 'សុខ​ ដារ៉ា', 'លោក សុខ ដារ៉ា'].map(nameKey)).size).toBe(1);
    expect(nameKey('He Sokha')).toBe('he sokha');
  });

  test('give their titles and the sex these tell', () => {
    expect(splitTitle('H.E. Dr. Sok Dara')).toEqual({
      honorific: 'H.E. Dr.',
      name: 'Sok Dara',
      sex: 'unknown',
    });
    expect(splitTitle('Ms. Chan Sophea')).toEqual({ honorific: 'Ms.', name: 'Chan Sophea', sex: 'female' });
    expect(splitTitle('លោកស្រី ចាន់ សុភា')).toMatchObject({ name: 'ចាន់ សុភា', sex: 'female' });
    expect(splitTitle('Dr')).toMatchObject({ honorific: '', name: 'Dr' });
  });

  test('numbers of Cambodia are one with and without the country; letters apart are counted', () => {
    expect(
      new Set(['012 345 678', '+855 12 345 678', '00855-12345678', '០១២៣៤៥៦៧៨'].map(phoneKey)).size,
    ).toBe(1);
    expect(phoneKey('12')).toBe('');
    expect([
      lettersApart('sothea', 'sothia', 2),
      lettersApart('dara', 'drara', 2),
      lettersApart('ab', 'ba', 2),
      lettersApart('abc', 'xyzabc', 2),
    ]).toEqual([1, 1, 1, 3]);
  });
});
