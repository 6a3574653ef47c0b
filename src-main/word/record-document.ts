import type { Instant, Language } from '../../src-shared/domain/common.ts';
import { PAGE } from './house-style.ts';
import { Links } from './links.ts';
import { ListNumberings } from './numbering.ts';
import type { RunningHeads } from './running-heads.ts';
import { NAMESPACES, XML_HEAD, type Xml, attributes, join, xml } from './wml/xml.ts';

/** Properties of the file, as Word shows them under File > Info. */
export interface RecordProperties {
  language: Language;
  title: string;
  subject: string;
  author: string;
  company: string;
  category: string;
  /** Printed as created and modified: from the data, so that the same register makes the same bytes. */
  date: Instant;
}

/** What blocks of a document share while they are made. */
export interface Shared {
  links: Links;
  lists: ListNumberings;
}

/** For a new document. */
export const newShared = (): Shared => ({ links: new Links(), lists: new ListNumberings() });

/** A record as it goes into a package. */
export interface RecordDocument {
  properties: RecordProperties;
  heads: Omit<RunningHeads, 'language'>;
  blocks: readonly Xml[];
  shared: Shared;
}

/** Relationships of the document's part that every record has. */
export const PART_IDS = {
  styles: 'rId1',
  numbering: 'rId2',
  settings: 'rId3',
  fontTable: 'rId4',
  firstHeader: 'rId5',
  header: 'rId6',
  firstFooter: 'rId7',
  footer: 'rId8',
} as const;

/** word/document.xml */
export function documentXml(blocks: readonly Xml[]): Xml {
  return xml`${XML_HEAD}<w:document ${NAMESPACES}><w:body>${join(blocks)}${SECTION}</w:body></w:document>`;
}

const reference = (kind: 'header' | 'footer', type: 'first' | 'default', id: string) =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>` as Xml;

const SECTION = xml`<w:sectPr>${join([
  reference('header', 'first', PART_IDS.firstHeader),
  reference('header', 'default', PART_IDS.header),
  reference('footer', 'first', PART_IDS.firstFooter),
  reference('footer', 'default', PART_IDS.footer),
])}<w:pgSz${attributes({ w: PAGE.width, h: PAGE.height })}/><w:pgMar${attributes(PAGE.margin)}/><w:titlePg/></w:sectPr>`;
