import { bodyPlaceholder } from '../../../src-shared/domain/record-fields.ts';
import type { RecordKind } from '../../../src-shared/domain/record.ts';
import { PAGES } from '../house-style.ts';
import type { RecordDocument } from '../record-document.ts';
import { join } from '../wml/xml.ts';
import { type WrittenPackage, frameOfRecord, packed, partsOf } from '../write-package.ts';
import { fillTemplate } from './fill-template.ts';
import { openTemplate } from './template-file.ts';

/**
 * A record in a ministry's own Word file: the same bytes for the same record and file.
 * @throws RegisterError 'file-unreadable', 'template-unusable'
 */
export async function writeIntoTemplate(
  record: RecordDocument,
  kind: RecordKind,
  template: Uint8Array,
): Promise<WrittenPackage> {
  const own = partsOf(record, await frameOfRecord(record));
  const filled = fillTemplate(openTemplate(template), {
    body: [bodyPlaceholder(kind)],
    content: join(record.content),
    // A field that this record has not is empty, not its name in brackets.
    fields: record.fields,
    own,
    width: PAGES[record.orientation].text,
    draftMark: record.heads.draft ? draftMark(own) : null,
  });
  return packed(filled);
}

const VML =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:w10="urn:schemas-microsoft-com:office:word"';

/** The mark as it stands in our own headers, with the names it needs. */
function draftMark(own: ReadonlyMap<string, string | Uint8Array>): string {
  const header = own.get('word/header1.xml');
  if (typeof header !== 'string') return '';
  const run = /<w:r>(?:(?!<\/w:r>).)*<w:pict>.*?<\/w:pict>.*?<\/w:r>/s.exec(header)?.[0] ?? '';
  return run.replace('<w:pict>', `<w:pict ${VML}>`);
}
