import type { Block, TableCellNode, TableNode } from '../../src-shared/domain/rich-text.ts';

export interface GridCell {
  column: number;
  /** How many columns it covers. */
  span: number;
  /** Part of a cell over several rows: its first row, or a row below; null for a cell of one row. */
  merge: 'begins' | 'continues' | null;
  header: boolean;
  /** null: nothing of its own (below the first row of a merged cell, or a hole that was filled). */
  content: Block[] | null;
}

export interface GridRow {
  /** Belongs to the head that repeats: a row of header cells above the first other row. */
  header: boolean;
  cells: GridCell[];
}

interface Covering {
  cell: TableCellNode;
  column: number;
  span: number;
  rows: number;
}

/**
 * A table as Word needs it: every row covers every column. Cells over several rows reappear below,
 * rows that are too short are filled, and spans that reach past the last row end there.
 */
export function tableGrid(table: TableNode): { columns: number; rows: GridRow[] } {
  const rows: GridCell[][] = [];
  let coverings: Covering[] = [];
  table.content.forEach((row, index) => {
    const left = table.content.length - index;
    const cells: GridCell[] = coverings.map(({ cell, column, span }) => ({
      column,
      span,
      merge: 'continues',
      header: cell.type === 'tableHeader',
      content: null,
    }));
    const taken = new Set(cells.flatMap(({ column, span }) => range(column, span)));
    for (const covering of coverings) covering.rows -= 1;
    const below = [...coverings];
    let column = 0;
    for (const cell of row.content) {
      while (taken.has(column)) column += 1;
      // A cell wider than the gap it falls into ends where the next one stands.
      const wanted = cell.attrs?.colspan ?? 1;
      let span = 1;
      while (span < wanted && !taken.has(column + span)) span += 1;
      const over = Math.min(cell.attrs?.rowspan ?? 1, left);
      const header = cell.type === 'tableHeader';
      cells.push({ column, span, merge: over > 1 ? 'begins' : null, header, content: cell.content });
      if (over > 1) below.push({ cell, column, span, rows: over - 1 });
      for (const each of range(column, span)) taken.add(each);
      column += span;
    }
    rows.push(cells);
    coverings = below.filter((covering) => covering.rows > 0);
  });
  const columns = Math.max(0, ...rows.flatMap((cells) => cells.map((cell) => cell.column + cell.span)));
  let head = true;
  return {
    columns,
    rows: rows.map((cells) => {
      const full = filled(cells, columns);
      head &&= cells.length > 0 && cells.every((cell) => cell.header);
      return { header: head, cells: full };
    }),
  };
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

/** The cells in order, with empty ones where there was none. */
function filled(cells: readonly GridCell[], columns: number): GridCell[] {
  const taken = new Set(cells.flatMap(({ column, span }) => range(column, span)));
  const holes = range(0, columns)
    .filter((column) => !taken.has(column))
    .map((column): GridCell => ({ column, span: 1, merge: null, header: false, content: null }));
  return [...cells, ...holes].toSorted((a, b) => a.column - b.column);
}
