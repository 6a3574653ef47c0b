import { z } from 'zod';
import { LINK_SCHEMES } from './link-schemes.ts';

/**
 * Rich text is ProseMirror JSON with one small schema, shared by the editor, the store and Word.
 * Blocks: paragraph, bulletList, orderedList, table. Inline: text, hardBreak.
 * Marks: bold, italic, underline, link.
 */
export const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['bold', 'italic', 'underline']) }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({
      href: z
        .string()
        .max(2000)
        .regex(new RegExp(`^(?:${LINK_SCHEMES.join('|')})`, 'i')),
    }),
  }),
]);
export type Mark = z.infer<typeof Mark>;

export interface TextNode {
  type: 'text';
  text: string;
  marks?: Mark[];
}
export interface HardBreak {
  type: 'hardBreak';
}
export type Inline = TextNode | HardBreak;
export interface ParagraphNode {
  type: 'paragraph';
  content?: Inline[];
}
export interface ListItemNode {
  type: 'listItem';
  content: Block[];
}
export interface ListNode {
  type: 'bulletList' | 'orderedList';
  content: ListItemNode[];
}
export interface TableCellNode {
  type: 'tableCell' | 'tableHeader';
  attrs?: { colspan?: number | undefined; rowspan?: number | undefined };
  content: Block[];
}
export interface TableRowNode {
  type: 'tableRow';
  content: TableCellNode[];
}
export interface TableNode {
  type: 'table';
  content: TableRowNode[];
}
export type Block = ParagraphNode | ListNode | TableNode;
export interface RichText {
  type: 'doc';
  content: Block[];
}

const Inline = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string().min(1).max(100_000),
    marks: z.array(Mark).max(8).optional(),
  }),
  z.object({ type: z.literal('hardBreak') }),
]);

const Paragraph = z.object({
  type: z.literal('paragraph'),
  content: z.array(Inline).optional(),
});

const Block: z.ZodType<Block> = z.lazy(() => z.union([Paragraph, List, Table])) as z.ZodType<Block>;
const ListItem = z.object({ type: z.literal('listItem'), content: z.array(Block).min(1) });
const List = z.object({
  type: z.enum(['bulletList', 'orderedList']),
  content: z.array(ListItem).min(1),
});
const span = z.number().int().min(1).max(64).optional();
const TableCell = z.object({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.object({ colspan: span, rowspan: span }).optional(),
  content: z.array(Block).min(1),
});
const Table = z.object({
  type: z.literal('table'),
  content: z.array(z.object({ type: z.literal('tableRow'), content: z.array(TableCell) })).min(1),
});

const MAX_DEPTH = 24;

/** Whether blocks are nested no deeper than any real minutes are; checked before the recursive schema runs. */
function shallow(value: unknown, depth = 0): boolean {
  if (depth > MAX_DEPTH * 2) return false;
  if (Array.isArray(value)) return value.every((part) => shallow(part, depth));
  if (value !== null && typeof value === 'object' && 'content' in value) {
    return shallow(value.content, depth + 1);
  }
  return true;
}

export const RichText: z.ZodType<RichText> = z
  .unknown()
  .refine((value) => shallow(value), { error: 'too-deep', abort: true })
  .pipe(z.object({ type: z.literal('doc'), content: z.array(Block).max(5000) })) as z.ZodType<RichText>;

/** A document that holds one empty paragraph. */
export function emptyRichText(): RichText {
  return { type: 'doc', content: [{ type: 'paragraph' }] };
}

/** A paragraph for each line of plain text. */
export function richTextOf(text: string): RichText {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) =>
        line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] },
      ),
  };
}

/** The text of one inline run of nodes. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.content);
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => item.content.map(blockText).join('\n')).join('\n');
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => cell.content.map(blockText).join(' ')).join('\t'))
        .join('\n');
  }
}

/** The plain text: a line for each block, table cells parted by tabs. */
export function plainText(doc: RichText): string {
  return doc.content.map(blockText).join('\n');
}

/** Whether a block is more than an empty paragraph. */
const says = (block: Block) => block.type !== 'paragraph' || blockText(block).trim() !== '';

/** Without empty paragraphs before and behind it. */
export function withoutBlankEnds(doc: RichText): RichText {
  const first = doc.content.findIndex(says);
  return first === -1
    ? emptyRichText()
    : { ...doc, content: doc.content.slice(first, doc.content.findLastIndex(says) + 1) };
}

/** Whether nothing can be read in it. */
export function isBlank(doc: RichText): boolean {
  return plainText(doc).trim() === '';
}
