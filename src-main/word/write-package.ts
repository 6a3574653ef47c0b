import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { contentTypesXml, packageRelationshipsXml, relationshipsXml } from './wml/package.ts';
import { appXml, coreXml, fontParts, settingsXml } from './fixed-parts.ts';
import { numberingXml } from './numbering.ts';
import { PART_IDS, type RecordDocument, documentXml } from './record-document.ts';
import { footerXml, headerXml } from './running-heads.ts';
import { STYLES_XML } from './styles.ts';

export interface WrittenPackage {
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
}

// The oldest date a zip can hold. fflate writes local time, so this is the same in every zone.
const ZIP_DATE = new Date(1980, 0, 1, 0, 0, 0);

/** The parts of a .docx by their paths, in the order Word writes them. */
export function partsOf(record: RecordDocument): Map<string, string | Uint8Array> {
  const { properties, blocks, shared } = record;
  const { language } = properties;
  const heads = { ...record.heads, language };
  const fonts = fontParts(language);
  const relationships = [
    { id: PART_IDS.styles, type: 'styles', target: 'styles.xml' },
    { id: PART_IDS.numbering, type: 'numbering', target: 'numbering.xml' },
    { id: PART_IDS.settings, type: 'settings', target: 'settings.xml' },
    { id: PART_IDS.fontTable, type: 'fontTable', target: 'fontTable.xml' },
    { id: PART_IDS.firstHeader, type: 'header', target: 'header1.xml' },
    { id: PART_IDS.header, type: 'header', target: 'header2.xml' },
    { id: PART_IDS.firstFooter, type: 'footer', target: 'footer1.xml' },
    { id: PART_IDS.footer, type: 'footer', target: 'footer2.xml' },
    ...shared.links.all().map(([id, target]) => ({ id, type: 'hyperlink', target, external: true })),
  ];
  return new Map<string, string | Uint8Array>([
    // First, as in packages that Word writes: programs that look at the first bytes rely on it.
    ['[Content_Types].xml', contentTypesXml()],
    ['_rels/.rels', packageRelationshipsXml()],
    ['word/document.xml', documentXml(blocks)],
    ['word/_rels/document.xml.rels', relationshipsXml(relationships)],
    ['word/styles.xml', STYLES_XML],
    ['word/numbering.xml', numberingXml(language, shared.lists.count)],
    ['word/settings.xml', settingsXml(language)],
    ['word/header1.xml', headerXml(heads, 'first')],
    ['word/header2.xml', headerXml(heads, 'other')],
    ['word/footer1.xml', footerXml(heads)],
    ['word/footer2.xml', footerXml(heads)],
    ...fonts,
    ['docProps/core.xml', coreXml(properties)],
    ['docProps/app.xml', appXml(properties)],
  ]);
}

/** The record as the bytes of a .docx: the same for the same record, in any process, at any time. */
export function writePackage(record: RecordDocument): WrittenPackage {
  const files: Record<string, Uint8Array> = {};
  for (const [path, content] of partsOf(record)) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  const bytes = zipSync(files, { mtime: ZIP_DATE, level: 6 });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
