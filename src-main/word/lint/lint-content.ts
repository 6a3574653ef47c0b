import type { LintPackage } from '../package-lint.ts';
import { type Element, childNamed, childrenNamed, descendants, isInside } from './xml-tree.ts';

const REVISIONS = new Set(
  [
    'ins',
    'del',
    'moveFrom',
    'moveTo',
    'rPrChange',
    'pPrChange',
    'sectPrChange',
    'tblPrChange',
    'tblGridChange',
    'trPrChange',
    'tcPrChange',
    'tblPrExChange',
    'numberingChange',
    'cellIns',
    'cellDel',
    'cellMerge',
  ].map((name) => `w:${name}`),
);

/** Tracked changes: ids that are there twice, and text that is on the wrong side of a deletion. */
export function lintRevisions({ stories, report }: LintPackage): void {
  const ids = new Set<string>();
  for (const [path, tree] of stories) {
    for (const element of descendants(tree)) {
      const id = element.attributes.get('w:id');
      if (REVISIONS.has(element.name) && id !== undefined) {
        if (ids.has(id)) report('duplicate-revision', path, `${element.name} ${id}`);
        ids.add(id);
      }
      const deleted = isInside(element, 'w:del', 'w:moveFrom');
      if (element.name === 'w:t' && deleted && !isInside(element, 'w:moveFrom')) {
        report('text-in-deletion', path, element.text);
      }
      if (element.name === 'w:delText' && !deleted) {
        report('deleted-text-outside-deletion', path, element.text);
      }
    }
  }
}

/** Cells that do not end with a paragraph, and rows that do not cover the columns of their table. */
export function lintCells({ stories, report }: LintPackage): void {
  for (const [path, tree] of stories) {
    for (const element of descendants(tree)) {
      if (element.name === 'w:tc' && element.children.at(-1)?.name !== 'w:p') {
        report('cell-without-paragraph', path, element.children.at(-1)?.name ?? 'empty');
      }
      if (element.name === 'w:tbl') lintRows(element, path, report);
    }
  }
}

function lintRows(table: Element, path: string, report: LintPackage['report']): void {
  const columns = childrenNamed(childNamed(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
  childrenNamed(table, 'w:tr').forEach((row, i) => {
    const properties = childNamed(row, 'w:trPr');
    const skipped = numberIn(properties, 'w:gridBefore', 0) + numberIn(properties, 'w:gridAfter', 0);
    const covered = childrenNamed(row, 'w:tc')
      .map((cell) => numberIn(childNamed(cell, 'w:tcPr'), 'w:gridSpan', 1))
      .reduce((all, span) => all + span, skipped);
    if (covered !== columns) {
      report('uneven-row', path, `row ${i + 1} covers ${covered} of ${columns} columns`);
    }
  });
}

function numberIn(properties: Element | undefined, name: string, otherwise: number): number {
  const value = childNamed(properties, name)?.attributes.get('w:val');
  return value === undefined ? otherwise : Number(value);
}

/** Fields whose beginning, separator and end do not match. */
export function lintFields({ stories, report }: LintPackage): void {
  for (const [path, tree] of stories) {
    const open: ('begin' | 'separate')[] = [];
    for (const { name, attributes } of descendants(tree)) {
      if (name !== 'w:fldChar') continue;
      const type = attributes.get('w:fldCharType');
      if (type === 'begin') open.push('begin');
      else if (type === 'separate') {
        if (open.pop() !== 'begin') report('unbalanced-field', path, 'separate without begin');
        open.push('separate');
      } else if (open.pop() === undefined) report('unbalanced-field', path, 'end without begin');
    }
    if (open.length > 0) report('unbalanced-field', path, `${open.length} not ended`);
  }
}
