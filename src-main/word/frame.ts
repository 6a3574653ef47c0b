import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import { type Parts, embeddedFonts, finish } from './frame-finish.ts';
import { type Cut, cut, slot } from './frame-slots.ts';
import { type Orientation, PAGES } from './house-style.ts';
import { DEFINED, numberingOptions, numberingReference } from './numbering.ts';
import { fixedWords, runningHeads } from './running-heads.ts';
import { stylesOptions } from './styles.ts';

/** What the frames of records differ in. A kind that needs another page or other heads adds it here. */
export interface FrameKind {
  language: RecordLanguage;
  draft: boolean;
  orientation: Orientation;
}

/** Room for the second line of a running head. */
const SECOND_LINE = 170;

/** The parts of a record that docx makes: bytes, or text that is cut where a record fills it. */
export type Frame = ReadonlyMap<string, Uint8Array | Cut>;

const frames = new Map<string, Promise<Frame>>();

/** The frame of a kind of records; docx makes it once in the life of the process. */
export function frameOf(kind: FrameKind): Promise<Frame> {
  const key = `${kind.language} ${kind.draft} ${kind.orientation}`;
  const known = frames.get(key);
  if (known !== undefined) return known;
  const frame = makeFrame(kind);
  frames.set(key, frame);
  return frame;
}

async function makeFrame({ language, draft, orientation }: FrameKind): Promise<Frame> {
  const { width, height, margin, text } = PAGES[orientation];
  const document = new Document({
    ...stylesOptions(),
    title: slot('title'),
    subject: slot('subject'),
    creator: slot('author'),
    lastModifiedBy: slot('author'),
    revision: 1,
    compatibility: { version: 15 },
    defaultTabStop: 567,
    fonts: embeddedFonts(language),
    numbering: numberingOptions(language),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width, height, orientation },
            // The running title has a line in each language.
            margin: { ...margin, top: margin.top + (language === 'both' ? SECOND_LINE : 0) },
          },
        },
        ...runningHeads(language, draft, text),
        // Where the body comes: a paragraph in each numbering, as docx writes those that are in use.
        children: DEFINED.map(
          (id) => new Paragraph({ numbering: { reference: numberingReference(id), level: 0 } }),
        ),
      },
    ],
  });
  const parts: Parts = new Map(Object.entries(unzipSync(await Packer.toBuffer(document))));
  checkNumbers(strFromU8(parts.get('word/document.xml') ?? new Uint8Array()));
  finish(parts, language);
  const words = fixedWords(language);
  return new Map(
    [...parts]
      .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([path, bytes]): [string, Uint8Array | Cut] => {
        if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
        const pieces = cut(strFromU8(bytes), words);
        return [path, pieces.length === 1 ? strToU8(pieces[0] ?? '') : pieces];
      }),
  );
}

/** The body refers to numberings by number: docx must have given them those. */
function checkNumbers(document: string): void {
  const given = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => Number(id));
  if (given.join() !== DEFINED.join()) throw new Error(`docx numbered the numberings ${given.join()}`);
}

const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels'];

/** In the order Word writes them: programs that look at the first bytes of a file rely on it. */
function rank(path: string): number {
  const place = FIRST.indexOf(path);
  return place === -1 ? FIRST.length : place;
}
