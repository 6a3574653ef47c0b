import { type Border, type Borders, bordersXml } from './properties.ts';
import { NOTHING, type Xml, attributes, escaped, join, toggled, valued, xml } from './xml.ts';

// The styles that docx has no options for.

export interface TableStyle {
  id: string;
  name: string;
  borders?: Borders;
  /** Room between the lines of a cell and its text. */
  margins: { vertical: number; left: number; right: number };
  /** How the head row differs. */
  head?: { bottom: Border; fill: string };
}

/** A table style. */
export function tableStyle({ id, name, borders, margins, head }: TableStyle): Xml {
  return xml`<w:style${attributes({ type: 'table', customStyle: 1, styleId: id })}>${named(name)}${valued('basedOn', 'TableNormal')}${valued('uiPriority', 59)}<w:tblPr>${
    borders === undefined ? NOTHING : part('tblBorders', bordersXml(borders))
  }${cellMargins(margins)}</w:tblPr>${
    head === undefined
      ? NOTHING
      : xml`<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${bordersXml({ bottom: head.bottom })}</w:tcBorders><w:shd${attributes({ val: 'clear', color: 'auto', fill: head.fill })}/></w:tcPr></w:tblStylePr>`
  }</w:style>`;
}

const side = (name: 'top' | 'left' | 'bottom' | 'right', width: number) =>
  `<w:${name} w:w="${width}" w:type="dxa"/>` as Xml;

function cellMargins({ vertical, left, right }: TableStyle['margins']): Xml {
  return part(
    'tblCellMar',
    join([side('top', vertical), side('left', left), side('bottom', vertical), side('right', right)]),
  );
}

export const DEFAULT_STYLE_IDS = ['DefaultParagraphFont', 'TableNormal', 'NoList'] as const;

/** The styles that every document of Word has, which others are based on. */
export const DEFAULT_STYLES = join([
  xml`<w:style${attributes({ type: 'character', default: 1, styleId: 'DefaultParagraphFont' })}>${named('Default Paragraph Font')}${valued('uiPriority', 1)}${toggled('semiHidden', true)}${toggled('unhideWhenUsed', true)}</w:style>`,
  xml`<w:style${attributes({ type: 'table', default: 1, styleId: 'TableNormal' })}>${named('Normal Table')}${valued('uiPriority', 99)}${toggled('semiHidden', true)}${toggled('unhideWhenUsed', true)}<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins({ vertical: 0, left: 108, right: 108 })}</w:tblPr></w:style>`,
  xml`<w:style${attributes({ type: 'numbering', default: 1, styleId: 'NoList' })}>${named('No List')}${valued('uiPriority', 99)}${toggled('semiHidden', true)}${toggled('unhideWhenUsed', true)}</w:style>`,
]);

function named(name: string): Xml {
  return xml`<w:name w:val="${escaped(name)}"/>`;
}

/** An element around some content, or nothing around nothing. */
function part(name: string, content: Xml): Xml {
  return content === '' ? NOTHING : (`<w:${name}>${content}</w:${name}>` as Xml);
}
