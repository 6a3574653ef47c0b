import { posix } from 'node:path';
import { imageSize } from '../../files/image-size.ts';
import type { LintPackage } from '../package-lint.ts';
import { type Element, childNamed, childrenNamed, descendants } from './xml-tree.ts';

/**
 * Pictures: ids that are there twice, none that says what it shows, none without height or width, none whose
 * file is no picture.
 */
export function lintDrawings(lint: LintPackage): void {
  const ids = new Set<string>();
  for (const [path, tree] of lint.stories) {
    for (const element of descendants(tree)) {
      const { name, attributes } = element;
      if (name === 'wp:docPr') {
        const id = attributes.get('id') ?? '';
        if (ids.has(id)) lint.report('duplicate-drawing', path, id);
        ids.add(id);
        if ((attributes.get('descr') ?? '').trim() === '') lint.report('drawing-without-text', path, id);
      }
      if (name === 'wp:inline' || name === 'wp:anchor') lintExtent(lint, path, element);
      const target = attributes.get('r:embed');
      if (target !== undefined) lintImage(lint, path, target);
    }
  }
}

function lintExtent({ report }: LintPackage, path: string, drawing: Element): void {
  const extent = childNamed(drawing, 'wp:extent');
  const size = ['cx', 'cy'].map((name) => Number(extent?.attributes.get(name) ?? 0));
  if (!size.every((length) => length > 0)) report('drawing-without-size', path, size.join(' x '));
}

/** Whether a relationship leads to bytes that are a picture; whether it leads anywhere is another rule's. */
function lintImage({ files, trees, report }: LintPackage, path: string, id: string): void {
  const rels = trees.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`));
  const target = (rels === undefined ? [] : childrenNamed(rels, 'rel:Relationship'))
    .find((each) => each.attributes.get('Id') === id)
    ?.attributes.get('Target');
  const bytes = target === undefined ? undefined : files[posix.join(posix.dirname(path), target)];
  if (bytes !== undefined && imageSize(bytes) === null) report('drawing-without-image', path, target ?? '');
}
