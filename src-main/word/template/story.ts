// A part of a Word file that holds text (the document, a header, a footer), changed as text: whatever is not
// understood stays byte by byte what the ministry made.

/** `{{ name }}`; Word may have cut it into several runs. Whatever is typed between the brackets was meant for a name. */
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

export interface Placeholder {
  /** In lower case, with underscores: "meeting_title". */
  name: string;
  /** As it was typed. */
  typed: string;
}

/** Where the innermost paragraphs of a part begin and end. A paragraph that holds a text box is cut by its own. */
function paragraphs(xml: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (const match of xml.matchAll(/<w:p(?:\s[^>]*[^/])?>|<\/w:p>/g)) {
    if (match[0] === '</w:p>') {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: match.index + match[0].length });
    } else {
      open.push(match.index);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Texts of a paragraph that are its own, not those of a text box in it. */
function textsOf(xml: string, start: number, end: number): { at: number; end: number; text: string }[] {
  const inner = xml.slice(start, end);
  const boxes = [...inner.matchAll(/<w:txbxContent>.*?<\/w:txbxContent>/gs)].map((box) => ({
    from: start + box.index,
    to: start + box.index + box[0].length,
  }));
  return [...inner.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map((match) => ({
      at: start + match.index,
      end: start + match.index + match[0].length,
      text: unescaped(match[1] ?? ''),
    }))
    .filter(({ at }) => !boxes.some((box) => at > box.from && at < box.to));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands between the brackets and is not seen: Khmer keyboards type zero-width spaces, Word soft hyphens. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Word makes other hyphens of the one that was typed. */
const nameOf = (typed: string): string =>
  typed
    .replaceAll(INVISIBLE, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s\-\u2010-\u2013]+/g, '_');

/** A paragraph with placeholders in it. */
export interface PlaceholderParagraph {
  start: number;
  end: number;
  /** All its text. */
  text: string;
  placeholders: Placeholder[];
  inTextBox: boolean;
}

/** The paragraphs of a part that hold placeholders, or brackets that look like broken ones. */
export function placeholderParagraphs(xml: string): PlaceholderParagraph[] {
  return paragraphs(xml).flatMap(({ start, end }) => {
    const text = textsOf(xml, start, end)
      .map((each) => each.text)
      .join('');
    if (!text.includes('{{') && !text.includes('}}')) return [];
    const placeholders = [...text.matchAll(PLACEHOLDER)].map((match) => ({
      name: nameOf(match[1] ?? ''),
      typed: match[0],
    }));
    const before = xml.slice(0, start);
    const inTextBox = before.lastIndexOf('<w:txbxContent>') > before.lastIndexOf('</w:txbxContent>');
    return [{ start, end, text, placeholders, inTextBox }];
  });
}

/** Where the first paragraph of a part ends that is none of a text box; -1 where there is none. */
export function endOfFirstParagraph(xml: string): number {
  const visible = xml.replaceAll(/<w:txbxContent>.*?<\/w:txbxContent>/gs, (box) => ' '.repeat(box.length));
  return visible.indexOf('</w:p>');
}

/** Width of the cell that a place is in (twips); null when it is in none, or as wide as it needs. */
export function cellWidth(xml: string, at: number): number | null {
  const open: number[] = [];
  for (const match of xml.slice(0, at).matchAll(/<w:tc>|<w:tc\s[^>]*>|<\/w:tc>/g)) {
    if (match[0] === '</w:tc>') open.pop();
    else open.push(match.index);
  }
  const cell = open.at(-1);
  if (cell === undefined) return null;
  const width = /^<w:tc[^>]*>\s*<w:tcPr>.*?<w:tcW\s([^>]*)>/s.exec(xml.slice(cell, at))?.[1] ?? '';
  const twips = Number(/w:w="(\d+)"/.exec(width)?.[1] ?? Number.NaN);
  return width.includes('w:type="dxa"') && twips > 0 ? twips : null;
}

/** Whether a place is in a table. */
export const inTable = (xml: string, at: number): boolean =>
  (xml.slice(0, at).match(/<w:tbl>/g)?.length ?? 0) > (xml.slice(0, at).match(/<\/w:tbl>/g)?.length ?? 0);

/** Whether brackets are left over when every placeholder is taken away. */
export const hasBrokenBrackets = (text: string): boolean =>
  /\{\{|\}\}/.test(text.replaceAll(PLACEHOLDER, ''));

/**
 * Puts values in place of placeholders; a name without a value stays as it is. The value takes the look of the first
 * letter of its placeholder. Line feeds become line breaks.
 */
export function fillPlaceholders(xml: string, valueOf: (name: string) => string | undefined): string {
  let result = xml;
  // From the last to the first: places before it stay where they are.
  for (const { start, end, placeholders } of placeholderParagraphs(xml).toReversed()) {
    if (!placeholders.some(({ name }) => valueOf(name) !== undefined)) continue;
    result = result.slice(0, start) + filledParagraph(result.slice(start, end), valueOf) + result.slice(end);
  }
  return result;
}

function filledParagraph(paragraph: string, valueOf: (name: string) => string | undefined): string {
  const texts = textsOf(paragraph, 0, paragraph.length);
  const whole = texts.map((each) => each.text).join('');
  // What each text will say: what it said, less what belongs to placeholders, with values where they began.
  const starts = texts.map((_, i) => texts.slice(0, i).reduce((sum, each) => sum + each.text.length, 0));
  const said = texts.map((each) => each.text);
  const cuts = [...whole.matchAll(PLACEHOLDER)]
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      value: valueOf(nameOf(match[1] ?? '')),
    }))
    .filter((cut): cut is typeof cut & { value: string } => cut.value !== undefined);
  for (const { from, to, value } of cuts.toReversed()) {
    for (let i = texts.length - 1; i >= 0; i -= 1) {
      const start = starts[i] ?? 0;
      const end = start + (texts[i]?.text.length ?? 0);
      if (end <= from || start >= to) continue;
      const text = said[i] ?? '';
      const head = text.slice(0, Math.max(0, from - start));
      const tail = text.slice(Math.max(0, to - start));
      said[i] = start <= from && from < end ? head + value + tail : head + tail;
    }
  }
  let result = paragraph;
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    const place = texts[i];
    if (place === undefined || said[i] === place.text) continue;
    result = result.slice(0, place.at) + textXml(said[i] ?? '') + result.slice(place.end);
  }
  return result;
}

/** The text of a run. */
function textXml(text: string): string {
  return text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>');
}
