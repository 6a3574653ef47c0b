import type { Instant, Language } from '../../src-shared/domain/common.ts';
import { Links } from './links.ts';
import { ListNumberings } from './numbering.ts';
import type { Xml } from './wml/xml.ts';

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

/** What headers and footers say. */
interface RunningHeads {
  /** Short title for the pages after the first. */
  title: string;
  /** Printed on every page, or ''. */
  notice: string;
  /** Whether every page says that this is a draft. */
  draft: boolean;
}

/** A record as it goes into a package. */
export interface RecordDocument {
  properties: RecordProperties;
  heads: RunningHeads;
  blocks: readonly Xml[];
  shared: Shared;
}
