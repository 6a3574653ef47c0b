import { Footer, Header, PageNumber, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Language } from '../../src-shared/domain/common.ts';
import { ruleOptions, runOptions } from './docx-options.ts';
import { slot } from './frame-slots.ts';
import { COLOURS, FONTS, TEXT_WIDTH, TITLE_FONTS, countedRun } from './house-style.ts';
import { STYLES } from './styles.ts';
import { textsOf } from './texts.ts';
import { hasKhmer, runs } from './wml/content.ts';
import type { Border, RunFormat } from './wml/properties.ts';
import type { Xml } from './wml/xml.ts';

const rule = (space: number): Border => ({ style: 'single', size: 4, space, colour: COLOURS.rule });
const RIGHT = [{ type: 'right' as const, position: TEXT_WIDTH }];
const MARK: RunFormat = { fonts: TITLE_FONTS, bold: true, boldKhmer: false, colour: COLOURS.draft };

/** Headers and footers of the first page and of the others: two objects each, docx makes a part of each. */
export function runningHeads(language: Language, draft: boolean) {
  return {
    headers: { first: header(language, draft, true), default: header(language, draft, false) },
    footers: { first: footer(language), default: footer(language) },
  };
}

/** A header: the title but on the first page, and the draft mark. */
function header(language: Language, draft: boolean, first: boolean): Header {
  const children: ParagraphChild[] = [
    first ? new TextRun({ children: [new Tab()] }) : new TextRun(slot('runningTitle')),
  ];
  if (draft) {
    children.unshift(watermark(textsOf(language).draft));
    children.push(new TextRun(slot('draftMark')));
  }
  const border = first ? {} : { border: ruleOptions({ bottom: rule(3) }) };
  return new Header({
    children: [new Paragraph({ style: STYLES.header, tabStops: RIGHT, ...border, children })],
  });
}

/** A footer: the notice and "Page 2 of 9". */
function footer(language: Language): Footer {
  const counted = runOptions(countedRun(language));
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.footer,
        tabStops: RIGHT,
        border: ruleOptions({ top: rule(4) }),
        children: [
          new TextRun(slot('notice')),
          new TextRun({ ...counted, children: [PageNumber.CURRENT] }),
          new TextRun(slot('betweenPages')),
          new TextRun({ ...counted, children: [PageNumber.TOTAL_PAGES] }),
          new TextRun(slot('afterPages')),
        ],
      }),
    ],
  });
}

/**
 * The words of headers and footers that are the same in every record of a language. They are made by our
 * writer, and not as runs of docx: those cannot say that they are complex script (`w:cs`).
 */
export function fixedWords(language: Language): Record<'draftMark' | 'betweenPages' | 'afterPages', Xml> {
  const { draft, page } = textsOf(language);
  return {
    draftMark: runs(draft, MARK),
    betweenPages: runs(page.between),
    afterPages: runs(page.after),
  };
}

/**
 * The mark that Word's own Design > Watermark makes (WordArt in the header), so that Word's command can
 * take it away again. LibreOffice shows it too.
 */
function watermark(text: string): TextWatermark {
  return new TextWatermark(
    hasKhmer(text)
      ? { text, font: FONTS.khmerTitle, color: COLOURS.watermark, width: 480, height: 110 }
      : { text, font: FONTS.latin, color: COLOURS.watermark, width: 440, height: 130, bold: true },
  );
}
