import type { JSONContent } from '@tiptap/core';
import {
  type Block,
  type Inline,
  type ListItemNode,
  RichText,
  richTextOf,
  type TableCellNode,
} from '../../../src-shared/domain/rich-text.ts';

/**
 * What the editor holds, as the register keeps it: only what the schema knows. A text the schema does not take
 * (nested deeper than any minutes are) is kept as plain paragraphs: the words are never lost.
 */
export function fromEditor(json: JSONContent, plain: () => string): RichText {
  const parsed = RichText.safeParse(json);
  if (!parsed.success) return richTextOf(plain());
  return { type: 'doc', content: parsed.data.content.map(slim) };
}

/** Without what says nothing: spans of one, empty lists of marks and of content. */
function slim(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
      return block.content === undefined || block.content.length === 0
        ? { type: 'paragraph' }
        : { type: 'paragraph', content: block.content.map(slimInline) };
    case 'bulletList':
    case 'orderedList':
      return {
        type: block.type,
        content: block.content.map((item): ListItemNode => ({
          type: 'listItem',
          content: item.content.map(slim),
        })),
      };
    case 'table':
      return {
        type: 'table',
        content: block.content.map((row) => ({ type: 'tableRow', content: row.content.map(slimCell) })),
      };
  }
}

function slimInline(node: Inline): Inline {
  if (node.type === 'hardBreak' || node.marks?.length) return node;
  return { type: 'text', text: node.text };
}

function slimCell({ type, attrs, content }: TableCellNode): TableCellNode {
  const { colspan = 1, rowspan = 1 } = attrs ?? {};
  const spans = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
  return {
    type,
    ...(Object.keys(spans).length > 0 ? { attrs: spans } : {}),
    content: content.map(slim),
  };
}

const EMPTY: Block = { type: 'paragraph' };

/** A text as the editor takes it: at least one paragraph, and each item of a list begins with one. */
export function toEditor(text: RichText): JSONContent {
  return { type: 'doc', content: filled(text.content) };
}

function filled(content: readonly Block[]): JSONContent[] {
  return (content.length > 0 ? content : [EMPTY]).map((block): JSONContent => {
    switch (block.type) {
      case 'paragraph':
        return block;
      case 'bulletList':
      case 'orderedList':
        return {
          type: block.type,
          content: block.content.map((item) => ({
            type: 'listItem',
            content: filled(item.content[0]?.type === 'paragraph' ? item.content : [EMPTY, ...item.content]),
          })),
        };
      case 'table':
        return {
          type: 'table',
          content: block.content.map((row) => ({
            type: 'tableRow',
            content: row.content.map((cell) => ({ ...cell, content: filled(cell.content) })),
          })),
        };
    }
  });
}
