import { strFromU8 } from 'fflate';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { ANY_RECORD } from '../../../src-shared/domain/word-template.ts';
import { mergeNumbering, mergeStyles, renamed, scaledTables } from './merge.ts';
import { addFonts } from './merge-fonts.ts';
import { cellWidth, endOfFirstParagraph, fillPlaceholders, placeholderParagraphs } from './story.ts';
import { RELATIONSHIP, type TemplateParts, leadsOut, storyPaths, textPart } from './template-file.ts';

/** What goes into a ministry's own file. */
export interface TemplateFilling {
  /** Names of the place of the record: "minutes". */
  body: readonly string[];
  /** The blocks of the record, as they stand in our own document. */
  content: string;
  /** Values of the other places by name. */
  fields: Readonly<Record<string, string>>;
  /** The package we would write ourselves: styles, numberings and links are taken from it. */
  own: ReadonlyMap<string, string | Uint8Array>;
  /** Width of the text that the content is made for (twips). */
  width: number;
  /** The draft mark as it stands in our headers, or null for a record that is none. */
  draftMark: string | null;
}

const DOCUMENT = 'word/document.xml';
const DOCUMENT_RELS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * Puts a record into a ministry's own file. What the file has stays; what leads out of it, but for links that a
 * reader follows, goes.
 * @throws RegisterError 'template-unusable' when the place of the record is missing or cannot take it
 */
export function fillTemplate(template: TemplateParts, filling: TemplateFilling): TemplateParts {
  const parts: TemplateParts = new Map(template);
  const own = (path: string): string => {
    const part = filling.own.get(path);
    if (part === undefined) return '';
    return typeof part === 'string' ? part : strFromU8(part);
  };
  dropOutside(parts);
  const { xml: styles, styles: styleIds } = mergeStyles(textPart(parts, STYLES) ?? own(STYLES), own(STYLES));
  addPart(parts, STYLES, 'styles', styles);
  const { xml: numbering, numbers } = mergeNumbering(
    textPart(parts, NUMBERING) ?? own(NUMBERING).replaceAll(/<w:(abstractNum|num)\s.*?<\/w:\1>/gs, ''),
    own(NUMBERING),
    styleIds,
  );
  addPart(parts, NUMBERING, 'numbering', numbering);
  const links = addLinks(parts, own(DOCUMENT_RELS));
  const ids = { styles: styleIds, numbers, links };
  // The styles that were brought in refer to numberings too.
  parts.set(STYLES, renamedAdded(styles, textPart(template, STYLES) ?? '', numbers));

  addFonts(parts, filling.own);
  const document = textPart(parts, DOCUMENT) ?? '';
  parts.set(DOCUMENT, withBody(document, filling, renamed(filling.content, ids)));
  for (const path of storyPaths(parts)) {
    const story = textPart(parts, path) ?? '';
    const filled = fillPlaceholders(story, (name) => filling.fields[name]);
    const marked = filling.draftMark !== null && path.startsWith('word/header');
    parts.set(path, marked ? withMark(filled, filling.draftMark ?? '') : filled);
  }
  const core = filling.own.get('docProps/core.xml');
  if (core !== undefined && parts.has('docProps/core.xml')) parts.set('docProps/core.xml', core);
  return parts;
}

/** Numbers of the styles behind the ministry's own ones: theirs keep their numbers. */
function renamedAdded(styles: string, theirs: string, numbers: ReadonlyMap<string, string>): string {
  const from = theirs === '' ? 0 : theirs.lastIndexOf('</w:styles>');
  const nothing = new Map<string, string>();
  return styles.slice(0, from) + renamed(styles.slice(from), { styles: nothing, numbers, links: nothing });
}

/** Puts the record in place of its paragraph, as wide as there is room. */
function withBody(
  document: string,
  { body: names, width }: Pick<TemplateFilling, 'body' | 'width'>,
  content: string,
): string {
  const place = placeholderParagraphs(document).find(
    ({ inTextBox, placeholders }) =>
      !inTextBox && placeholders.some(({ name }) => name === ANY_RECORD || names.includes(name)),
  );
  if (place === undefined)
    throw new RegisterError('template-unusable', 'The file has no place for the record');
  const paragraph = document.slice(place.start, place.end);
  // A paragraph can carry the end of a section; and a cell must end with a paragraph.
  const section = /<w:sectPr[\s>].*?<\/w:sectPr>/s.exec(paragraph)?.[0];
  const inCell = document.slice(place.end).trimStart().startsWith('</w:tc>');
  const after = section === undefined ? (inCell ? '<w:p/>' : '') : `<w:p><w:pPr>${section}</w:pPr></w:p>`;
  const cell = cellWidth(document, place.start);
  const room = cell === null ? textWidth(document.slice(place.start)) : Math.max(1_000, cell - CELL_MARGINS);
  const fitted = scaledTables(content, width, room ?? width);
  return document.slice(0, place.start) + fitted + after + document.slice(place.end);
}

/** What a cell of Word keeps free at its sides, in twips. */
const CELL_MARGINS = 216;

/** Width of the text on the page of the section that this is the rest of, in twips. */
function textWidth(rest: string): number | null {
  const section = /<w:sectPr[\s>].*?<\/w:sectPr>/s.exec(rest)?.[0] ?? '';
  const value = (element: string, name: string) =>
    Number(new RegExp(`<w:${element}\\s[^>]*w:${name}="(-?\\d+)"`).exec(section)?.[1] ?? Number.NaN);
  const width = value('pgSz', 'w') - value('pgMar', 'left') - value('pgMar', 'right');
  return Number.isFinite(width) && width > 1_000 ? width : null;
}

/** The mark goes into the first paragraph of a header: Word opens no file with a drawing inside a text box. */
function withMark(header: string, mark: string): string {
  if (mark === '') return header;
  const place = endOfFirstParagraph(header);
  if (place !== -1) return header.slice(0, place) + mark + header.slice(place);
  return header.replace(
    /<w:p(\s[^>]*)?\/>/,
    (_, attributes: string | undefined) => `<w:p${attributes ?? ''}>${mark}</w:p>`,
  );
}

/** Adds a part with its type and the way to it from the document, or changes the one that is there. */
function addPart(parts: TemplateParts, path: string, kind: string, content: string): void {
  const known = parts.has(path);
  parts.set(path, content);
  if (known) return;
  insert(parts, TYPES, '</Types>', `<Override PartName="/${path}" ContentType="${WORD_TYPE}.${kind}+xml"/>`);
  addRelationship(
    parts,
    `<Relationship Id="rapporteur-${kind}" Type="${RELATIONSHIPS}/${kind}" Target="${kind}.xml"/>`,
  );
}

function addRelationship(parts: TemplateParts, relationship: string): void {
  if (!parts.has(DOCUMENT_RELS)) {
    parts.set(
      DOCUMENT_RELS,
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
  }
  const text = textPart(parts, DOCUMENT_RELS) ?? '';
  parts.set(DOCUMENT_RELS, text.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>'));
  insert(parts, DOCUMENT_RELS, '</Relationships>', relationship);
}

function insert(parts: TemplateParts, path: string, before: string, what: string): void {
  const text = textPart(parts, path) ?? '';
  parts.set(
    path,
    text.replace(before, () => what + before),
  );
}

/** The links of the content, under ids of their own. */
function addLinks(parts: TemplateParts, ours: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const [relationship] of ours.matchAll(/<Relationship\s[^>]*>/g)) {
    if (!/\/hyperlink"/.test(relationship)) continue;
    const id = /Id="([^"]*)"/.exec(relationship)?.[1] ?? '';
    links.set(id, `rapporteur-${id}`);
    addRelationship(parts, relationship.replace(/Id="[^"]*"/, `Id="rapporteur-${id}"`));
  }
  return links;
}

/** Takes away what would be fetched from elsewhere when the document is opened: attached templates, linked files. */
function dropOutside(parts: TemplateParts): void {
  for (const [path, content] of parts) {
    if (typeof content !== 'string' || !path.endsWith('.rels')) continue;
    const dropped: string[] = [];
    const kept = content.replaceAll(RELATIONSHIP, (relationship) => {
      if (!leadsOut(relationship)) return relationship;
      dropped.push(/\sId\s*=\s*["']([^"']*)["']/.exec(relationship)?.[1] ?? '');
      return '';
    });
    if (dropped.length === 0) continue;
    parts.set(path, kept);
    const owner = path.replace(/_rels\/([^/]+)\.rels$/, '$1');
    const text = textPart(parts, owner);
    if (text === undefined) continue;
    parts.set(
      owner,
      dropped.reduce(
        (xml, id) =>
          xml
            .replaceAll(/<w:attachedTemplate[^>]*\/>/g, (element) =>
              element.includes(`"${id}"`) ? '' : element,
            )
            .replaceAll(` r:link="${id}"`, ''),
        text,
      ),
    );
  }
}
