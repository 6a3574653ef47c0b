import { Document, type Paragraph, type Table } from 'docx';
import type { Instant, Language } from '../../src-shared/domain/common.ts';
import { PAGE } from './house-style.ts';
import { recordNumbering } from './numbering.ts';
import { type RunningHeads, runningHeads } from './running-heads.ts';
import { recordStyles } from './styles.ts';
import { EXTERNAL_STYLES } from './table-styles.ts';
import { textsOf } from './texts.ts';

/** Properties of the file, as Word shows them under File > Info. */
export interface RecordProperties {
  language: Language;
  title: string;
  subject: string;
  author: string;
  company: string;
  category: string;
  /** Printed as created and modified: from the data, so that the same register makes the same bytes. */
  date: Instant;
}

export interface BuiltRecord {
  document: Document;
  properties: RecordProperties;
}

/** A document in the house style: styles, numbering, page and running heads. */
export function recordDocument(
  { heads, ...properties }: RecordProperties & { heads: Omit<RunningHeads, 'language'> },
  children: readonly (Paragraph | Table)[],
): BuiltRecord {
  const { language } = properties;
  const document = new Document({
    externalStyles: EXTERNAL_STYLES,
    styles: recordStyles(),
    numbering: recordNumbering(textsOf(language), language),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
        },
        ...runningHeads({ ...heads, language }),
        children,
      },
    ],
  });
  return { document, properties };
}
