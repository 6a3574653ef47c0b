import { COLOURS, TEXT_WIDTH } from './house-style.ts';
import { STYLES, TABLE_STYLES } from './styles.ts';
import { cell, paragraph, row, runs, table } from './wml/content.ts';
import type { RunFormat } from './wml/properties.ts';
import type { Xml } from './wml/xml.ts';

/** What a cell holds: text, or blocks made elsewhere, the last of them a paragraph. `long`: may break across pages. */
export type CellContent = string | { readonly blocks: Xml; readonly long?: boolean };

export interface Column {
  head: string;
  /** Share of the width; the shares of a table need not add up to anything. */
  share: number;
  /** Style of the cells' text; the table's text style unless given. */
  style?: string;
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

const blocksOf = (content: CellContent, style: string, format?: RunFormat) =>
  typeof content === 'string' ? paragraph(style, runs(content, format)) : content.blocks;

/** Cells of a row, or a line over all columns that says what the rows below it have in common. */
export type DataRow = readonly CellContent[] | { readonly group: string };

const isGroup = (line: DataRow): line is { readonly group: string } => 'group' in line;

export interface DataTable {
  caption: string;
  columns: readonly Column[];
  rows: readonly DataRow[];
  /** A last row apart from the others, for totals. */
  total?: readonly string[];
  /** For small tables: all of it on one page. */
  keepTogether?: boolean;
  /** All of it; the text of an upright page unless given. */
  width?: number;
  /** With lines between columns, and rows at least this high: to be filled in by hand. */
  writing?: number;
}

/** A table of rows: the head repeats on every page, and no row but a long one is broken across pages. */
export function dataTable({
  caption,
  columns,
  rows,
  total,
  keepTogether = false,
  width = TEXT_WIDTH,
  writing,
}: DataTable): Xml {
  const widths = widthsOf(
    columns.map((column) => column.share),
    width,
  );
  const middle = writing === undefined ? {} : ({ vertical: 'center' } as const);
  const rowOf = (cells: readonly CellContent[], keepNext: boolean, format?: RunFormat) =>
    row(
      columns.map(({ style = STYLES.tableText }, i) => {
        const content = cells[i] ?? '';
        const blocks =
          keepNext && typeof content === 'string'
            ? paragraph(style, runs(content, format), { keepNext })
            : blocksOf(content, style, format);
        return cell({ width: widths[i] ?? 0, content: blocks, ...middle });
      }),
      {
        whole: !cells.some((content) => typeof content !== 'string' && content.long === true),
        ...(writing === undefined ? {} : { height: writing }),
      },
    );
  // Stays with the first of its rows.
  const groupOf = (title: string) =>
    row([
      cell({
        width,
        span: columns.length,
        fill: COLOURS.group,
        content: paragraph(STYLES.tableGroup, runs(title)),
      }),
    ]);
  const head = row(
    columns.map(({ head: text, style }, i) => {
      const centred = style === STYLES.tableNumber ? ({ alignment: 'center' } as const) : undefined;
      return cell({
        width: widths[i] ?? 0,
        content: paragraph(STYLES.tableHead, runs(text), centred),
        ...middle,
      });
    }),
    { header: true },
  );
  return table({
    style: writing === undefined ? TABLE_STYLES.rows : TABLE_STYLES.sheet,
    caption,
    widths,
    headRow: true,
    rows: [
      head,
      ...rows.map((line, i) =>
        isGroup(line)
          ? groupOf(line.group)
          : rowOf(line, keepTogether && (total !== undefined || i < rows.length - 1)),
      ),
      ...(total === undefined ? [] : [rowOf(total, false, { bold: true })]),
    ],
  });
}

export interface LayoutTable {
  caption: string;
  shares: readonly number[];
  rows: readonly (readonly CellContent[])[];
  /** Style of cells given as text, by column. */
  styles: readonly string[];
  /** All of it; the text of an upright page unless given. */
  width?: number;
}

/** Blocks side by side without lines: labels and values, signatures. */
export function layoutTable({ caption, shares, rows, styles, width }: LayoutTable): Xml {
  const widths = widthsOf(shares, width);
  return table({
    style: TABLE_STYLES.plain,
    caption,
    widths,
    headColumn: true,
    rows: rows.map((cells) =>
      row(
        cells.map((content, i) => {
          // The last cell of a row takes what is left of it.
          const span = i === cells.length - 1 ? widths.length - i : 1;
          return cell({
            width: widths.slice(i, i + span).reduce((sum, each) => sum + each, 0),
            content: blocksOf(content, styles[i] ?? STYLES.tableText),
            ...(span > 1 ? { span } : {}),
          });
        }),
      ),
    ),
  });
}
