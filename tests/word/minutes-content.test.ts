import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RECORD_LANGUAGES } from '../../src-shared/domain/record.ts';
import { fillExample } from '../../src-main/register-file/example/fill-example.ts';
import { gatherMinutes } from '../../src-main/records/gather-minutes.ts';
import type { MinutesData } from '../../src-main/records/minutes-data.ts';
import { lintPackage } from '../../src-main/word/package-lint.ts';
import { colonOf, label } from '../../src-main/word/voice.ts';
import { writeRecord } from '../../src-main/word/write-record.ts';
import {
  type ReadBlock,
  TestFolder,
  countTexts,
  eachOf,
  evenSpaces,
  pagesInLibreOffice,
  readWithPandoc,
  validationErrors,
} from './helpers/documents.ts';
import {
  expectedHeadings,
  expectedPeople,
  expectedProceedings,
  expectedRegister,
} from './helpers/expected.ts';
import { emptyRegister, testRegister } from './helpers/register.ts';
import { SAMPLE } from './helpers/sample.ts';

interface Written {
  name: string;
  language: (typeof RECORD_LANGUAGES)[number];
  data: MinutesData;
  bytes: Uint8Array;
  file: string;
  blocks: ReadBlock[];
}

/** Half a second each for the validator and LibreOffice: the sample, and some of the meetings. */
const isSlowOne = ({ name }: Pick<Written, 'name'>) => name.startsWith('sample') || name.includes('1');

const folder = new TestFolder();
let written: Written[] = [];
let pages = new Map<string, number>();

// Every meeting of the example register in one of the languages, one after the other, and the sample in all of
// them, read by programs that are not ours. (records-content.test.ts has one meeting in every language.)
beforeAll(async () => {
  const example = emptyRegister();
  example.change((db) => {
    fillExample(db);
  });
  const sample = testRegister(SAMPLE);
  const meetings = example.db.all<{ id: string; name: string }>({
    text: "SELECT id, kind || '-' || ordinal AS name FROM meeting ORDER BY date, id",
    values: [],
  });
  const all = [
    ...meetings.map(({ id, name }) => ({ db: example.db, id, name })),
    { db: sample.db, id: sample.meetings[0] ?? '', name: 'sample' },
  ];
  const files = await Promise.all(
    all.flatMap(({ db, id, name }, i) =>
      RECORD_LANGUAGES.filter((_, j) => name === 'sample' || j === i % 3).map(async (language) => {
        const { bytes } = await writeRecord(db, { kind: 'minutes', meetingId: id, language });
        const file = folder.write(`${name}-${language}.docx`, bytes);
        return { name: `${name} ${language}`, language, data: gatherMinutes(db, id), bytes, file };
      }),
    ),
  );
  const paths = files.filter(isSlowOne).map((each) => each.file);
  [written, pages] = await Promise.all([
    eachOf(files, async (each) => ({ ...each, blocks: await readWithPandoc(each.file) })),
    pagesInLibreOffice(paths, folder.path),
  ]);
});

afterAll(() => {
  folder.remove();
});

/** Runs a check on every document; all failures are shown with the document they are of. */
function onEach(check: (document: Written) => void): void {
  expect(written.length).toBeGreaterThan(2);
  for (const document of written) {
    try {
      check(document);
    } catch (error) {
      throw new Error(`In ${document.name}`, { cause: error });
    }
  }
}

const textsFrom = (blocks: readonly ReadBlock[]) => blocks.map((block) => block.text);

/** Headings in the language of a document. */
const textsIn = (language: Written['language']) => {
  const say = (name: 'attendance' | 'agenda' | 'proceedings' | 'decisions' | 'actions' | 'next') =>
    label(language, ({ minutes }) => minutes[name]);
  return {
    attendance: say('attendance'),
    agenda: say('agenda'),
    proceedings: say('proceedings'),
    decisions: say('decisions'),
    actions: say('actions'),
    next: say('next'),
  };
};

function between(blocks: readonly ReadBlock[], from: string, to: string): ReadBlock[] {
  const at = (title: string) =>
    blocks.findIndex((block) => block.kind === 'heading' && block.level === 1 && block.text === title);
  return blocks.slice(at(from) + 1, at(to));
}

describe('minutes, read back by pandoc', () => {
  test('headings are those of the agenda, each once and in order', () => {
    onEach(({ blocks, data, language }) => {
      const headings = blocks.filter((block) => block.kind === 'heading');
      expect(textsFrom(headings)).toEqual(expectedHeadings(data, language));
    });
  });

  test('every paragraph, decision and action of the proceedings, once and in order', () => {
    onEach(({ blocks, data, language }) => {
      if (data.agenda.length === 0) return;
      const minutes = textsIn(language);
      const responsible = label(language, (texts) => texts.minutes.responsible, ' / ');
      const notes = (text: string) => text.startsWith(`${responsible}${colonOf(language).trim()}`);
      const found = between(blocks, evenSpaces(minutes.proceedings), evenSpaces(minutes.decisions))
        .filter((block) => block.kind !== 'heading')
        .map((block) => block.text)
        .filter((text) => !notes(text));
      expect(found).toEqual(expectedProceedings(data, language));
    });
  });

  test('every decision and action in its table, once', () => {
    onEach(({ blocks, data, language }) => {
      const minutes = textsIn(language);
      const cells = (from: string, to: string) =>
        textsFrom(between(blocks, evenSpaces(from), evenSpaces(to)).filter((block) => block.kind === 'cell'));
      const decisions = cells(minutes.decisions, minutes.actions);
      const actions = cells(minutes.actions, minutes.next);
      for (const [found, wanted] of [
        [decisions, expectedRegister(data, 'decision')],
        [actions, expectedRegister(data, 'action')],
      ] as const) {
        const counts = countTexts(found);
        for (const [text, times] of countTexts(wanted))
          expect([text, counts.get(text)]).toEqual([text, times]);
      }
    });
  });

  test('everybody who was there or not, once', () => {
    onEach(({ blocks, data, language }) => {
      const minutes = textsIn(language);
      const cells = between(blocks, evenSpaces(minutes.attendance), evenSpaces(minutes.agenda)).filter(
        (block) => block.kind === 'cell',
      );
      const counts = countTexts(textsFrom(cells));
      const { names, organisations } = expectedPeople(data, language);
      // A name also stands where somebody spoke for another one.
      const stands = data.attendance.filter(
        (line) => line.outcome === 'represented' && line.representedBy !== null,
      ).length;
      const found = names.reduce((all, name) => all + (counts.get(name) === undefined ? 0 : 1), 0);
      expect(found).toBe(names.length);
      const total = [...countTexts(names).keys()].reduce((all, name) => all + (counts.get(name) ?? 0), 0);
      expect(total).toBeGreaterThanOrEqual(names.length);
      expect(total).toBeLessThanOrEqual(names.length + stands);
      for (const name of organisations) expect(counts.has(name)).toBe(true);
    });
  });
});

describe('minutes as a package', () => {
  test('our lint finds nothing', () => {
    onEach(({ bytes }) => {
      expect(lintPackage(bytes)).toEqual([]);
    });
  });

  test("Microsoft's validator finds nothing", async () => {
    const errors = await eachOf(written.filter(isSlowOne), (each) => validationErrors(each.file));
    expect(errors.flat()).toEqual([]);
  });

  test('LibreOffice opens every one', () => {
    expect(pages.size).toBe(written.filter(isSlowOne).length);
    for (const [file, count] of pages) expect([file, count > 0]).toEqual([file, true]);
  });
});
