import type { Instant } from '../../src-shared/domain/common.ts';
import type { RecordField } from '../../src-shared/domain/record-fields.ts';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import type { Logo } from '../records/lines.ts';
import type { Orientation } from './house-style.ts';
import { Links } from './links.ts';
import { ListNumberings } from './numbering.ts';
import type { Xml } from './wml/xml.ts';

/** Properties of the file, as Word shows them under File > Info. */
export interface RecordProperties {
  language: RecordLanguage;
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

/** What headers and footers say. */
export interface RunningHeads {
  /** Short title for the pages after the first. */
  title: string;
  /** Printed on every page, or ''. */
  notice: string;
  /** Whether every page says that this is a draft. */
  draft: boolean;
}

/**
 * A record as it goes into a package. Letterhead and heading stand apart from the content: a ministry's own
 * file has its own, and takes the content and the fields only.
 */
export interface RecordDocument {
  properties: RecordProperties;
  heads: RunningHeads;
  orientation: Orientation;
  letterhead: readonly Xml[];
  /** Title and subtitle. */
  heading: readonly Xml[];
  content: readonly Xml[];
  /** The picture that the letterhead shows. */
  logo: Logo | null;
  /** Short texts for places in a ministry's own file. */
  fields: Readonly<Partial<Record<RecordField, string>>>;
  shared: Shared;
}
