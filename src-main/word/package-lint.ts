import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { lintCells, lintFields, lintRevisions } from './lint/lint-content.ts';
import { lintDrawings } from './lint/lint-drawings.ts';
import { lintBookmarks, lintComments, lintNumbering, lintStyles } from './lint/lint-references.ts';
import { type Element, childrenNamed, descendants, parseTree } from './lint/xml-tree.ts';

export type LintRule =
  | 'not-well-formed'
  | 'missing-content-type'
  | 'broken-relationship'
  | 'missing-relationship'
  | 'duplicate-relationship'
  | 'missing-style'
  | 'missing-numbering'
  | 'missing-anchor'
  | 'unclosed-bookmark'
  | 'duplicate-bookmark'
  | 'unclosed-comment'
  | 'missing-comment'
  | 'missing-parent-comment'
  | 'duplicate-revision'
  | 'text-in-deletion'
  | 'deleted-text-outside-deletion'
  | 'cell-without-paragraph'
  | 'uneven-row'
  | 'unbalanced-field'
  | 'duplicate-drawing'
  | 'drawing-without-text'
  | 'drawing-without-size'
  | 'drawing-without-image';

export interface LintProblem {
  rule: LintRule;
  /** Path of the part inside the package. */
  part: string;
  detail: string;
}

/** What the rules look at. */
export interface LintPackage {
  /** Trees of the XML parts by path. */
  trees: ReadonlyMap<string, Element>;
  /** The parts as they are. */
  files: Readonly<Record<string, Uint8Array>>;
  /** Trees of the parts that hold text: the document, headers, footers, notes, comments. */
  stories: ReadonlyMap<string, Element>;
  report(rule: LintRule, part: string, detail: string): void;
}

/**
 * What Microsoft's validator lets pass in a .docx, and Word or LibreOffice stumble over: ids that are
 * there twice, references that lead nowhere, ranges that do not end, tables that do not add up.
 */
export function lintPackage(bytes: Uint8Array): LintProblem[] {
  const problems: LintProblem[] = [];
  const report = (rule: LintRule, part: string, detail: string) => {
    problems.push({ rule, part, detail });
  };
  const files = unzipSync(bytes);
  const trees = new Map<string, Element>();
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    try {
      trees.set(path, parseTree(strFromU8(content)));
    } catch (error) {
      report('not-well-formed', path, error instanceof Error ? error.message : String(error));
    }
  }
  const paths = new Set(Object.keys(files));
  lintContentTypes(paths, trees, report);
  lintRelationships(paths, trees, report);
  const stories = new Map(
    [...trees].filter(([path]) =>
      /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/.test(path),
    ),
  );
  const lint: LintPackage = { files, trees, stories, report };
  lintStyles(lint);
  lintNumbering(lint);
  lintBookmarks(lint);
  lintComments(lint);
  lintRevisions(lint);
  lintCells(lint);
  lintFields(lint);
  lintDrawings(lint);
  return problems;
}

type Report = LintPackage['report'];

function lintContentTypes(
  paths: ReadonlySet<string>,
  trees: ReadonlyMap<string, Element>,
  report: Report,
): void {
  const types = trees.get('[Content_Types].xml');
  if (types === undefined) {
    report('missing-content-type', '[Content_Types].xml', 'There is none');
    return;
  }
  const values = (name: string, attribute: string) =>
    new Set(childrenNamed(types, name).map((element) => element.attributes.get(attribute)?.toLowerCase()));
  const extensions = values('ct:Default', 'Extension');
  const parts = values('ct:Override', 'PartName');
  for (const path of paths) {
    if (path === '[Content_Types].xml' || path.endsWith('/')) continue;
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    if (!parts.has(`/${path.toLowerCase()}`) && !extensions.has(extension)) {
      report('missing-content-type', path, 'Neither its path nor its extension has one');
    }
  }
  for (const part of parts) {
    if (part !== undefined && ![...paths].some((path) => `/${path.toLowerCase()}` === part)) {
      report('missing-content-type', part, 'Has a type, and is not there');
    }
  }
}

function lintRelationships(
  paths: ReadonlySet<string>,
  trees: ReadonlyMap<string, Element>,
  report: Report,
): void {
  for (const [path, tree] of trees) {
    if (path.endsWith('.rels')) {
      const folder = posix.dirname(posix.dirname(path));
      const ids = new Set<string>();
      for (const { attributes } of childrenNamed(tree, 'rel:Relationship')) {
        const id = attributes.get('Id') ?? '';
        if (ids.has(id)) report('duplicate-relationship', path, id);
        ids.add(id);
        if (attributes.get('TargetMode') === 'External') continue;
        const target = attributes.get('Target') ?? '';
        const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
        if (!paths.has(part)) report('broken-relationship', path, `${id} leads to ${part}`);
      }
      continue;
    }
    const rels = trees.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`));
    const known = new Set(
      rels === undefined
        ? []
        : childrenNamed(rels, 'rel:Relationship').map((each) => each.attributes.get('Id')),
    );
    for (const element of descendants(tree)) {
      for (const [name, value] of element.attributes) {
        if (name.startsWith('r:') && !known.has(value)) {
          report('missing-relationship', path, `${element.name} refers to ${value}`);
        }
      }
    }
  }
}
