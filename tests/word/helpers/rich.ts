import type {
  Block,
  Inline,
  ListItemNode,
  Mark,
  RichText,
  TableCellNode,
  TextNode,
} from '../../../src-shared/domain/rich-text.ts';

// Short ways to write rich text in tests.

export const doc = (...content: Block[]): RichText => ({ type: 'doc', content });

export const t = (text: string, ...marks: (Mark['type'] | Mark)[]): TextNode => ({
  type: 'text',
  text,
  ...(marks.length === 0
    ? {}
    : { marks: marks.map((mark) => (typeof mark === 'string' ? ({ type: mark } as Mark) : mark)) }),
});

export const link = (href: string): Mark => ({ type: 'link', attrs: { href } });

export const p = (...content: (Inline | string)[]): Block => ({
  type: 'paragraph',
  content: content.map((each) => (typeof each === 'string' ? t(each) : each)),
});

export const item = (...content: (Block | string)[]): ListItemNode => ({
  type: 'listItem',
  content: content.map((each) => (typeof each === 'string' ? p(each) : each)),
});

const items = (content: readonly (ListItemNode | string)[]) =>
  content.map((each) => (typeof each === 'string' ? item(each) : each));

export const bullets = (...content: (ListItemNode | string)[]): Block => ({
  type: 'bulletList',
  content: items(content),
});

export const numbers = (...content: (ListItemNode | string)[]): Block => ({
  type: 'orderedList',
  content: items(content),
});

export const cellOf = (
  text: string | Block[],
  attrs?: { colspan?: number; rowspan?: number },
  type: TableCellNode['type'] = 'tableCell',
): TableCellNode => ({
  type,
  ...(attrs === undefined ? {} : { attrs }),
  content: typeof text === 'string' ? [p(text)] : text,
});

export const head = (text: string, attrs?: { colspan?: number; rowspan?: number }): TableCellNode =>
  cellOf(text, attrs, 'tableHeader');

export const tableOf = (...rows: TableCellNode[][]): Block => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});
