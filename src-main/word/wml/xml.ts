declare const isXml: unique symbol;

/**
 * A piece of WordprocessingML that is well formed. Plain text becomes one only through `escaped` or the
 * functions of this folder, so what people typed cannot slip into the markup.
 */
export type Xml = string & { readonly [isXml]: true };

/** Markup that is written in the program, with values that are Xml or numbers. */
export function xml(strings: TemplateStringsArray, ...values: readonly (Xml | number)[]): Xml {
  let text = strings[0] ?? '';
  values.forEach((value, i) => {
    text += `${value}${strings[i + 1] ?? ''}`;
  });
  return text as Xml;
}

export const NOTHING = '' as Xml;

/** Pieces one after the other. */
export function join(parts: readonly Xml[]): Xml {
  return parts.join('') as Xml;
}

/** What XML 1.0 cannot hold: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const ILLEGAL =
  // oxlint-disable-next-line no-control-regex -- these are the characters to be found
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text without the characters that would make a document unreadable, with one kind of line end. */
export function cleanText(text: string): string {
  return text.replaceAll(ILLEGAL, '').replaceAll(/\r\n?|\u2028|\u2029/g, '\n');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the content of an element or of an attribute. */
export function escaped(text: string): Xml {
  return cleanText(text).replaceAll(/[&<>"]/g, (char) => ESCAPES[char] ?? char) as Xml;
}

/** `<w:name w:val="value"/>`, or nothing. For values from the program. */
export function valued(name: string, value: string | number | undefined): Xml {
  return value === undefined ? NOTHING : (`<w:${name} w:val="${value}"/>` as Xml);
}

/** `<w:name/>`, or switched off, or nothing. */
export function toggled(name: string, on: boolean | undefined): Xml {
  if (on === undefined) return NOTHING;
  return (on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`) as Xml;
}

/** ` w:a="1" w:b="2"`, without those that are undefined. For values from the program. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Xml {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) text += ` w:${name}="${value}"`;
  }
  return text as Xml;
}

const PREFIX = 'http://schemas.openxmlformats.org';

/** Namespaces of the parts that hold text. */
export const NAMESPACES =
  `xmlns:w="${PREFIX}/wordprocessingml/2006/main" xmlns:r="${PREFIX}/officeDocument/2006/relationships"` as Xml;
