import { HeadingLevel, Paragraph } from 'docx';
import { STYLES } from './styles.ts';
import { textRuns } from './text-runs.ts';

/** Heading of a part of the record. */
export function section(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(title) });
}

/** Heading below a section's; without the number that the style gives to agenda items. */
export function subheading(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, numbering: false, children: textRuns(title) });
}

export function text(content: string): Paragraph {
  return new Paragraph({ style: STYLES.text, children: textRuns(content) });
}

/** Room below a table: Word has no spacing after tables, and two in a row would become one. */
export function spacer(): Paragraph {
  return new Paragraph({ style: STYLES.spacer });
}
