import { assertNever } from '../../src-shared/domain/common.ts';
import {
  type Block,
  type Inline,
  type ListNode,
  type Mark,
  type RichText,
  type TableNode,
  inlineText,
  plainText,
} from '../../src-shared/domain/rich-text.ts';
import { TEXT_WIDTH } from './house-style.ts';
import { LIST_LEVELS, LIST_STEP, NUMBERING } from './numbering.ts';
import { RAGGED } from './paragraphs.ts';
import type { Shared } from './record-document.ts';
import { type GridCell, tableGrid } from './rich-table-grid.ts';
import { LINK_STYLE, STYLES, TABLE_STYLES } from './styles.ts';
import { widthsOf } from './tables.ts';
import { LINE_BREAK, cell, hasKhmer, hyperlink, paragraph, row, run, runs, table } from './wml/content.ts';
import type { ParagraphFormat, RunFormat } from './wml/properties.ts';
import { NOTHING, type Xml, cleanText, join } from './wml/xml.ts';

/** How rich text stands at its place in the document. */
export interface Place {
  shared: Shared;
  /** Style of paragraphs. */
  style: string;
  /** Style of paragraphs in lists. */
  listStyle?: string;
  /** How far lists and tables stand in. */
  indent?: number;
  /** Room for tables. */
  width?: number;
  /** Runs in front of the first paragraph: who spoke, "Decided". */
  lead?: Xml;
  /** Title of tables for readers who hear them. */
  tableCaption: string;
  /** `style` is justified: paragraphs that hold Khmer, line breaks or very long words are not. */
  justified?: boolean;
}

/**
 * Rich text as Word's blocks. Empty paragraphs are left out: spacing is the styles' business. Behind the
 * last block stands a paragraph, as cells need it, when `closed`.
 */
export function richTextToDocx(doc: RichText, place: Place, { closed = false } = {}): Xml[] {
  const writer = new BlockWriter(place);
  const blocks = doc.content.filter((block) => !isEmptyParagraph(block));
  if (place.lead !== undefined && blocks[0]?.type !== 'paragraph') writer.paragraph(undefined);
  for (const block of blocks) writer.block(block, 0);
  // Behind a table a paragraph stands already.
  if (closed && writer.blocks.length === 0) writer.paragraph(undefined);
  return writer.blocks;
}

/** A word that takes a third of a line or more goes to the next line and leaves a gap behind. */
const LONG_WORD = /\S{30}/;

/** Rows of more than about half a page may break across pages: kept whole they would leave pages half empty. */
const LONG = 1200;

/** Whether a table row with this text may break across pages. */
export const isLong = (doc: RichText) => plainText(doc).length > LONG;

const isEmptyParagraph = (block: Block) =>
  block.type === 'paragraph' &&
  (block.content ?? []).every((node) => node.type === 'hardBreak' || cleanText(node.text).trim() === '');

/** Word opens no table with more columns; its cells are written one after the other. */
const MAX_COLUMNS = 63;

class BlockWriter {
  readonly blocks: Xml[] = [];
  readonly #place: Place;
  #lead: Xml;

  constructor(place: Place) {
    this.#place = place;
    this.#lead = place.lead ?? NOTHING;
  }

  block(block: Block, level: number): void {
    switch (block.type) {
      case 'paragraph':
        this.paragraph(block.content);
        break;
      case 'bulletList':
      case 'orderedList':
        this.#list(block, level);
        break;
      case 'table':
        this.#table(block);
        break;
      default:
        assertNever(block);
    }
  }

  paragraph(content: readonly Inline[] | undefined): void {
    const { style, justified = false } = this.#place;
    // A line that ends with a break, or before a long address, would be stretched to the margin.
    const broken = content?.some((node) => node.type === 'hardBreak') === true;
    const words = inlineText(content);
    const torn = broken || LONG_WORD.test(words) || hasKhmer(words) || hasKhmer(this.#lead);
    const ragged = justified && torn;
    this.#add(style, content, ragged ? RAGGED : undefined);
  }

  #add(style: string, content: readonly Inline[] | undefined, format?: ParagraphFormat): void {
    this.blocks.push(paragraph(style, join([this.#lead, inlineToDocx(content, this.#place.shared)]), format));
    this.#lead = NOTHING;
  }

  #list(list: ListNode, level: number): void {
    const { shared, indent = 0, listStyle = STYLES.listText } = this.#place;
    const id = list.type === 'bulletList' ? NUMBERING.bullets : shared.lists.next();
    // Deeper levels than Word has stay at its last one.
    const depth = Math.min(level, LIST_LEVELS - 1);
    const left = indent + LIST_STEP * (depth + 1);
    const marked: ParagraphFormat = {
      numbering: { id, level: depth },
      ...(indent === 0 ? {} : { indent: { left, hanging: LIST_STEP } }),
    };
    for (const { content } of list.content) {
      // An item that begins with a list or a table still shows its own mark.
      if (content[0]?.type !== 'paragraph') this.#add(listStyle, undefined, marked);
      content.forEach((block, i) => {
        if (block.type !== 'paragraph') this.block(block, level + 1);
        else if (i === 0) this.#add(listStyle, block.content, marked);
        else if (!isEmptyParagraph(block)) this.#add(listStyle, block.content, { indent: { left } });
      });
    }
  }

  #table(node: TableNode): void {
    const { indent = 0, width = TEXT_WIDTH, tableCaption } = this.#place;
    const grid = tableGrid(node);
    if (grid.columns > MAX_COLUMNS) {
      for (const { cells } of grid.rows) {
        for (const { content } of cells) for (const block of content ?? []) this.block(block, 0);
      }
      return;
    }
    if (grid.columns === 0) return;
    const widths = widthsOf(
      Array.from({ length: grid.columns }, () => 1),
      width - indent,
    );
    this.blocks.push(
      table({
        style: TABLE_STYLES.typed,
        caption: tableCaption,
        widths,
        indent,
        headRow: grid.rows[0]?.header === true,
        rows: grid.rows.map(({ cells, header }) =>
          row(
            cells.map((each) => this.#cell(each, widths)),
            { header, whole: !isLong({ type: 'doc', content: cells.flatMap((each) => each.content ?? []) }) },
          ),
        ),
      }),
      // Keeps two tables from becoming one, and ends a cell that ends with a table.
      paragraph(STYLES.tableText, NOTHING),
    );
  }

  #cell({ column, span, merge, header, content }: GridCell, widths: readonly number[]): Xml {
    const { shared, tableCaption } = this.#place;
    const width = widths.slice(column, column + span).reduce((all, each) => all + each, 0);
    const style = header ? STYLES.tableHead : STYLES.tableText;
    const place: Place = { shared, style, listStyle: style, width: width - 200, tableCaption };
    return cell({
      width,
      content: join(richTextToDocx({ type: 'doc', content: content ?? [] }, place, { closed: true })),
      ...(span > 1 ? { span } : {}),
      ...(merge === null ? {} : { merge: merge === 'begins' ? 'restart' : 'continue' }),
    });
  }
}

/** Inline nodes as runs; neighbours that share a link become one hyperlink. */
function inlineToDocx(content: readonly Inline[] | undefined, { links }: Shared): Xml {
  const stretches: { link: string | null; runs: Xml[] }[] = [];
  for (const node of content ?? []) {
    const link = node.type === 'text' ? linkOf(node.marks, links) : null;
    const part = node.type === 'text' ? runs(node.text, formatOf(node.marks, link)) : run(LINE_BREAK);
    const last = stretches.at(-1);
    if (last?.link === link) last.runs.push(part);
    else stretches.push({ link, runs: [part] });
  }
  return join(
    stretches.map(({ link, runs: parts }) => (link === null ? join(parts) : hyperlink(link, join(parts)))),
  );
}

function formatOf(marks: readonly Mark[] | undefined, link: string | null): RunFormat {
  const format: { -readonly [Name in keyof RunFormat]: RunFormat[Name] } = {};
  if (link !== null) format.style = LINK_STYLE;
  for (const { type } of marks ?? []) {
    if (type === 'bold' || type === 'italic' || type === 'underline') format[type] = true;
  }
  return format;
}

function linkOf(marks: readonly Mark[] | undefined, links: Shared['links']): string | null {
  const mark = marks?.find((each) => each.type === 'link');
  return mark === undefined ? null : links.to(mark.attrs.href);
}
