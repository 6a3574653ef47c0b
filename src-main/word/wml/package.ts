import { XML_HEAD, type Xml, escaped, join, xml } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface Relationship {
  id: string;
  /** The last part of its type: "styles", "hyperlink". */
  type: string;
  target: string;
  /** Leads out of the package. */
  external?: boolean;
}

/** The relationships of a part. */
export function relationshipsXml(relationships: readonly Relationship[]): Xml {
  return wrapped(
    relationships.map(({ id, type, target, external }) =>
      relationship(id, `${OFFICE}/relationships/${type}`, target, external),
    ),
  );
}

function relationship(id: string, type: string, target: string, external = false): Xml {
  return `<Relationship Id="${escaped(id)}" Type="${type}" Target="${escaped(target)}"${external ? ' TargetMode="External"' : ''}/>` as Xml;
}

const wrapped = (all: readonly Xml[]) =>
  xml`${XML_HEAD}<Relationships xmlns="${escaped(`${PACKAGE}/relationships`)}">${join(all)}</Relationships>`;

/** _rels/.rels: where the document and its properties are. */
export function packageRelationshipsXml(): Xml {
  return wrapped([
    relationship('rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'),
    relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    relationship('rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'),
  ]);
}

const PARTS: readonly [path: string, type: string][] = [
  ['/word/document.xml', `${WORD}.document.main+xml`],
  ['/word/styles.xml', `${WORD}.styles+xml`],
  ['/word/numbering.xml', `${WORD}.numbering+xml`],
  ['/word/settings.xml', `${WORD}.settings+xml`],
  ['/word/fontTable.xml', `${WORD}.fontTable+xml`],
  ['/word/header1.xml', `${WORD}.header+xml`],
  ['/word/header2.xml', `${WORD}.header+xml`],
  ['/word/footer1.xml', `${WORD}.footer+xml`],
  ['/word/footer2.xml', `${WORD}.footer+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

const DEFAULTS: readonly [extension: string, type: string][] = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['odttf', 'application/vnd.openxmlformats-officedocument.obfuscatedFont'],
];

/** [Content_Types].xml: what each part is. */
export function contentTypesXml(): Xml {
  const defaults = DEFAULTS.map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>` as Xml,
  );
  const parts = PARTS.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>` as Xml);
  return xml`${XML_HEAD}<Types xmlns="${escaped(`${PACKAGE}/content-types`)}">${join([...defaults, ...parts])}</Types>`;
}
