import { STYLES } from './styles.ts';
import { hasKhmer, paragraph, runs } from './wml/content.ts';
import type { ParagraphFormat } from './wml/properties.ts';
import { NOTHING, type Xml, join } from './wml/xml.ts';

/** Khmer has no spaces between words: a justified line would be torn apart at the few spaces there are. */
export const RAGGED: ParagraphFormat = { alignment: 'left' };

/** Heading of a part of the record. `newPage`: begins a page. */
export function section(title: string, { newPage = false } = {}): Xml {
  return paragraph(STYLES.section, runs(title), newPage ? { pageBreakBefore: true } : undefined);
}

/** Heading below a section's; without the number that the style gives to agenda items. */
export function subheading(title: string): Xml {
  return paragraph(STYLES.item, runs(title), { numbering: false });
}

/** A paragraph of text. `label`: what stands in front of it in bold. `keepNext`: on one page with what follows. */
export function text(content: string, { label = '', keepNext = false } = {}): Xml {
  const format: ParagraphFormat = {
    ...(hasKhmer(content) ? RAGGED : {}),
    ...(keepNext ? { keepNext } : {}),
  };
  return paragraph(STYLES.text, join([runs(label, { bold: true }), runs(content)]), format);
}

/** Room below a table: Word has no spacing after tables, and two in a row would become one. */
export function spacer({ keepNext = false } = {}): Xml {
  return paragraph(STYLES.spacer, NOTHING, keepNext ? { keepNext } : undefined);
}
