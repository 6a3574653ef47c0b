import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Language } from '../../src-shared/domain/common.ts';
import { COLOURS, FONTS, TEXT_WIDTH, TITLE_FONT, digitsRun } from './house-style.ts';
import { STYLES } from './styles.ts';
import { hasKhmer, textRuns } from './text-runs.ts';
import { textsOf } from './texts.ts';

export interface RunningHeads {
  language: Language;
  /** Short title for the pages after the first. */
  title: string;
  /** Printed on every page, or ''. */
  notice: string;
  /** Whether every page says that this is a draft. */
  draft: boolean;
}

const RIGHT = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];

/** Headers and footers of the first and of the other pages. */
export function runningHeads(heads: RunningHeads): {
  headers: { first: Header; default: Header };
  footers: { first: Footer; default: Footer };
} {
  return {
    // Two objects each: docx writes every header and footer as a part of its own.
    headers: { first: header(heads, true), default: header(heads, false) },
    footers: { first: footer(heads), default: footer(heads) },
  };
}

function header({ language, title, draft }: RunningHeads, first: boolean): Header {
  const word = textsOf(language).draft;
  return new Header({
    children: [
      new Paragraph({
        style: STYLES.header,
        tabStops: RIGHT,
        ...(first
          ? {}
          : { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 3, color: COLOURS.rule } } }),
        children: [
          ...(draft ? [watermark(word)] : []),
          ...textRuns(`${first ? '' : title}\t`),
          ...(draft
            ? textRuns(word, { bold: true, boldComplexScript: false, font: TITLE_FONT, color: COLOURS.draft })
            : []),
        ],
      }),
    ],
  });
}

/** The mark that Word's own Design > Watermark makes, so that Word's commands can take it away again. */
function watermark(text: string): TextWatermark {
  return new TextWatermark(
    hasKhmer(text)
      ? { text, font: FONTS.khmerTitle, color: COLOURS.watermark, width: 480, height: 110 }
      : { text, font: FONTS.latin, color: COLOURS.watermark, width: 430, height: 130, bold: true },
  );
}

function footer({ language, notice }: RunningHeads): Footer {
  const { before, between, after } = textsOf(language).page;
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.footer,
        tabStops: RIGHT,
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLOURS.rule } },
        children: [
          ...textRuns(`${notice}\t${before}`),
          new TextRun({ ...digitsRun(language), children: [PageNumber.CURRENT] }),
          ...textRuns(between),
          new TextRun({ ...digitsRun(language), children: [PageNumber.TOTAL_PAGES] }),
          ...textRuns(after),
        ],
      }),
    ],
  });
}
