import type { RichText } from '../../../../src-shared/domain/rich-text.ts';
import type { Shared } from '../../record-document.ts';
import { isLong, richTextToDocx } from '../../rich-text-to-docx.ts';
import { STYLES } from '../../styles.ts';
import type { CellContent } from '../../tables.ts';
import { type Xml, join } from '../../wml/xml.ts';

interface Place {
  shared: Shared;
  /** Room for tables inside the text. */
  width: number;
  /** Title of such tables for readers who hear them. */
  caption: string;
}

/** Rich text as the content of a cell. `after`: blocks below it. */
export function richCell(
  body: RichText,
  { shared, width, caption }: Place,
  after: readonly Xml[] = [],
): Exclude<CellContent, string> {
  const place = {
    shared,
    style: STYLES.tableText,
    listStyle: STYLES.tableText,
    width,
    tableCaption: caption,
  };
  return { blocks: join([...richTextToDocx(body, place, { closed: true }), ...after]), long: isLong(body) };
}
