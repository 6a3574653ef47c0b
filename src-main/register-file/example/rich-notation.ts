import type { RichNotation } from '../../../resources/example/notation.ts';
import type { Block, Inline, ListNode, RichText, TableNode } from '../../../src-shared/domain/rich-text.ts';

const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|__(.+?)__|\[(.+?)\]\((.+?)\)/g;

/** The example's notation of rich text (notation.ts), as the document it stands for. */
export function richTextFrom(notation: RichNotation): RichText {
  const content: Block[] = [];
  let open: Block | undefined;
  for (const raw of notation.split('\n')) {
    const line = raw.trim();
    const bullet = /^- (.*)$/.exec(line);
    const number = /^\d+\. (.*)$/.exec(line);
    let block: Block | undefined;
    if (line === '') block = undefined;
    else if (bullet) block = withItem(open, 'bulletList', bullet[1] ?? '');
    else if (number) block = withItem(open, 'orderedList', number[1] ?? '');
    else if (line.startsWith('|')) block = withRow(open, line);
    else block = { type: 'paragraph', content: inlineFrom(line) };
    if (block !== undefined && block !== open) content.push(block);
    open = block;
  }
  return { type: 'doc', content };
}

function withItem(open: Block | undefined, type: ListNode['type'], text: string): ListNode {
  const list: ListNode = open?.type === type ? open : { type, content: [] };
  list.content.push({ type: 'listItem', content: [{ type: 'paragraph', content: inlineFrom(text) }] });
  return list;
}

function withRow(open: Block | undefined, line: string): TableNode {
  const table: TableNode = open?.type === 'table' ? open : { type: 'table', content: [] };
  const type = table.content.length === 0 ? 'tableHeader' : 'tableCell';
  const cells = line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
  table.content.push({
    type: 'tableRow',
    content: cells.map((cell) => ({
      type,
      content: [cell === '' ? { type: 'paragraph' } : { type: 'paragraph', content: inlineFrom(cell) }],
    })),
  });
  return table;
}

function inlineFrom(text: string): Inline[] {
  const nodes: Inline[] = [];
  let end = 0;
  const plain = (to: number) => {
    if (to > end) nodes.push({ type: 'text', text: text.slice(end, to) });
  };
  for (const match of text.matchAll(INLINE)) {
    plain(match.index);
    const [whole, bold, italic, underline, linked, href] = match;
    if (bold !== undefined) nodes.push({ type: 'text', text: bold, marks: [{ type: 'bold' }] });
    else if (italic !== undefined) nodes.push({ type: 'text', text: italic, marks: [{ type: 'italic' }] });
    else if (underline !== undefined)
      nodes.push({ type: 'text', text: underline, marks: [{ type: 'underline' }] });
    else if (linked !== undefined && href !== undefined)
      nodes.push({ type: 'text', text: linked, marks: [{ type: 'link', attrs: { href } }] });
    end = match.index + whole.length;
  }
  plain(text.length);
  return nodes;
}
