import { Footer, Header, PageNumber, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import { ruleOptions, runOptions } from './docx-options.ts';
import { slot } from './frame-slots.ts';
import { COLOURS, FONTS, TITLE_FONTS, countedRun } from './house-style.ts';
import { STYLES } from './styles.ts';
import { label } from './voice.ts';
import { hasKhmer, runs } from './wml/content.ts';
import type { Border, RunFormat } from './wml/properties.ts';
import type { Xml } from './wml/xml.ts';

const rule = (space: number): Border => ({ style: 'single', size: 4, space, colour: COLOURS.rule });
const rightTab = (position: number) => [{ type: 'right' as const, position }];
const MARK: RunFormat = { fonts: TITLE_FONTS, bold: true, boldKhmer: false, colour: COLOURS.draft };

/** "DRAFT". */
export const draftMark = (language: RecordLanguage) => label(language, ({ draft }) => draft, ' ');

/** Headers and footers of the first page and of the others: two objects each, docx makes a part of each. */
export function runningHeads(language: RecordLanguage, draft: boolean, width: number) {
  const head = (first: boolean) => header(language, { draft, first, width });
  return {
    headers: { first: head(true), default: head(false) },
    footers: { first: footer(language, width), default: footer(language, width) },
  };
}

/** A header: the title but on the first page, and the draft mark. */
function header(
  language: RecordLanguage,
  { draft, first, width }: { draft: boolean; first: boolean; width: number },
): Header {
  const children: ParagraphChild[] = [
    first ? new TextRun({ children: [new Tab()] }) : new TextRun(slot('runningTitle')),
  ];
  if (draft) {
    children.unshift(watermark(draftMark(language)));
    children.push(new TextRun(slot('draftMark')));
  }
  const border = first ? {} : { border: ruleOptions({ bottom: rule(3) }) };
  return new Header({
    children: [new Paragraph({ style: STYLES.header, tabStops: rightTab(width), ...border, children })],
  });
}

/** A footer: the notice and "Page 2 of 9". */
function footer(language: RecordLanguage, width: number): Footer {
  const counted = runOptions(countedRun(language));
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.footer,
        tabStops: rightTab(width),
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
export function fixedWords(
  language: RecordLanguage,
): Record<'draftMark' | 'betweenPages' | 'afterPages', Xml> {
  return {
    draftMark: runs(draftMark(language), MARK),
    betweenPages: runs(language === 'both' ? ' / ' : label(language, ({ page }) => page.between)),
    afterPages: runs(language === 'both' ? '' : label(language, ({ page }) => page.after)),
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
