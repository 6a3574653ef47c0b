import { NOTHING, type Xml, attributes, join, toggled, valued, xml } from './xml.ts';

// Formatting of runs and paragraphs. The schema wants the elements in one order; it is kept here.
// Lengths are twips (twentieths of a point), font sizes half points, border sizes eighths of a point.

export interface Fonts {
  readonly latin: string;
  readonly khmer: string;
}

/** Khmer letters stand taller than Latin ones of the same size: two sizes for each style. */
export interface Size {
  readonly latin: number;
  readonly khmer: number;
}

export interface RunFormat {
  /** Id of a character style. */
  readonly style?: string;
  readonly fonts?: Fonts;
  readonly bold?: boolean;
  /** Bold in complex scripts; as `bold` unless given. */
  readonly boldKhmer?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly colour?: string;
  readonly size?: Size;
  readonly underline?: boolean;
}

/** What belongs into `w:rPr`. */
export function runFormat(format: RunFormat, complexScript = false): Xml {
  const { style, fonts, bold, boldKhmer = bold, italic, caps, colour, size, underline } = format;
  return join([
    valued('rStyle', style),
    fontsXml(fonts, complexScript),
    toggled('b', bold),
    toggled('bCs', boldKhmer),
    toggled('i', italic),
    toggled('iCs', italic),
    toggled('caps', caps),
    valued('color', colour),
    valued('sz', size?.latin),
    valued('szCs', size?.khmer),
    underline === true ? valued('u', 'single') : NOTHING,
    // What Word writes when Khmer is typed: only then it takes font, size and bold from the complex-script
    // slots (w:cs, w:szCs, w:bCs) for certain.
    complexScript ? xml`<w:cs/>` : NOTHING,
  ]);
}

function fontsXml(fonts: Fonts | undefined, complexScript: boolean): Xml {
  if (fonts === undefined) return complexScript ? xml`<w:rFonts w:hint="cs"/>` : NOTHING;
  const { latin, khmer } = fonts;
  const hint = complexScript ? 'cs' : undefined;
  return xml`<w:rFonts${attributes({ hint, ascii: latin, hAnsi: latin, eastAsia: latin, cs: khmer })}/>`;
}

type Alignment = 'left' | 'center' | 'right' | 'both';

export interface Border {
  readonly style: 'single' | 'double' | 'nil';
  readonly size: number;
  readonly colour: string;
  /** Points between it and the text. */
  readonly space?: number;
}

interface Spacing {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: 'auto' | 'exact';
}

export interface Indent {
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
}

export interface ParagraphFormat {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** false: without the numbering of the style. */
  readonly numbering?: { readonly id: number; readonly level: number } | false;
  readonly borders?: { readonly top?: Border; readonly bottom?: Border };
  /** One tab stop at the right, for running heads. */
  readonly rightTab?: number;
  readonly spacing?: Spacing;
  readonly indent?: Indent;
  readonly contextualSpacing?: boolean;
  readonly alignment?: Alignment;
  /** Place in the outline, from 0. */
  readonly outline?: number;
}

/** What belongs into `w:pPr`, behind the style. */
export function paragraphFormat(format: ParagraphFormat): Xml {
  const { numbering, borders, rightTab, spacing, indent } = format;
  return join([
    toggled('keepNext', format.keepNext),
    toggled('keepLines', format.keepLines),
    toggled('pageBreakBefore', format.pageBreakBefore),
    numbering === undefined ? NOTHING : numberingXml(numbering),
    borders === undefined ? NOTHING : xml`<w:pBdr>${bordersXml(borders)}</w:pBdr>`,
    rightTab === undefined ? NOTHING : xml`<w:tabs><w:tab w:val="right" w:pos="${rightTab}"/></w:tabs>`,
    spacing === undefined ? NOTHING : xml`<w:spacing${attributes({ ...spacing })}/>`,
    indent === undefined ? NOTHING : xml`<w:ind${attributes({ ...indent })}/>`,
    toggled('contextualSpacing', format.contextualSpacing),
    valued('jc', format.alignment),
    valued('outlineLvl', format.outline),
  ]);
}

function numberingXml(numbering: { readonly id: number; readonly level: number } | false): Xml {
  const { id, level } = numbering === false ? { id: 0, level: 0 } : numbering;
  return xml`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

const BORDER_SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

export type Borders = { readonly [Side in (typeof BORDER_SIDES)[number]]?: Border };

/** Borders of a paragraph, a table or a cell, in the order of the schema. */
export function bordersXml(borders: Borders): Xml {
  return join(
    BORDER_SIDES.map((side) => {
      const border = borders[side];
      if (border === undefined) return NOTHING;
      const { style, size, colour, space = 0 } = border;
      return `<w:${side}${attributes({ val: style, sz: size, space, color: colour })}/>` as Xml;
    }),
  );
}
