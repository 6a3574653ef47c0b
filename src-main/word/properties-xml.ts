import { LANGUAGE_TAGS } from './house-style.ts';
import type { RecordProperties } from './record-document.ts';
import { cleanText } from './text-runs.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the content or an attribute of XML. */
export function escapeXml(text: string): string {
  return cleanText(text).replaceAll(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** docProps/core.xml: docx writes today's date there and knows neither language nor category. */
export function coreXml({ title, subject, author, category, language, date }: RecordProperties): string {
  const tag = language === 'km' ? LANGUAGE_TAGS.bidirectional : LANGUAGE_TAGS.value;
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${tag}</dc:language><cp:category>${escapeXml(category)}</cp:category><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`;
}

/** docProps/app.xml: the program and the ministry. */
export function appXml({ company }: RecordProperties): string {
  return `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rapporteur</Application><Company>${escapeXml(company)}</Company></Properties>`;
}
