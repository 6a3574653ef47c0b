import { COLOURS } from './house-style.ts';

/** Ids of the table styles: the sheet of rows, and the layout of blocks that only stand side by side. */
export const TABLE_STYLES = {
  grid: 'RecordTable',
  plain: 'RecordLayout',
  callout: 'RecordDecisions',
  rich: 'RecordGrid',
} as const;

const border = (side: string, width: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${colour}"/>`;

const margins = (vertical: number, left: number, right = left) =>
  `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/><w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar>`;

const styleXml = (id: string, name: string, properties: string, rest = '') =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr>${properties}</w:tblPr>${rest}</w:style>`;

const NORMAL = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0, 108)}</w:tblPr></w:style>`;

/** Rules above, below and between rows and a tinted head: how official tables are set, without a cage of lines. */
const GRID = styleXml(
  TABLE_STYLES.grid,
  'Record Table',
  `<w:tblBorders>${border('bottom', 8, COLOURS.accent)}${border('insideH', 4, COLOURS.rule)}</w:tblBorders>${margins(45, 85)}`,
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border('bottom', 8, COLOURS.accent)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${COLOURS.tint}"/></w:tcPr></w:tblStylePr>`,
);

/** Blocks side by side, flush with the text above and below. */
const PLAIN = styleXml(TABLE_STYLES.plain, 'Record Layout', margins(20, 0, 170));

/** Decisions and actions: room around the text, for the rule and the tint. */
const CALLOUT = styleXml(TABLE_STYLES.callout, 'Record Decisions', margins(70, 140));

/** Tables that were typed into the minutes: every cell with its lines. */
const RICH = styleXml(
  TABLE_STYLES.rich,
  'Record Grid',
  `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => border(side, 4, COLOURS.rule)).join('')}</w:tblBorders>${margins(40, 85)}`,
);

/** The default styles of paragraphs and tables, which docx does not write, and the table styles, for which it has no API. */
export const EXTERNAL_STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>${NORMAL}${GRID}${PLAIN}${CALLOUT}${RICH}</w:styles>`;
