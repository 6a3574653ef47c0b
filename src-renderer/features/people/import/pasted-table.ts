/** A table out of the clipboard: its rows, or text that main takes apart. */
export type PastedTable = { rows: string[][] } | { text: string };

const MOST_SPAN = 200;

/** The table that is being pasted, or null when what is pasted is no table. */
export function pastedTable(data: Pick<DataTransfer, 'getData'>): PastedTable | null {
  const html = data.getData('text/html');
  if (/<table/i.test(html)) {
    const rows = tableRows(new DOMParser().parseFromString(html, 'text/html'));
    if (rows.length > 0) return { rows };
  }
  const text = data.getData('text/plain');
  return text.includes('\t') || /\r?\n./.test(text) ? { text } : null;
}

/** The cells of the first table with anything in it. A merged cell has its text once, the rest of it is empty. */
function tableRows(page: Document): string[][] {
  for (const table of page.querySelectorAll('table')) {
    const rows: string[][] = [];
    [...table.rows].forEach((row, y) => {
      let x = 0;
      rows[y] ??= [];
      for (const cell of row.cells) {
        while (rows[y]?.[x] !== undefined) x += 1;
        const [width, height] = [Math.min(cell.colSpan, MOST_SPAN), Math.min(cell.rowSpan, MOST_SPAN)];
        for (let down = 0; down < height; down += 1) {
          const line = (rows[y + down] ??= []);
          for (let right = 0; right < width; right += 1) line[x + right] = '';
        }
        const line = rows[y];
        if (line) line[x] = textOf(cell);
        x += width;
      }
    });
    const whole = rows.slice(0, table.rows.length).map((row) => Array.from(row, (cell) => cell ?? ''));
    if (whole.some((row) => row.some((cell) => cell !== ''))) return whole;
  }
  return [];
}

function textOf(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll('br')) line.replaceWith('\n');
  return (cell.textContent ?? '').replaceAll(/[^\S\n]+/g, ' ').trim();
}
