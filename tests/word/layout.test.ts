import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { updateRow } from '../../src-main/database/rows.ts';
import { sql } from '../../src-main/database/sql.ts';
import { keepContent } from '../../src-main/files/file-content.ts';
import { writeRecord } from '../../src-main/word/write-record.ts';
import { LETTERHEAD_LAYOUTS, LOGO_SIDES } from '../../src-shared/domain/body.ts';
import type { RecordKind, RecordLanguage } from '../../src-shared/domain/record.ts';
import { completeSample } from './helpers/complete.ts';
import { TestFolder, partOf, readWithPandoc } from './helpers/documents.ts';
import { type TestRegister, testRegister } from './helpers/register.ts';
import { doc, link, p, t } from './helpers/rich.ts';
import { SAMPLE } from './helpers/sample.ts';

// What a head of secretariat sees at a glance: where things stand, and whether the words agree with the numbers.

const folder = new TestFolder();
afterAll(() => {
  folder.remove();
});

type Register = ReturnType<typeof testRegister>;

async function write(register: Register, kind: RecordKind, language: RecordLanguage): Promise<Uint8Array> {
  const meetingId = register.meetings[0] ?? '';
  return (await writeRecord(register.db, { kind, language, meetingId, asOf: '2019-10-01' })).bytes;
}

async function textsOf(register: Register, kind: RecordKind, language: RecordLanguage): Promise<string[]> {
  const file = folder.write(`${kind}-${language}.docx`, await write(register, kind, language));
  return (await readWithPandoc(file)).map(({ text }) => text);
}

/** A black PNG of this size. Its checksums are left out: the program reads only how large it is. */
function picture(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The sample with another letterhead. */
function withLetterhead(columns: Record<string, string | number>, logo?: Uint8Array): Register {
  const register = testRegister(SAMPLE);
  register.change((db) => {
    const id = register.db.one<{ id: string }>(sql`SELECT id FROM body`)?.id ?? '';
    updateRow(db, 'body', id, {
      ...columns,
      ...(logo === undefined ? {} : { logo_sha256: keepContent(db, logo) }),
    });
  });
  return register;
}

const EMU_IN_TWIP = 635;

describe('the letterhead', () => {
  test.each(LETTERHEAD_LAYOUTS)('"%s" keeps a logo like a ribbon inside its cell', async (layout) => {
    await Promise.all(
      LOGO_SIDES.flatMap((side) =>
        (['agenda', 'attendance-sheet'] as const).map(async (kind) => {
          const register = withLetterhead(
            { letterhead_layout: layout, logo_side: side, logo_height_mm: 20 },
            picture(600, 60),
          );
          const document = partOf(await write(register, kind, 'en'), 'word/document.xml');
          const width = Number(/<wp:extent cx="(\d+)"/.exec(document)?.[1]) / EMU_IN_TWIP;
          expect(width).toBeGreaterThan(1_500);
          const before = document.slice(0, document.indexOf('<wp:extent'));
          if (before.lastIndexOf('<w:tc>') <= before.lastIndexOf('</w:tc>')) return;
          const room = Number(before.slice(before.lastIndexOf('<w:tc>')).match(/<w:tcW w:w="(\d+)"/)?.[1]);
          expect(width, `${layout} ${side} ${kind}`).toBeLessThan(room);
        }),
      ),
    );
  });

  test('gives a long line at the right more room than short ones at the left', async () => {
    const mail = 'secretariat.of.the.group@health.example.org';
    const shares = async (right: string) => {
      const register = withLetterhead({ letterhead_left_en: 'Department', letterhead_right_en: right });
      const document = partOf(await write(register, 'agenda', 'en'), 'word/document.xml');
      const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(document)?.[1] ?? '';
      return [...grid.matchAll(/w:w="(\d+)"/g)].map((match) => Number(match[1]));
    };
    const [left = 0, right = 0] = await shares(mail);
    expect(right).toBeGreaterThan(left);
    const [wide = 0, narrow = 0] = await shares('No. 12');
    expect(narrow).toBeLessThan(wide);
  });

  test('names the group without the article of its name', async () => {
    const texts = await textsOf(testRegister(SAMPLE), 'agenda', 'en');
    expect(texts).toContain('Technical Working Group');
    expect(texts).toContain('Agenda of the 7th meeting of the Technical Working Group');
  });
});

describe('what stands below the title', () => {
  test('in both languages each label is beside its own text', async () => {
    const texts = await textsOf(testRegister(SAMPLE), 'minutes', 'both');
    const at = texts.indexOf('កាលបរិច្ឆេទ');
    expect(texts.slice(at, at + 4)).toEqual([
      'កាលបរិច្ឆេទ',
      'ថ្ងៃអង្គារ ទី១៣ ខែសីហា ឆ្នាំ២០១៩',
      'Date',
      'Tuesday, 13 August 2019',
    ]);
  });

  test('what is said in one language stands once, beside both labels', async () => {
    const [meeting, ...others] = SAMPLE.meetings ?? [];
    const venue = { en: 'Meeting room, first floor', km: '' };
    const register = testRegister({ ...SAMPLE, meetings: [{ ...meeting, venue }, ...others] });
    const document = partOf(await write(register, 'minutes', 'both'), 'word/document.xml');
    const row = document.match(/<w:tr>(?:(?!<\/w:tr>).)*>Place<(?:(?!<\/w:tr>).)*<\/w:tr>/)?.[0] ?? '';
    expect(row).toContain('ទីកន្លែង');
    expect(row).toContain('Meeting room, first floor');
  });

  test('on pages that lie across, the chair has a row alone', async () => {
    const document = partOf(await write(testRegister(SAMPLE), 'attendance-sheet', 'en'), 'word/document.xml');
    const row = document.match(/<w:tr>(?:(?!<\/w:tr>).)*>Chair<(?:(?!<\/w:tr>).)*<\/w:tr>/)?.[0] ?? '';
    expect(row.match(/<w:tc>/g)).toHaveLength(2);
    expect(row).toContain('<w:gridSpan w:val="3"/>');
    const first = document.match(/<w:tr>(?:(?!<\/w:tr>).)*>Date<(?:(?!<\/w:tr>).)*<\/w:tr>/)?.[0] ?? '';
    expect(first).toContain('>Time<');
  });
});

describe('words', () => {
  const one: TestRegister = {
    organisations: [{ name: { en: 'Hospital', km: 'មន្ទីរពេទ្យ' }, counts: true }],
    people: [{ name: { en: 'Sok Dara', km: 'សុខ ដារ៉ា' }, organisation: 0, capacity: 'chair' }],
    meetings: [
      {
        items: [
          {
            title: { en: 'Only item', km: '' },
            entries: [
              { type: 'decision', body: doc(p('Agreed.')) },
              { type: 'action', body: doc(p('Done.')) },
            ],
          },
        ],
      },
    ],
  };

  test('agree with a number that is one', async () => {
    const register = testRegister(one);
    expect(await textsOf(register, 'action-register', 'en')).toContain(
      '1 action: 1 open, 0 in progress, 0 done, 0 cancelled',
    );
    expect(await textsOf(register, 'decision-register', 'en')).toContain(
      '1 in all: 1 decision, 0 endorsements, 0 recommendations',
    );
    expect((await textsOf(register, 'minutes', 'en')).join('\n')).toContain(
      '1 of the 1 organisation that counts for the quorum was represented (1 required)',
    );
  });

  test('in Khmer stand apart from a name that is not', async () => {
    const register = testRegister({
      ...one,
      body: {
        name: { en: 'Technical Working Group', km: '' },
        ministry: { en: 'Ministry of Health', km: '' },
      },
    });
    const bytes = await write(register, 'agenda', 'km');
    expect(await textsOf(register, 'agenda', 'km')).toContain(
      'របៀបវារៈកិច្ចប្រជុំលើកទី៧ របស់ Technical Working Group',
    );
    expect(partOf(bytes, 'docProps/core.xml')).toContain('លេខាធិការដ្ឋាន Technical Working Group<');
  });
});

describe('paragraphs', () => {
  const address = 'https://www.example.org/a/very/long/path/without/any/break';

  test('with a long address are not stretched to the margin', async () => {
    const register = testRegister({
      meetings: [
        {
          items: [
            {
              title: { en: 'Only item', km: '' },
              entries: [
                { body: doc(p('Words as usual.')) },
                { body: doc(p('See ', t(address, link(address)), ' for more.')) },
              ],
            },
          ],
        },
      ],
    });
    const document = partOf(await write(register, 'minutes', 'en'), 'word/document.xml');
    const propertiesOf = (text: string) => {
      const before = document.slice(0, document.indexOf(text));
      return /<w:pPr>.*?<\/w:pPr>/.exec(before.slice(before.lastIndexOf('<w:p>')))?.[0];
    };
    expect(propertiesOf('See ')).toContain('<w:jc w:val="left"/>');
    expect(propertiesOf('Words as usual.')).not.toContain('<w:jc');
  });
});

test('a decision that was replaced stands out in the register', async () => {
  const document = partOf(await write(completeSample(), 'decision-register', 'en'), 'word/document.xml');
  const runOf = (text: string) => new RegExp(`<w:r>(?:(?!</w:r>).)*>${text}`).exec(document)?.[0];
  expect(runOf('Replaced by: D7.3')).toContain('<w:b/>');
  expect(runOf('Replaces: D7.1')).not.toContain('<w:b/>');
});

test('Khmer papers are dated above the words of who signs, English ones below the name', async () => {
  const register = testRegister(SAMPLE);
  const order = async (language: 'en' | 'km', title: string, date: RegExp) => {
    const texts = await textsOf(register, 'minutes', language);
    const from = texts.findIndex((text) => date.test(text));
    return { date: from, title: texts.indexOf(title), there: from !== -1 };
  };
  const khmer = await order('km', 'បានឃើញ និងឯកភាព', /^ថ្ងៃទី\.\./);
  expect(khmer.there && khmer.date < khmer.title).toBe(true);
  const english = await order('en', 'Prepared by', /^Date: \.\./);
  expect(english.date).toBeGreaterThan(english.title);
});
