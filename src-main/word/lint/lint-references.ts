import type { LintPackage } from '../package-lint.ts';
import { type Element, childNamed, childrenNamed, descendants } from './xml-tree.ts';

const valueOf = (element: Element | undefined) => element?.attributes.get('w:val');

/** Styles that are referred to and not there. */
export function lintStyles({ trees, stories, report }: LintPackage): void {
  const styles = trees.get('word/styles.xml');
  const known = new Set(
    styles === undefined
      ? []
      : childrenNamed(styles, 'w:style').map((style) => style.attributes.get('w:styleId')),
  );
  const references = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']);
  const look = (path: string, tree: Element) => {
    for (const element of descendants(tree)) {
      const id = valueOf(element);
      if (references.has(element.name) && id !== undefined && !known.has(id)) {
        report('missing-style', path, `${element.name} ${id}`);
      }
    }
  };
  for (const [path, tree] of stories) look(path, tree);
  for (const path of ['word/styles.xml', 'word/numbering.xml']) {
    const tree = trees.get(path);
    if (tree !== undefined) look(path, tree);
  }
}

/** Numberings that are referred to and not there; 0 says "no numbering". */
export function lintNumbering({ trees, stories, report }: LintPackage): void {
  const numbering = trees.get('word/numbering.xml');
  const idsOf = (name: string, attribute: string) =>
    new Set(
      numbering === undefined
        ? []
        : childrenNamed(numbering, name).map((each) => each.attributes.get(attribute)),
    );
  const numberings = idsOf('w:num', 'w:numId');
  const abstract = idsOf('w:abstractNum', 'w:abstractNumId');
  const styles = trees.get('word/styles.xml');
  const parts = [...stories, ...(styles === undefined ? [] : [['word/styles.xml', styles] as const])];
  for (const [path, tree] of parts) {
    for (const element of descendants(tree)) {
      const id = valueOf(element);
      if (element.name === 'w:numId' && id !== '0' && !numberings.has(id)) {
        report('missing-numbering', path, `numId ${id ?? ''}`);
      }
    }
  }
  if (numbering === undefined) return;
  for (const each of childrenNamed(numbering, 'w:num')) {
    const id = valueOf(childNamed(each, 'w:abstractNumId'));
    if (!abstract.has(id)) report('missing-numbering', 'word/numbering.xml', `abstractNumId ${id ?? ''}`);
  }
}

/** Bookmarks that do not end, or are there twice, and references to bookmarks that are not there. */
export function lintBookmarks({ stories, report }: LintPackage): void {
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const [path, tree] of stories) {
    const open = new Set<string>();
    for (const { name, attributes } of descendants(tree)) {
      const id = attributes.get('w:id') ?? '';
      if (name === 'w:bookmarkStart') {
        const bookmark = attributes.get('w:name') ?? '';
        if (names.has(bookmark)) report('duplicate-bookmark', path, bookmark);
        if (ids.has(id)) report('duplicate-bookmark', path, `id ${id}`);
        names.add(bookmark);
        ids.add(id);
        open.add(id);
      } else if (name === 'w:bookmarkEnd' && !open.delete(id)) {
        report('unclosed-bookmark', path, `id ${id} ends and did not begin`);
      }
    }
    for (const id of open) report('unclosed-bookmark', path, `id ${id}`);
  }
  for (const [path, tree] of stories) {
    for (const element of descendants(tree)) {
      const anchor = anchorOf(element);
      if (anchor !== undefined && !names.has(anchor)) report('missing-anchor', path, anchor);
    }
  }
}

/** The bookmark that a link or a field leads to. */
function anchorOf({ name, attributes, text }: Element): string | undefined {
  if (name === 'w:hyperlink') return attributes.get('w:anchor');
  const instruction = name === 'w:fldSimple' ? attributes.get('w:instr') : text;
  if (name !== 'w:instrText' && name !== 'w:fldSimple') return undefined;
  return /^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)/.exec(instruction ?? '')?.[1];
}

/** Comments: ranges that do not end, references to comments that are not there, replies without a parent. */
export function lintComments({ trees, stories, report }: LintPackage): void {
  const comments = trees.get('word/comments.xml');
  const known = new Set(
    comments === undefined
      ? []
      : childrenNamed(comments, 'w:comment').map((comment) => comment.attributes.get('w:id')),
  );
  for (const [path, tree] of stories) {
    const open = new Set<string>();
    for (const { name, attributes } of descendants(tree)) {
      if (!/^w:comment(?:RangeStart|RangeEnd|Reference)$/.test(name)) continue;
      const id = attributes.get('w:id') ?? '';
      if (!known.has(id)) report('missing-comment', path, `id ${id}`);
      if (name === 'w:commentRangeStart') open.add(id);
      else if (name === 'w:commentRangeEnd' && !open.delete(id)) {
        report('unclosed-comment', path, `id ${id} ends and did not begin`);
      }
    }
    for (const id of open) report('unclosed-comment', path, `id ${id}`);
  }
  lintReplies(comments, trees.get('word/commentsExtended.xml'), report);
}

function lintReplies(
  comments: Element | undefined,
  extended: Element | undefined,
  report: LintPackage['report'],
): void {
  if (extended === undefined) return;
  const paragraphs = new Set<string | undefined>();
  for (const element of comments === undefined ? [] : descendants(comments)) {
    if (element.name === 'w:p') paragraphs.add(element.attributes.get('w14:paraId'));
  }
  const path = 'word/commentsExtended.xml';
  for (const { attributes } of childrenNamed(extended, 'w15:commentEx')) {
    const own = attributes.get('w15:paraId');
    const parent = attributes.get('w15:paraIdParent');
    if (!paragraphs.has(own)) report('missing-comment', path, `paraId ${own ?? ''}`);
    if (parent !== undefined && !paragraphs.has(parent)) report('missing-parent-comment', path, parent);
  }
}
