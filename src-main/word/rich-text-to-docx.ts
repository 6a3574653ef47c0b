import {
  ExternalHyperlink,
  type IRunPropertiesOptions,
  type ParagraphChild,
  Paragraph,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { assertNever } from '../../src-shared/domain/common.ts';
import {
  type Block,
  type Inline,
  type ListNode,
  type Mark,
  type RichText,
  type TableNode,
  inlineText,
} from '../../src-shared/domain/rich-text.ts';
import { TEXT_WIDTH } from './house-style.ts';
import { LIST_STEP, NUMBERING } from './numbering.ts';
import { tableGrid } from './rich-table-grid.ts';
import { RAGGED } from './paragraphs.ts';
import { STYLES } from './styles.ts';
import { TABLE_STYLES } from './table-styles.ts';
import { CaptionedTable, widthsOf } from './tables.ts';
import { cleanText, hasKhmer, textRuns } from './text-runs.ts';

/** Counts the numbered lists of one document, so that each begins at 1. */
export class ListCounter {
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }
}

/** How blocks of rich text stand at their place in the document. */
export interface Place {
  lists: ListCounter;
  /** Style of paragraphs. */
  style: string;
  /** Style of paragraphs after the first; `style` unless given. */
  laterStyle?: string;
  /** Style of paragraphs in lists. */
  listStyle?: string;
  /** How far lists and tables stand in. */
  indent?: number;
  /** Room for tables. */
  width?: number;
  /** Runs in front of the first paragraph: who spoke, "Decided". */
  lead?: TextRun[];
  /** Title of tables for readers who hear them. */
  tableCaption: string;
  /** The styles here are justified, and what stands here is to be ragged whatever it holds. */
  ragged?: boolean;
}

/** A document of rich text as Word's blocks. Empty paragraphs between others are left out: spacing is the styles'. */
export function richTextToDocx(doc: RichText, place: Place): (Paragraph | Table)[] {
  const writer = new BlockWriter(place);
  const blocks = doc.content.filter((block) => !isEmptyParagraph(block));
  if (place.lead !== undefined && blocks[0]?.type !== 'paragraph') writer.paragraph(undefined);
  for (const block of blocks) writer.block(block, 0);
  return writer.blocks;
}

const isEmptyParagraph = (block: Block) =>
  block.type === 'paragraph' &&
  (block.content ?? []).every((node) => node.type === 'hardBreak' || cleanText(node.text).trim() === '');

class BlockWriter {
  readonly blocks: (Paragraph | Table)[] = [];
  readonly #place: Place;
  #lead: TextRun[] | undefined;
  #first = true;

  constructor(place: Place) {
    this.#place = place;
    this.#lead = place.lead;
  }

  block(block: Block, level: number): void {
    switch (block.type) {
      case 'paragraph':
        this.paragraph(block.content);
        break;
      case 'bulletList':
      case 'orderedList':
        this.list(block, level);
        break;
      case 'table':
        this.table(block);
        break;
      default:
        assertNever(block);
    }
  }

  paragraph(content: readonly Inline[] | undefined): void {
    const { style, laterStyle = style } = this.#place;
    this.blocks.push(
      new Paragraph({
        style: this.#first ? style : laterStyle,
        ...this.#alignment(content),
        children: [...(this.#lead ?? []), ...inlineToDocx(content)],
      }),
    );
    this.#lead = undefined;
    this.#first = false;
  }

  #alignment(content: readonly Inline[] | undefined): { alignment?: 'left' } {
    const { style, ragged } = this.#place;
    return style === STYLES.numbered && (ragged === true || hasKhmer(inlineText(content))) ? RAGGED : {};
  }

  list(list: ListNode, level: number): void {
    const reference = list.type === 'bulletList' ? NUMBERING.bullets : NUMBERING.numbers;
    // Word has nine levels; deeper ones stay at the ninth.
    const depth = Math.min(level, 8);
    const instance = list.type === 'bulletList' ? 0 : this.#place.lists.next();
    const { indent = 0, listStyle = STYLES.listText } = this.#place;
    for (const item of list.content) {
      item.content.forEach((block, i) => {
        if (block.type !== 'paragraph') {
          // An item that begins with a list or a table still shows its own mark.
          if (i === 0) this.#listParagraph([], listStyle, reference, depth, instance, indent);
          this.block(block, level + 1);
        } else if (i === 0) {
          this.#listParagraph(block.content, listStyle, reference, depth, instance, indent);
        } else if (!isEmptyParagraph(block)) {
          this.blocks.push(
            new Paragraph({
              style: listStyle,
              indent: { left: indent + LIST_STEP * (depth + 1) },
              children: inlineToDocx(block.content),
            }),
          );
        }
      });
    }
    this.#first = false;
  }

  #listParagraph(
    content: readonly Inline[] | undefined,
    style: string,
    reference: string,
    level: number,
    instance: number,
    indent: number,
  ): void {
    this.blocks.push(
      new Paragraph({
        style,
        numbering: { reference, level, instance, custom: true },
        ...(indent === 0 ? {} : { indent: { left: indent + LIST_STEP * (level + 1), hanging: LIST_STEP } }),
        children: inlineToDocx(content),
      }),
    );
  }

  table(node: TableNode): void {
    const { indent = 0, width = TEXT_WIDTH, lists, tableCaption } = this.#place;
    const grid = tableGrid(node);
    if (grid.columns === 0) return;
    const total = width - indent;
    const widths = widthsOf(
      Array.from({ length: grid.columns }, () => 1),
      total,
    );
    const widthOf = (column: number, span: number) =>
      widths.slice(column, column + span).reduce((all, each) => all + each, 0);
    const rows = grid.rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row.header,
          children: row.cells.map((cell) => {
            const cellWidth = widthOf(cell.column, cell.span);
            const style = cell.header ? STYLES.tableHead : STYLES.tableText;
            const children =
              cell.content === null
                ? []
                : richTextToDocx(
                    { type: 'doc', content: cell.content },
                    { lists, style, listStyle: style, width: cellWidth - 200, tableCaption },
                  );
            // Word wants a paragraph at the end of every cell, and an empty one behind a nested table.
            if (!(children.at(-1) instanceof Paragraph)) children.push(new Paragraph({ style }));
            return new TableCell({
              width: { size: cellWidth, type: WidthType.DXA },
              ...(cell.span > 1 ? { columnSpan: cell.span } : {}),
              ...(cell.merge === null
                ? {}
                : {
                    verticalMerge:
                      cell.merge === 'begins' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
                  }),
              children,
            });
          }),
        }),
    );
    this.blocks.push(
      new CaptionedTable({
        caption: tableCaption,
        style: TABLE_STYLES.rich,
        width: { size: total, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        ...(indent === 0 ? {} : { indent: { size: indent, type: WidthType.DXA } }),
        tableLook: { firstRow: true, noHBand: true, noVBand: true },
        rows,
      }),
      // Keeps two tables from becoming one, and text off the table's lower edge.
      new Paragraph({ style: STYLES.tableText }),
    );
    this.#first = false;
  }
}

/** Inline nodes as runs; neighbours that share a link become one hyperlink. */
export function inlineToDocx(content: readonly Inline[] | undefined): ParagraphChild[] {
  const stretches: { href: string | null; runs: TextRun[] }[] = [];
  for (const node of content ?? []) {
    const href = node.type === 'text' ? hrefOf(node.marks) : null;
    const runs =
      node.type === 'text'
        ? textRuns(node.text, formatOf(node.marks, href !== null))
        : [new TextRun({ break: 1 })];
    const last = stretches.at(-1);
    if (last?.href === href) last.runs.push(...runs);
    else stretches.push({ href, runs });
  }
  return stretches.flatMap(({ href, runs }): ParagraphChild[] =>
    href === null ? runs : [new ExternalHyperlink({ link: href, children: runs })],
  );
}

function formatOf(marks: readonly Mark[] | undefined, linked: boolean): IRunPropertiesOptions {
  const has = (type: Mark['type']) => marks?.some((mark) => mark.type === type) ?? false;
  return {
    ...(linked ? { style: 'Hyperlink' } : {}),
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italics: true } : {}),
    ...(has('underline') ? { underline: {} } : {}),
  };
}

/** Only links that the schema allows; a target that Word could not parse is left out, its text stays. */
function hrefOf(marks: readonly Mark[] | undefined): string | null {
  const mark = marks?.find((each) => each.type === 'link');
  if (mark === undefined) return null;
  try {
    return new URL(cleanText(mark.attrs.href).trim()).href;
  } catch {
    return null;
  }
}
