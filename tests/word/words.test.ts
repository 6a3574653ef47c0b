import { describe, expect, test } from 'vitest';
import {
  clock,
  digits,
  englishOrdinal,
  longDate,
  mediumDate,
  shortDate,
  utcOffset,
} from '../../src-main/word/dates.ts';
import { safeFileName } from '../../src-main/file-names.ts';
import { nameOf, organisationOf, partiesOf } from '../../src-main/word/people.ts';
import { textsOf } from '../../src-main/word/texts.ts';
import { hasKhmer, runs } from '../../src-main/word/wml/content.ts';
import { cleanText } from '../../src-main/word/wml/xml.ts';

describe('dates and numbers', () => {
  test('as the office writes them', () => {
    expect(longDate('2019-03-12', 'en')).toBe('Tuesday, 12 March 2019');
    expect(longDate('2019-03-12', 'km')).toBe('ថ្ងៃអង្គារ ទី១២ ខែមីនា ឆ្នាំ២០១៩');
    expect(longDate('2024-02-29', 'km')).toBe('ថ្ងៃព្រហស្បតិ៍ ទី២៩ ខែកុម្ភៈ ឆ្នាំ២០២៤');
    expect(mediumDate('2019-08-13', 'en')).toBe('13 August 2019');
    expect(mediumDate('2019-08-13', 'km')).toBe('ថ្ងៃទី១៣ ខែសីហា ឆ្នាំ២០១៩');
    expect(shortDate('2021-12-01', 'en')).toBe('1 Dec 2021');
    expect(shortDate('2021-12-01', 'km')).toBe('១ ធ្នូ ២០២១');
    expect(clock('08:30', 'km')).toBe('០៨:៣០');
    expect(digits('3.1', 'km')).toBe('៣.១');
    expect(digits(1234567890, 'km')).toBe('១២៣៤៥៦៧៨៩០');
  });

  test('English ordinals', () => {
    const ordinals = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111, 112, 113].map(englishOrdinal);
    expect(ordinals.join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th 113th');
  });

  test('the distance from UTC; nothing for a zone nobody knows', () => {
    expect(utcOffset('Asia/Phnom_Penh', '2019-08-13', '08:30')).toBe('UTC+07:00');
    expect(utcOffset('', '2019-08-13', '08:30')).toBe('');
    expect(utcOffset('Nowhere/Land', '2019-08-13', '08:30')).toBe('');
  });
});

describe('people', () => {
  const person = { honorific: 'H.E.', name: { en: 'Chea Vanna', km: 'ជា វណ្ណា' }, sex: 'female' } as const;

  test('a title in the language of the name', () => {
    expect(nameOf(person, 'en')).toBe('H.E. Chea Vanna');
    expect(nameOf(person, 'km')).toBe('លោកជំទាវ ជា វណ្ណា');
    expect(nameOf({ ...person, sex: 'male' }, 'km')).toBe('ឯកឧត្តម ជា វណ្ណា');
    expect(nameOf({ ...person, honorific: 'Ms' }, 'km')).toBe('លោកស្រី ជា វណ្ណា');
  });

  test('a title without a certain Khmer form stays, and one before a Latin name too', () => {
    expect(nameOf({ ...person, honorific: 'Dr.' }, 'km')).toBe('Dr. ជា វណ្ណា');
    expect(nameOf({ ...person, honorific: 'ឧកញ៉ា' }, 'km')).toBe('ឧកញ៉ា ជា វណ្ណា');
    expect(nameOf({ ...person, name: { en: 'Anna Lind', km: '' } }, 'km')).toBe('H.E. Anna Lind');
    expect(nameOf({ ...person, honorific: '' }, 'en')).toBe('Chea Vanna');
  });

  test('organisations with their acronym, once', () => {
    const name = { en: 'World Health Organization', km: '' };
    expect(organisationOf({ name, acronym: 'WHO' }, 'km')).toBe('World Health Organization (WHO)');
    expect(organisationOf({ name: { en: 'WHO', km: '' }, acronym: 'WHO' }, 'en')).toBe('WHO');
    expect(organisationOf(null, 'en')).toBe('');
  });

  test('several parties', () => {
    const organisation = {
      name: { en: 'Ministry of Health', km: '' },
      acronym: '',
      kind: 'ministry',
    } as const;
    expect(
      partiesOf(
        [
          { kind: 'person', ...person, position: { en: '', km: '' }, organisation },
          { kind: 'organisation', name: { en: 'WHO', km: '' }, acronym: '' },
        ],
        'en',
      ),
    ).toBe('H.E. Chea Vanna (Ministry of Health); WHO');
  });
});

describe('file names', () => {
  test('hold nothing that Windows refuses', () => {
    expect(safeFileName('Minutes: "7th" <a/b\\c|d?e*> .', '.docx')).toBe('Minutes 7th a b c d e.docx');
    expect(safeFileName('a\u0000b\tc\nd', '.docx')).toBe('a b c d.docx');
    expect(safeFileName('CON', '.docx')).toBe('_CON.docx');
    expect(safeFileName('lpt1.minutes', '.docx')).toBe('_lpt1.minutes.docx');
    expect(safeFileName('Conference', '.docx')).toBe('Conference.docx');
    expect(safeFileName('...', '.docx')).toBe('Rapporteur.docx');
    expect(safeFileName('', '.docx')).toBe('Rapporteur.docx');
  });

  test('keep Khmer, and stay short', () => {
    expect(safeFileName('កំណត់ហេតុ - លើកទី៧', '.docx')).toBe('កំណត់ហេតុ - លើកទី៧.docx');
    expect(Array.from(safeFileName('ក'.repeat(500), '.docx')).length).toBeLessThan(140);
    // UTF-8 bytes are what Linux counts, 255 of them.
    expect(Buffer.byteLength(safeFileName('ក'.repeat(500), '.docx'))).toBeLessThanOrEqual(255);
  });
});

const runsOf = (text: string) => runs(text).replaceAll(/<w:t xml:space="preserve">|<\/w:t>|<\/?w:r>/g, '');

describe('runs', () => {
  test('one for each script; Khmer ones say that they are complex', () => {
    const complex = '<w:rPr><w:rFonts w:hint="cs"/><w:cs/></w:rPr>';
    expect(runsOf('Minutes')).toBe('Minutes');
    expect(runsOf('កំណត់ហេតុ')).toBe(`${complex}កំណត់ហេតុ`);
    expect(runsOf('WHO បានគាំទ្រ (2019)។')).toBe(`WHO ${complex}បានគាំទ្រ (2019)${complex}។`);
  });

  test('line ends and tabs', () => {
    expect(runs('a\r\nb\tc')).toBe(
      '<w:r><w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t><w:tab/><w:t xml:space="preserve">c</w:t></w:r>',
    );
    expect(runs('')).toBe('');
  });

  test('what XML cannot hold is dropped, the rest is kept', () => {
    expect(cleanText('a\u0000\u0008\u000B\u001F\uFFFE\uFFFFb\uD800c\uDC00d😀\u200Bក')).toBe('abcd😀\u200Bក');
    expect(runs('<a href="x">&amp;</a>')).toContain('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
  });

  test('Khmer is told apart', () => {
    expect(hasKhmer('Rue ៣')).toBe(true);
    expect(hasKhmer('ภาษาไทย')).toBe(false);
  });
});

test('every text has its counterpart, with its own words', () => {
  const en = textsOf('en');
  const km = textsOf('km');
  const look = (a: object, b: object, path: string) => {
    for (const [key, value] of Object.entries(a)) {
      const other = (b as Record<string, unknown>)[key];
      const place = `${path}.${key}`;
      if (path.endsWith('.honorifics')) continue;
      expect([place, typeof other]).toEqual([place, typeof value]);
      if (typeof value === 'object' && value !== null) look(value as object, other as object, place);
      if (typeof value === 'string' && /[a-z]/i.test(value)) {
        expect([place, hasKhmer(String(other))]).toEqual([place, true]);
        expect([place, /[a-z]/i.test(String(other))]).toEqual([place, false]);
      }
    }
  };
  look(en, km, 'texts');
});
