import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillExample } from '../../src-main/register-file/example/fill-example.ts';
import { lintPackage } from '../../src-main/word/package-lint.ts';
import { type GatheredRecord, documentOf, gatherRecord } from '../../src-main/word/record-kinds.ts';
import { buildRecord } from '../../src-main/word/write-record.ts';
import { RECORD_KINDS, RECORD_LANGUAGES, needsMeeting } from '../../src-shared/domain/record.ts';
import {
  type ReadBlock,
  TestFolder,
  countTexts,
  eachOf,
  evenSpaces,
  pagesInLibreOffice,
  partOf,
  readWithPandoc,
  validationErrors,
} from './helpers/documents.ts';
import { completeSample } from './helpers/complete.ts';
import { expectedOnce } from './helpers/expected-records.ts';
import { emptyRegister } from './helpers/register.ts';

interface Written {
  name: string;
  record: GatheredRecord;
  bytes: Uint8Array;
  file: string;
  blocks: ReadBlock[];
}

/**
 * Half a second each for the validator and LibreOffice: the sample in every kind and language, the example in
 * every kind once. Pandoc and our lint read all of them.
 */
const isSlowOne = ({ name }: Pick<Written, 'name'>) =>
  name.startsWith('sample') ||
  RECORD_KINDS.some((kind, i) => name === `example-${kind}-${RECORD_LANGUAGES[i % 3] ?? ''}`);

const AS_OF = '2019-11-05';
const folder = new TestFolder();
let written: Written[] = [];
let pages = new Map<string, number>();

// Every kind in every language, from the example register and from a sample that has something of everything.
beforeAll(async () => {
  const example = emptyRegister();
  example.change((db) => {
    fillExample(db);
  });
  const seventh = example.db.one<{ id: string }>({
    text: "SELECT id FROM meeting WHERE kind = 'working-group' AND ordinal = 7",
    values: [],
  });
  const sample = completeSample();
  const registers = [
    { name: 'example', db: example.db, meetingId: seventh?.id ?? '' },
    { name: 'sample', db: sample.db, meetingId: sample.meetings[0] ?? '' },
  ];
  const files = await Promise.all(
    registers.flatMap(({ name, db, meetingId }) =>
      RECORD_KINDS.flatMap((kind) =>
        RECORD_LANGUAGES.map(async (language) => {
          // Of the series in the example, of one meeting in the sample.
          const of = needsMeeting(kind) || name === 'sample' ? meetingId : null;
          const record = gatherRecord(db, { kind, language, meetingId: of, asOf: AS_OF });
          const { bytes } = await buildRecord(record);
          const title = `${name}-${kind}-${language}`;
          return { name: title, record, bytes, file: folder.write(`${title}.docx`, bytes) };
        }),
      ),
    ),
  );
  [written, pages] = await Promise.all([
    eachOf(files, async (each) => ({ ...each, blocks: await readWithPandoc(each.file) })),
    pagesInLibreOffice(
      files.filter(isSlowOne).map((each) => each.file),
      folder.path,
    ),
  ]);
});

afterAll(() => {
  folder.remove();
});

function onEach(check: (document: Written) => void): void {
  expect(written).toHaveLength(2 * RECORD_KINDS.length * RECORD_LANGUAGES.length);
  for (const document of written) {
    try {
      check(document);
    } catch (error) {
      throw new Error(`In ${document.name}`, { cause: error });
    }
  }
}

const textOf = (blocks: readonly ReadBlock[]) => blocks.map((block) => block.text).join('\n');
const find = (name: string) => {
  const found = written.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
};

describe('read back by pandoc', () => {
  test('everything the register holds is there, as often as it should be', () => {
    onEach(({ record, blocks }) => {
      const counts = countTexts(blocks.map((block) => block.text));
      for (const [text, times] of countTexts(expectedOnce(record))) {
        expect([text, counts.get(text) ?? 0]).toEqual([text, times]);
      }
    });
  });

  test('one title, and in both languages the Khmer one first', () => {
    onEach(({ record, blocks }) => {
      const { title = '' } = documentOf(record).fields;
      expect(blocks.filter(({ text }) => text === evenSpaces(title))).toHaveLength(1);
      if (record.language === 'both') expect(title).toMatch(/^[\u1780-\u17ff].*\n[A-Z]/);
    });
  });

  test('a bilingual record says what is in one language once', () => {
    const text = textOf(find('sample-agenda-both').blocks);
    for (const once of [
      'Dr. Anna Lind',
      'comments.xlsx',
      'Draft 0.2 of the policy',
      'Portability of entitlements',
    ])
      expect([once, text.split(once).length - 1]).toEqual([once, 1]);
    const list = textOf(find('sample-attendance-sheet-both').blocks);
    for (const once of ['សុខ ដារ៉ា', 'Mr. Sok Dara', 'Dr. Anna Lind', 'vanna@example.org', '012 345 678'])
      expect([once, list.split(once).length - 1]).toEqual([once, 1]);
  });

  test('registers say what is late, who took over, and what replaced what', () => {
    const actions = textOf(find('sample-action-register-en').blocks);
    for (const text of [
      'Action register of the 7th meeting of the Technical Working Group',
      '2 actions: 0 open, 1 in progress, 1 done, 0 cancelled; 1 overdue',
      'Overdue',
      'In progress',
      'High priority',
      'Dr. Anna Lind (WHO); Mr. Sok Dara (MoH)',
      'As minuted: Dr. Anna Lind (WHO); Ministry of Health (MoH)',
      '31 Oct 2019',
      'As minuted: 30 Sep 2019',
      '13 Sep 2019, 8th meeting: Reason for delay: Two provinces have not answered. (New date: 31 Oct 2019)',
      'Done',
      '15 Aug 2019',
    ]) {
      expect([text, actions.split('\n').includes(text)]).toEqual([text, true]);
    }
    const decisions = textOf(find('sample-decision-register-en').blocks);
    expect(decisions).toContain('Replaces: D7.1');
    expect(decisions).toContain('Replaced by: D7.3');
    expect(textOf(find('sample-action-register-km').blocks)).toContain('ហួសកាលកំណត់');
  });

  test('minutes say when they were adopted, list corrections and papers, and name the owners of the day', () => {
    const minutes = textOf(find('sample-minutes-en').blocks);
    for (const text of [
      'Adopted at the 8th meeting on 13 September 2019, with the corrections listed at the end',
      'Annex A. Papers',
      'draft-0.2.docx',
      'Annex B. Corrections',
      'Read "work plan 2020" for "work plan".',
      '8th meeting, 13 Sep 2019, made on adoption',
      'This item was deferred to a later meeting.',
      'Responsible: Dr. Anna Lind (WHO); Ministry of Health (MoH) Due: 30 September 2019',
    ]) {
      expect([text, minutes.split('\n').includes(text)]).toEqual([text, true]);
    }
  });
});

describe('as a package', () => {
  test('our lint finds nothing', () => {
    onEach(({ bytes }) => {
      expect(lintPackage(bytes)).toEqual([]);
    });
  });

  test("Microsoft's validator finds nothing", { timeout: 120_000 }, async () => {
    const errors = await eachOf(written.filter(isSlowOne), (each) => validationErrors(each.file));
    expect(errors.flat()).toEqual([]);
  });

  test('LibreOffice opens every one', () => {
    expect(pages.size).toBe(4 * RECORD_KINDS.length);
    for (const [file, count] of pages) expect([file, count > 0]).toEqual([file, true]);
  });

  test('wide records lie across, and their heads reach over the whole page', () => {
    onEach(({ record, bytes }) => {
      const wide = !['agenda', 'minutes'].includes(record.kind);
      const document = partOf(bytes, 'word/document.xml');
      expect(document).toContain(
        wide ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' : '<w:pgSz w:w="11906"',
      );
      expect(partOf(bytes, 'word/footer1.xml')).toContain(`w:pos="${wide ? 14796 : 9411}"`);
    });
  });

  test('heads of tables repeat and rows stay whole', () => {
    onEach(({ bytes }) => {
      const document = partOf(bytes, 'word/document.xml');
      expect(document).toContain('<w:tblHeader/>');
      const whole = document.match(/<w:cantSplit\/>/g)?.length ?? 0;
      expect(whole).toBeGreaterThan((document.match(/<w:tr>/g)?.length ?? 0) - 3);
    });
  });

  test('annexes begin on a page of their own', () => {
    const document = (name: string) => partOf(find(name).bytes, 'word/document.xml');
    expect(document('sample-minutes-en').match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(document('example-minutes-en')).not.toContain('pageBreakBefore');
  });

  test('the logo says what it shows, and the same picture is the same part', () => {
    const document = partOf(find('sample-agenda-en').bytes, 'word/document.xml');
    expect(document).toContain('descr="Logo of the Ministry of Health"');
    expect(document).toMatch(/<wp:extent cx="648000" cy="648000"\/>/);
    expect(partOf(find('sample-agenda-en').bytes, 'word/media/logo.png').length).toBeGreaterThan(100);
    expect(partOf(find('example-agenda-en').bytes, 'word/document.xml')).not.toContain('w:drawing');
  });
});
