// Brings what a record's content needs into a ministry's own file: styles, numberings, links. What the file has
// under the same name stays the ministry's.

/** A change of the ids that the content uses. */
export interface Renamed {
  styles: ReadonlyMap<string, string>;
  numbers: ReadonlyMap<string, string>;
  links: ReadonlyMap<string, string>;
}

interface Style {
  id: string;
  type: string;
  name: string;
  xml: string;
}

function stylesOf(xml: string): Style[] {
  return [...xml.matchAll(/<w:style\s([^>]*)>.*?<\/w:style>/gs)].map((match) => ({
    id: /w:styleId="([^"]*)"/.exec(match[1] ?? '')?.[1] ?? '',
    type: /w:type="([^"]*)"/.exec(match[1] ?? '')?.[1] ?? '',
    name: /<w:name w:val="([^"]*)"/.exec(match[0])?.[1] ?? '',
    xml: match[0],
  }));
}

const sameName = (a: Style, b: Style): boolean =>
  a.type === b.type && a.name.toLowerCase() === b.name.toLowerCase();

/** The numbering of a paragraph style: it belongs to the record also where the look is the ministry's. */
const numberingOf = (style: Style): string => /<w:numPr>.*?<\/w:numPr>/s.exec(style.xml)?.[0] ?? '';

/** The prefix of everything that is brought in under a name of its own. */
const PREFIX = 'Rapporteur';

/**
 * The file's styles with those that it lacks. A style that it has keeps its look; where ours is numbered (headings of
 * agenda items), one of our own stands on it and adds the number.
 */
export function mergeStyles(theirs: string, ours: string): { xml: string; styles: Map<string, string> } {
  const known = stylesOf(theirs);
  const ids = new Set(known.map((style) => style.id));
  const styles = new Map<string, string>();
  const added: string[] = [];
  const standing: string[] = [];
  for (const style of stylesOf(ours)) {
    const match =
      known.find((each) => each.id === style.id && each.type === style.type) ??
      known.find((each) => sameName(each, style));
    if (match === undefined) {
      const id = ids.has(style.id) ? `${PREFIX}${style.id}` : style.id;
      ids.add(id);
      styles.set(style.id, id);
      added.push(style.xml.replace(/ w:default="(?:1|true|on)"/, ''));
      continue;
    }
    const numbering = numberingOf(style);
    if (style.type !== 'paragraph' || numbering === '') {
      styles.set(style.id, match.id);
      continue;
    }
    const id = `${PREFIX}${style.id}`;
    styles.set(style.id, id);
    standing.push(
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${PREFIX} ${style.name}"/>` +
        `<w:basedOn w:val="${match.id}"/><w:pPr>${numbering}</w:pPr></w:style>`,
    );
  }
  // What stands on a style of theirs names it as it is called there.
  const text = renameStyles(added.join(''), styles, true) + standing.join('');
  return { xml: theirs.replace('</w:styles>', () => `${text}</w:styles>`), styles };
}

const STYLE_REFERENCES = /<w:(pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"/g;

/** References to styles under their new ids; in `definitions` also the ids themselves. */
function renameStyles(xml: string, styles: ReadonlyMap<string, string>, definitions = false): string {
  const referred = xml.replaceAll(STYLE_REFERENCES, (whole, name: string, id: string) => {
    const to = styles.get(id);
    return to === undefined ? whole : `<w:${name} w:val="${to}"`;
  });
  if (!definitions) return referred;
  return referred.replaceAll(/w:styleId="([^"]*)"/g, (whole, id: string) => {
    const to = styles.get(id);
    return to === undefined ? whole : `w:styleId="${to}"`;
  });
}

const highest = (xml: string, pattern: RegExp): number =>
  [...xml.matchAll(pattern)].reduce((most, match) => Math.max(most, Number(match[1])), 0);

/** The file's numberings with ours behind them, under numbers that are free. */
export function mergeNumbering(
  theirs: string,
  ours: string,
  styles: ReadonlyMap<string, string>,
): { xml: string; numbers: Map<string, string> } {
  const above = highest(theirs, /<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"/g) + 1;
  const over = highest(theirs, /<w:num\s[^>]*w:numId="(\d+)"/g);
  const numbers = new Map<string, string>();
  const abstracts = [...ours.matchAll(/<w:abstractNum\s.*?<\/w:abstractNum>/gs)]
    .map((match) =>
      match[0].replace(/w:abstractNumId="(\d+)"/, (_, id) => `w:abstractNumId="${Number(id) + above}"`),
    )
    .join('');
  const nums = [...ours.matchAll(/<w:num\s.*?<\/w:num>/gs)]
    .map((match) =>
      match[0]
        .replace(/w:numId="(\d+)"/, (_, id: string) => {
          const to = String(Number(id) + over);
          numbers.set(id, to);
          return `w:numId="${to}"`;
        })
        .replace(/(<w:abstractNumId w:val=")(\d+)"/, (_, start, id) => `${start}${Number(id) + above}"`),
    )
    .join('');
  const first = /<w:num\s/.exec(theirs)?.index ?? theirs.indexOf('</w:numbering>');
  const withAbstracts = `${theirs.slice(0, first)}${renameStyles(abstracts, styles)}${theirs.slice(first)}`;
  // Behind the last numbering: a clean-up mark may follow it.
  const end = withAbstracts.lastIndexOf('</w:num>');
  const place = end === -1 ? withAbstracts.indexOf('</w:numbering>') : end + '</w:num>'.length;
  return { xml: `${withAbstracts.slice(0, place)}${nums}${withAbstracts.slice(place)}`, numbers };
}

/** Content, or definitions, under the ids of the file it goes into. */
export function renamed(xml: string, { styles, numbers, links }: Renamed): string {
  return renameStyles(xml, styles)
    .replaceAll(/<w:numId w:val="(\d+)"/g, (whole, id: string) => {
      const to = numbers.get(id);
      return to === undefined ? whole : `<w:numId w:val="${to}"`;
    })
    .replaceAll(/ r:(id|embed)="([^"]*)"/g, (whole, name: string, id: string) => {
      const to = links.get(id);
      return to === undefined ? whole : ` r:${name}="${to}"`;
    });
}

/**
 * Tables made for our text width, for another one (twips). Widths in per cent stay.
 */
export function scaledTables(xml: string, from: number, to: number): string {
  if (from === to) return xml;
  const scaled = (width: string) => Math.max(1, Math.round((Number(width) * to) / from));
  return xml
    .replaceAll(/(<w:gridCol w:w=")(\d+)"/g, (_, start: string, width: string) => `${start}${scaled(width)}"`)
    .replaceAll(/<w:(?:tblW|tcW) [^>]*>/g, (element) =>
      element.includes('w:type="dxa"')
        ? element.replace(/w:w="(\d+)"/, (_, width: string) => `w:w="${scaled(width)}"`)
        : element,
    );
}
