import { afterAll, describe, expect, test } from 'vitest';
import { writeRecord } from '../../src-main/word/write-record.ts';
import { TestFolder, partOf, readWithPandoc } from './helpers/documents.ts';
import { type TestRegister, testRegister } from './helpers/register.ts';
import { SAMPLE } from './helpers/sample.ts';

const folder = new TestFolder();
afterAll(() => {
  folder.remove();
});

async function write(register: TestRegister, language: 'en' | 'km'): Promise<Uint8Array> {
  const { db, meetings } = testRegister(register);
  return (await writeRecord(db, { kind: 'minutes', meetingId: meetings[0] ?? '', language })).bytes;
}

async function textsOf(register: TestRegister, language: 'en' | 'km'): Promise<string[]> {
  const file = folder.write(`paper-${language}.docx`, await write(register, language));
  return (await readWithPandoc(file)).map((block) => block.text);
}

const meeting = SAMPLE.meetings?.[0] ?? {};
const withMinutes = (minutes: string): TestRegister => ({
  ...SAMPLE,
  meetings: [{ ...meeting, minutes }, {}],
});
const withoutTags = (xml: string) => xml.replaceAll(/<[^>]*>/g, '');

describe('the English paper', () => {
  test('reads as an official paper does', async () => {
    const texts = await textsOf(SAMPLE, 'en');
    const inOrder = [
      'Kingdom of Cambodia',
      'Nation Religion King',
      'Ministry of Health',
      'Minutes of the 7th meeting of the Technical Working Group',
      'Second draft',
      'Tuesday, 13 August 2019',
      '08:30 to 12:00 (UTC+07:00)',
      'Hybrid (in person and online)',
      'H.E. Chea Vanna, Secretary of State, Ministry of Health (MoH)',
      'Present',
      'H.E. Chea Vanna',
      'Dr. Anna Lind',
      'Member (online from 09:15)',
      'Mr. Sok Dara',
      'In attendance',
      'Observer (until 10:00, 10:30 to 11:00)',
      'Represented',
      'Apologies',
      'Absent',
      'Attendance by kind of organisation',
      'Quorum: 3 of the 3 organisations that count for the quorum were represented (2 required). The quorum was reached.',
      'Agenda',
      'Proceedings',
      'H.E. Chea Vanna (MoH): The Chair opened the meeting.',
      'Decided: The agenda is adopted.',
      'Endorsed: The work plan is endorsed.',
      'World Health Organization (WHO): Three points were raised:',
      'Prof. Outside Speaker (WHO): The figures:',
      'Action: Collect the figures of 2019.',
      'Responsible: Dr. Anna Lind (WHO); Ministry of Health (MoH) Due: 30 September 2019',
      'Recommended: Ministries should answer by June.',
      'Decisions',
      'Actions',
      'Next meeting',
      '8th meeting: Friday, 13 September 2019, 08:30 to 12:00, Room A, Ministry of Health',
      'Prepared by',
      'Approved by',
    ];
    let from = 0;
    for (const text of inOrder) {
      const at = texts.indexOf(text, from);
      expect([text, at >= from]).toEqual([text, true]);
      from = at + 1;
    }
    expect(texts).not.toContain('Never Marked');
  });

  test('the agenda has times, purposes, minutes and presenters', async () => {
    const texts = await textsOf(SAMPLE, 'en');
    const row = texts.slice(texts.indexOf('2.1'));
    expect(row.slice(0, 6)).toEqual([
      '2.1',
      '08:40',
      'Portability',
      'Discussion',
      '30',
      'Dr. Anna Lind (WHO); World Health Organization (WHO)',
    ]);
  });

  test('totals by sex and by kind of organisation', async () => {
    const texts = await textsOf(SAMPLE, 'en');
    const from = texts.indexOf('Kind of organisation');
    expect(texts.slice(from, texts.indexOf('Total', from + 5) + 4).join(' | ')).toBe(
      [
        'Kind of organisation | Women | Men | Total',
        'Hospitals | 1 | 0 | 1',
        'Ministries | 1 | 1 | 2',
        'United Nations agencies | 1 | 0 | 1',
        'Total | 3 | 1 | 4',
      ].join(' | '),
    );
  });
});

describe('the Khmer paper', () => {
  test('reads as Khmer papers do', async () => {
    const texts = await textsOf(SAMPLE, 'km');
    for (const text of [
      'ព្រះរាជាណាចក្រកម្ពុជា',
      'ជាតិ សាសនា ព្រះមហាក្សត្រ',
      'កំណត់ហេតុកិច្ចប្រជុំលើកទី៧ របស់ក្រុមការងារបច្ចេកទេស',
      'ថ្ងៃអង្គារ ទី១៣ ខែសីហា ឆ្នាំ២០១៩',
      'ម៉ោង ០៨:៣០ ដល់ម៉ោង ១២:០០ (UTC+07:00)',
      'លោកជំទាវ ជា វណ្ណា',
      'លោក សុខ ដារ៉ា',
      'Dr. Anna Lind',
      'សម្រេច៖ The agenda is adopted.',
      'ម៉ោង',
      'បានឃើញ និងឯកភាព',
      'រៀបចំដោយ',
    ]) {
      expect([text, texts.includes(text)]).toEqual([text, true]);
    }
  });

  test('counts in Khmer digits, with numbering that stays automatic', async () => {
    const bytes = await write(SAMPLE, 'km');
    const numbering = partOf(bytes, 'word/numbering.xml');
    expect(numbering).toContain('<w:lvlText w:val="ចំណុចទី%1៖"/>');
    expect(numbering).toContain('w:ascii="Rapporteur Khmer Digits"');
    expect(partOf(bytes, 'word/fontTable.xml')).toMatch(/Rapporteur Khmer Digits.*embedRegular/);
    expect(partOf(bytes, 'word/footer1.xml')).toMatch(/Rapporteur Khmer Digits.*NUMPAGES/);
    expect(partOf(bytes, 'word/settings.xml')).toContain('<w:embedTrueTypeFonts/>');
    // What the program counts is in Khmer digits; codes are names, and what people typed is theirs.
    const document = partOf(bytes, 'word/document.xml');
    expect(document).toContain('>២.១<');
    expect(document).toContain('>០៨:៤០<');
    const typed = /D7|A7|UTC|figures of 2019|>(?:120|98)</;
    const latin = document.match(/<w:t[ >][^<]*\d[^<]*</g)?.filter((text) => !typed.test(text));
    expect(latin ?? []).toEqual([]);
  });

  test('the embedded font can be read back with its key', async () => {
    const bytes = await write(SAMPLE, 'km');
    const key =
      /w:fontKey="\{([^}]*)\}"/.exec(partOf(bytes, 'word/fontTable.xml'))?.[1]?.replaceAll('-', '') ?? '';
    expect(key).toHaveLength(32);
  });
});

describe('every page', () => {
  test.each(['drafting', 'with-chair', 'circulated'])(
    'says DRAFT while the minutes are %s',
    async (state) => {
      const bytes = await write(withMinutes(state), 'en');
      for (const part of ['word/header1.xml', 'word/header2.xml']) {
        const header = partOf(bytes, part);
        expect(withoutTags(header)).toContain('DRAFT');
        expect(header).toMatch(/<v:shape id="PowerPlusWaterMarkObject\d".*string="DRAFT"/);
      }
      expect(partOf(await write(withMinutes(state), 'km'), 'word/header2.xml')).toContain(
        'string="សេចក្តីព្រាង"',
      );
    },
  );

  test.each(['adopted', 'locked'])('says nothing of the kind when they are %s', async (state) => {
    const bytes = await write(withMinutes(state), 'en');
    const all = ['word/header1.xml', 'word/header2.xml', 'word/document.xml'].map((part) =>
      partOf(bytes, part),
    );
    expect(all.join('')).not.toMatch(/Draft, |DRAFT|PowerPlus/);
    expect(withoutTags(all[2] ?? '')).toContain('Adopted');
  });

  test("bears the group's notice and its number", async () => {
    const bytes = await write(SAMPLE, 'en');
    for (const part of ['word/footer1.xml', 'word/footer2.xml']) {
      const footer = partOf(bytes, part);
      expect(footer).toContain('Illustrative record');
      expect(footer).toMatch(/Page .*instrText[^>]*>PAGE<.* of .*instrText[^>]*>NUMPAGES</);
    }
    expect(withoutTags(partOf(bytes, 'word/header1.xml'))).toContain(
      'Minutes of the 7th meeting, 13 August 2019',
    );
  });
});

describe('for readers who hear it, and for later editing', async () => {
  const bytes = await write(SAMPLE, 'en');
  const document = partOf(bytes, 'word/document.xml');

  test('real headings with automatic numbers', () => {
    expect(document).toMatch(/<w:pStyle w:val="Heading2"\/><\/w:pPr><w:r><w:t xml:space="preserve">Opening</);
    expect(document).toMatch(
      /<w:pStyle w:val="Heading3"\/><\/w:pPr><w:r><w:t xml:space="preserve">Portability</,
    );
    const numbering = partOf(bytes, 'word/numbering.xml');
    expect(numbering).toContain('<w:pStyle w:val="Heading2"/>');
    expect(numbering).toContain('<w:lvlText w:val="Item %1."/>');
  });

  test('tables that say what they hold, with heads that repeat and rows that stay whole', () => {
    const tables = document.match(/<w:tbl>/g)?.length ?? 0;
    expect(document.match(/<w:tblDescription w:val="[^"]+"\/>/g)).toHaveLength(tables);
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(8);
    const rows = document.match(/<w:tr>/g)?.length ?? 0;
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
  });

  test('language and complex-script fonts in the defaults, a title, A4', () => {
    const styles = partOf(bytes, 'word/styles.xml');
    expect(styles).toMatch(
      /<w:docDefaults>.*w:cs="Khmer OS Siemreap".*<w:szCs .*w:bidi="km-KH".*<\/w:docDefaults>/,
    );
    expect(partOf(bytes, 'docProps/core.xml')).toContain(
      '<dc:creator>Secretariat of the Technical Working Group</dc:creator>',
    );
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  });
});
