import { HeadingLevel, Paragraph } from 'docx';
import { STYLES } from './styles.ts';
import { hasKhmer, textRuns } from './text-runs.ts';

/** Heading of a part of the record. */
export function section(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(title) });
}

/** Heading below a section's; without the number that the style gives to agenda items. */
export function subheading(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, numbering: false, children: textRuns(title) });
}

/** A paragraph of text. `label`: what stands in front of it in bold. `keepNext`: on one page with what follows. */
export function text(content: string, { label = '', keepNext = false } = {}): Paragraph {
  return new Paragraph({
    style: STYLES.text,
    ...(hasKhmer(content) ? RAGGED : {}),
    ...(keepNext ? { keepNext } : {}),
    children: [...textRuns(label, { bold: true }), ...textRuns(content)],
  });
}

/** Khmer has no spaces between words: a justified line would be torn apart at the few spaces there are. */
export const RAGGED = { alignment: 'left' } as const;

/** Room below a table: Word has no spacing after tables, and two in a row would become one. */
export function spacer({ keepNext = false } = {}): Paragraph {
  return new Paragraph({ style: STYLES.spacer, ...(keepNext ? { keepNext } : {}) });
}
