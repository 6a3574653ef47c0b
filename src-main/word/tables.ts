import {
  BuilderElement,
  type ITableCellOptions,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type XmlComponent,
} from 'docx';
import { TEXT_WIDTH } from './house-style.ts';
import { STYLES } from './styles.ts';
import { TABLE_STYLES } from './table-styles.ts';
import { cleanText, textRuns } from './text-runs.ts';

/** What a cell holds: one paragraph of text, or blocks made elsewhere (at least one, the last a paragraph). */
export type CellContent = string | readonly (Paragraph | Table)[];

export interface Column {
  head: string;
  /** Share of the width; the shares of a table need not add up to anything. */
  share: number;
  /** Style of the cells' text; the table's text style unless given. */
  style?: string;
}

interface CaptionedOptions extends ITableOptions {
  /** What the table holds, for readers who hear it instead of seeing it. */
  caption: string;
}

/** A table with the title that Word shows under "Alt text", which docx has no option for. */
export class CaptionedTable extends Table {
  constructor({ caption, ...options }: CaptionedOptions) {
    super(options);
    const properties: unknown = this.root[0];
    (properties as XmlComponent).addChildElement(
      new BuilderElement<{ val: string }>({
        name: 'w:tblCaption',
        attributes: { val: { key: 'w:val', value: cleanText(caption) } },
      }),
    );
  }
}

/** Widths of columns from their shares; together exactly `total`. */
export function widthsOf(shares: readonly number[], total: number = TEXT_WIDTH): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  let before = 0;
  let end = 0;
  return shares.map((share) => {
    end += share;
    const edge = Math.round((end / sum) * total);
    const width = edge - before;
    before = edge;
    return width;
  });
}

export function cellOf(content: CellContent, style: string, options: Partial<ITableCellOptions>): TableCell {
  const children =
    typeof content === 'string' ? [new Paragraph({ style, children: textRuns(content) })] : content;
  return new TableCell({ ...options, children });
}

export interface DataTable {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly CellContent[])[];
  /** A last row apart from the others, for totals. */
  total?: readonly string[];
  width?: number;
  /** For small tables: all of it on one page. */
  keepTogether?: boolean;
}

/** A table of rows: the head repeats on every page, and no row is broken across pages. */
export function dataTable({
  caption,
  columns,
  rows,
  total,
  width = TEXT_WIDTH,
  keepTogether = false,
}: DataTable): Table {
  const widths = widthsOf(
    columns.map((column) => column.share),
    width,
  );
  const sized = (i: number) => ({ width: { size: widths[i] ?? 0, type: WidthType.DXA } });
  const row = (cells: readonly CellContent[], bold = false) =>
    new TableRow({
      cantSplit: true,
      // Kept with the next row, all but the last one.
      ...(keepTogether && !bold ? { keepNext: true } : {}),
      children: columns.map((column, i) =>
        bold
          ? new TableCell({
              ...sized(i),
              children: [
                new Paragraph({
                  style: column.style ?? STYLES.tableText,
                  children: textRuns(String(cells[i] ?? ''), { bold: true }),
                }),
              ],
            })
          : cellOf(cells[i] ?? '', column.style ?? STYLES.tableText, sized(i)),
      ),
    });
  return new CaptionedTable({
    caption,
    style: TABLE_STYLES.grid,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        tableHeader: true,
        children: columns.map(
          (column, i) =>
            new TableCell({
              ...sized(i),
              children: [
                new Paragraph({
                  style: STYLES.tableHead,
                  ...(column.style === STYLES.tableNumber ? { alignment: 'center' } : {}),
                  children: textRuns(column.head),
                }),
              ],
            }),
        ),
      }),
      ...rows.map((cells) => row(cells)),
      ...(total === undefined ? [] : [row(total, true)]),
    ],
  });
}

export interface LayoutTable {
  caption: string;
  shares: readonly number[];
  rows: readonly (readonly CellContent[])[];
  /** Style of cells given as text, by column. */
  styles: readonly string[];
  width?: number;
}

/** Blocks side by side without lines: labels and values, signatures. */
export function layoutTable({ caption, shares, rows, styles, width = TEXT_WIDTH }: LayoutTable): Table {
  const widths = widthsOf(shares, width);
  return new CaptionedTable({
    caption,
    style: TABLE_STYLES.plain,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: false, lastRow: false, firstColumn: true, noHBand: true, noVBand: true },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((content, i) =>
            cellOf(content, styles[i] ?? STYLES.tableText, {
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
            }),
          ),
        }),
    ),
  });
}
