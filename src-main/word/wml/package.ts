import { type Xml, escaped, join } from './xml.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The relationships that links of a part go by. */
export function linkRelationships(links: readonly (readonly [id: string, address: string])[]): Xml {
  return join(
    links.map(
      ([id, address]) =>
        `<Relationship Id="${escaped(id)}" Type="${HYPERLINK}" Target="${escaped(address)}" TargetMode="External"/>` as Xml,
    ),
  );
}
