import { SaxesParser } from 'saxes';

/** An element with names that do not depend on the prefixes a file chose. */
export interface Element {
  /** "w:p", with the usual prefix of its namespace. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[];
  parent: Element | null;
  text: string;
}

const OFFICE = 'http://schemas.openxmlformats.org';
const PREFIXES: Readonly<Record<string, string>> = {
  [`${OFFICE}/wordprocessingml/2006/main`]: 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  [`${OFFICE}/officeDocument/2006/relationships`]: 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  [`${OFFICE}/package/2006/relationships`]: 'rel',
  [`${OFFICE}/package/2006/content-types`]: 'ct',
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
};

const nameOf = (uri: string, local: string) => {
  const prefix = PREFIXES[uri];
  return prefix === undefined ? local : `${prefix}:${local}`;
};

/** The tree of an XML part. @throws Error when it is not well formed */
export function parseTree(xml: string): Element {
  const top: Element = { name: '', attributes: new Map(), children: [], parent: null, text: '' };
  let open = top;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map(
      Object.values(tag.attributes).map(({ uri, local, value }) => [nameOf(uri, local), value]),
    );
    const element: Element = {
      name: nameOf(tag.uri, tag.local),
      attributes,
      children: [],
      parent: open,
      text: '',
    };
    open.children.push(element);
    open = element;
  });
  parser.on('text', (text) => {
    open.text += text;
  });
  parser.on('closetag', () => {
    open = open.parent ?? top;
  });
  parser.write(xml).close();
  const root = top.children[0];
  if (root === undefined) throw new Error('The part is empty');
  return root;
}

/** An element and everything below it, in the order of the file. */
export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** Whether one of the elements around it has one of the names. */
export function isInside(element: Element, ...names: readonly string[]): boolean {
  for (let above = element.parent; above !== null; above = above.parent) {
    if (names.includes(above.name)) return true;
  }
  return false;
}

export const childrenNamed = (element: Element, name: string) =>
  element.children.filter((child) => child.name === name);

export const childNamed = (element: Element | undefined, name: string) =>
  element?.children.find((child) => child.name === name);
