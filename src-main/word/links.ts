import { LINK_SCHEMES } from '../../src-shared/domain/link-schemes.ts';
import { cleanText } from './wml/xml.ts';

/** The addresses a document leads to; each gets a relationship of the document's part, once. */
export class Links {
  readonly #ids = new Map<string, string>();

  /** The relationship that leads to an address, or null when Word could not follow it. */
  to(href: string): string | null {
    const address = normalised(href);
    if (address === null) return null;
    const known = this.#ids.get(address);
    if (known !== undefined) return known;
    const id = `link${this.#ids.size + 1}`;
    this.#ids.set(address, id);
    return id;
  }

  /** Relationship ids and addresses. */
  all(): [id: string, address: string][] {
    return [...this.#ids].map(([address, id]) => [id, address]);
  }
}

/** Only links of the web and of mail, as the schema of rich text has it: a file from elsewhere may hold others. */
function normalised(href: string): string | null {
  try {
    const { protocol, href: address } = new URL(cleanText(href).trim());
    return LINK_SCHEMES.includes(protocol) ? address : null;
  } catch {
    return null;
  }
}
