import { Extension, type Extensions, Mark } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import { StarterKit } from '@tiptap/starter-kit';
import { isKhmer, khmerRuns } from './khmer-runs.ts';
import { safeLink } from './clean-paste.ts';

/** A link with its address and nothing else. Existing ones may lead to http; new ones are checked where they are made. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeLink(element.getAttribute('href') ?? '');
        return href === null ? false : { href };
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { href: HTMLAttributes['href'] as string }, 0],
});

/** Marks what is Khmer for the room between lines and for screen readers, as the static view does. */
function languagesOf(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === 'paragraph' && isKhmer(node.textContent)) {
      found.push(Decoration.node(pos, pos + node.nodeSize, { lang: 'km' }));
      return false;
    }
    if (node.isText) {
      for (const { start, end } of khmerRuns(node.text ?? '')) {
        found.push(Decoration.inline(pos + start, pos + end, { lang: 'km' }));
      }
    }
    return true;
  });
  return DecorationSet.create(doc, found);
}

const Languages = Extension.create({
  name: 'languages',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_config, state) => languagesOf(state.doc),
        apply: (transaction, value, _before, state) =>
          transaction.docChanged ? languagesOf(state.doc) : value,
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

/** Only what src-shared/domain/rich-text.ts knows: paragraphs, marks, lists, tables, line breaks. */
export const extensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    link: false,
    dropcursor: false,
    undoRedo: { newGroupDelay: 600 },
  }),
  Link,
  TableKit.configure({ table: { resizable: false, renderWrapper: true } }),
  Languages,
];
