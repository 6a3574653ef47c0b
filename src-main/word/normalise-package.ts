import { strFromU8, strToU8 } from 'fflate';
import { fixedParts } from './fixed-parts.ts';
import { appXml, coreXml } from './properties-xml.ts';
import type { RecordProperties } from './record-document.ts';

type Parts = Record<string, Uint8Array>;

/**
 * Makes a package that docx wrote the same every time: relationship ids that were drawn by lot, ids of
 * bookmarks and drawings that count on through the life of the process, and the dates of today.
 */
export function normaliseParts(parts: Parts, properties: RecordProperties): [string, Uint8Array][] {
  const texts = new Map<string, string>();
  const binaries = new Map<string, Uint8Array>();
  for (const [path, bytes] of Object.entries(parts)) {
    if (path.endsWith('.xml') || path.endsWith('.rels')) texts.set(path, strFromU8(bytes));
    else binaries.set(path, bytes);
  }
  for (const [path, rels] of texts) {
    const part = partOfRelationships(path);
    if (part !== null) renumberRelationships(texts, path, rels, part);
  }
  for (const [path, xml] of texts) {
    if (path.startsWith('word/') && path.endsWith('.xml')) texts.set(path, renumberIds(xml));
  }
  texts.set('docProps/core.xml', coreXml(properties));
  texts.set('docProps/app.xml', appXml(properties));
  for (const [path, content] of fixedParts(properties)) {
    if (typeof content === 'string') texts.set(path, content);
    else binaries.set(path, content);
  }
  const all: [string, Uint8Array][] = [
    ...[...texts].map(([path, xml]): [string, Uint8Array] => [path, strToU8(xml)]),
    ...binaries,
  ];
  return all.toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
}

/** [Content_Types].xml comes first, as in packages that Word writes; programs that look at the first bytes rely on it. */
const order = (path: string) => (path === '[Content_Types].xml' ? 0 : path.startsWith('_rels/') ? 1 : 2);

/** `word/_rels/document.xml.rels` -> `word/document.xml`; null for anything else. */
function partOfRelationships(path: string): string | null {
  const match = /^(.*)_rels\/([^/]+)\.rels$/.exec(path);
  return match === null || match[2] === '' ? null : `${match[1]}${match[2]}`;
}

/** Numbers the relationships of a part in the order they stand in, and the references to them alike. */
function renumberRelationships(texts: Map<string, string>, path: string, rels: string, part: string): void {
  const ids = new Map<string, string>();
  for (const [, id = ''] of rels.matchAll(/<Relationship\b[^>]*? Id="([^"]*)"/g)) {
    ids.set(id, `rId${ids.size + 1}`);
  }
  texts.set(
    path,
    rels.replaceAll(
      /(<Relationship\b[^>]*? Id=")([^"]*)"/g,
      (_, start: string, id: string) => `${start}${ids.get(id)}"`,
    ),
  );
  const xml = texts.get(part);
  if (xml === undefined) return;
  texts.set(
    part,
    xml.replaceAll(/( r:(?:id|embed|link|pict)=")([^"]*)"/g, (whole, start: string, id: string) =>
      ids.has(id) ? `${start}${ids.get(id)}"` : whole,
    ),
  );
}

/** Numbers bookmarks, drawings and watermarks of a part from 1 on. */
function renumberIds(xml: string): string {
  const bookmarks = new Map<string, number>();
  let drawings = 0;
  let watermarks = 0;
  return xml.replaceAll(
    /(<w:bookmark(?:Start|End)\b[^>]*? w:id="|<wp:docPr\b[^>]*? id="|PowerPlusWaterMarkObject)([\w-]*)/g,
    (_, start: string, id: string) => {
      if (start.startsWith('<wp:docPr')) return `${start}${(drawings += 1)}`;
      if (start.startsWith('Power')) return `${start}${(watermarks += 1)}`;
      const number = bookmarks.get(id) ?? bookmarks.size + 1;
      bookmarks.set(id, number);
      return `${start}${number}`;
    },
  );
}
