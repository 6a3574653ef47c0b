import {
  BorderStyle,
  HeadingLevel,
  type ITableCellBorders,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { inLanguage } from '../../../../src-shared/domain/common.ts';
import { isBlank, plainText } from '../../../../src-shared/domain/rich-text.ts';
import type { AgendaEntryLine, EntryLine } from '../../../records/minutes-data.ts';
import { digits, mediumDate } from '../../dates.ts';
import { COLOURS, TEXT_WIDTH } from '../../house-style.ts';
import { section, spacer } from '../../paragraphs.ts';
import { partiesOf, partyOf } from '../../people.ts';
import { richTextToDocx } from '../../rich-text-to-docx.ts';
import { STYLES } from '../../styles.ts';
import { TABLE_STYLES } from '../../table-styles.ts';
import { CaptionedTable } from '../../tables.ts';
import { textRuns } from '../../text-runs.ts';
import type { Blocks, MinutesContext } from './context.ts';

/** Where the text of numbered paragraphs begins. */
const INDENT = 567;
const CODE_WIDTH = 1134;
/** The rule at the left is drawn half outside of the table. */
const CONTENT_WIDTH = TEXT_WIDTH - INDENT - CODE_WIDTH - 45;

/** Texts longer than half a page may break across pages. */
const LONG = 1200;

type Callout = Exclude<EntryLine, { type: 'discussion' }>;

/** What was said, decided and agreed, under the headings of the agenda. */
export function proceedings(context: MinutesContext): Blocks {
  const { data, texts } = context;
  if (data.agenda.length === 0) return [];
  return [section(texts.proceedings), ...data.agenda.flatMap((line) => item(context, line))];
}

function item(context: MinutesContext, line: AgendaEntryLine): Blocks {
  const blocks: Blocks = [
    new Paragraph({
      heading: line.level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
      children: textRuns(inLanguage(line.title, context.language)),
    }),
  ];
  let callouts: Callout[] = [];
  // Decisions and actions that follow each other stand in one table, a row for each.
  const endCallouts = () => {
    if (callouts.length > 0) blocks.push(calloutTable(context, line, callouts), spacer());
    callouts = [];
  };
  for (const entry of line.entries) {
    if (entry.type !== 'discussion') callouts.push(entry);
    else if (!isBlank(entry.body)) {
      endCallouts();
      blocks.push(...discussion(context, entry));
    }
  }
  endCallouts();
  return blocks;
}

function speakerRuns({ language, texts }: MinutesContext, entry: EntryLine): TextRun[] {
  return entry.speaker === null
    ? []
    : textRuns(`${partyOf(entry.speaker, language)}${texts.colon}`, { bold: true });
}

function discussion(context: MinutesContext, entry: EntryLine): Blocks {
  const lead = speakerRuns(context, entry);
  return richTextToDocx(entry.body, {
    lists: context.lists,
    style: STYLES.numbered,
    indent: INDENT,
    ragged: context.language === 'km',
    tableCaption: context.texts.proceedings,
    ...(lead.length === 0 ? {} : { lead }),
  });
}

function calloutTable(context: MinutesContext, line: AgendaEntryLine, callouts: readonly Callout[]): Table {
  return new CaptionedTable({
    caption: context.texts.calloutsOf(digits(line.number, context.language)),
    style: TABLE_STYLES.callout,
    width: { size: CODE_WIDTH + CONTENT_WIDTH, type: WidthType.DXA },
    indent: { size: INDENT, type: WidthType.DXA },
    columnWidths: [CODE_WIDTH, CONTENT_WIDTH],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
    rows: callouts.map((entry) => calloutRow(context, entry)),
  });
}

/** A decision or an action apart from the discussion: a rule at the left, a tint, its code, the text. */
function calloutRow(context: MinutesContext, entry: Callout): TableRow {
  const [rule, tint] =
    entry.type === 'decision' ? [COLOURS.accent, COLOURS.tint] : [COLOURS.action, COLOURS.actionTint];
  // White lines between rows: the blocks of several decisions stand apart from each other.
  const gap = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' };
  const none = { style: BorderStyle.NIL, size: 0, color: 'auto' };
  const borders = (left: ITableCellBorders['left']): ITableCellBorders => ({
    top: gap,
    bottom: gap,
    right: none,
    ...(left === undefined ? {} : { left }),
  });
  const cell = (width: number, left: ITableCellBorders['left'], children: Blocks) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      shading: { type: 'clear', color: 'auto', fill: tint },
      borders: borders(left),
      children,
    });
  return new TableRow({
    cantSplit: plainText(entry.body).length < LONG,
    children: [
      cell(CODE_WIDTH, { style: BorderStyle.SINGLE, size: 36, color: rule }, [
        new Paragraph({ style: STYLES.calloutCode, children: textRuns(entry.code, { color: rule }) }),
      ]),
      cell(CONTENT_WIDTH, none, [...calloutText(context, entry), ...calloutNotes(context, entry)]),
    ],
  });
}

function calloutText(context: MinutesContext, entry: Callout): Blocks {
  const { texts, lists } = context;
  const label = entry.type === 'decision' ? texts.decided[entry.kind] : texts.action;
  const blocks = richTextToDocx(entry.body, {
    lists,
    style: STYLES.callout,
    listStyle: STYLES.callout,
    width: CONTENT_WIDTH - 200,
    tableCaption: texts.calloutsOf(entry.code),
    lead: [...textRuns(`${label}${texts.colon}`, { bold: true }), ...speakerRuns(context, entry)],
  });
  if (!(blocks.at(-1) instanceof Paragraph)) blocks.push(new Paragraph({ style: STYLES.callout }));
  return blocks;
}

function calloutNotes({ texts, language }: MinutesContext, entry: Callout): Blocks {
  if (entry.type !== 'action') return [];
  const owners = partiesOf(entry.owners, language) || texts.notSet;
  const due = entry.dueDate === null ? texts.notSet : mediumDate(entry.dueDate, language);
  return [
    new Paragraph({
      style: STYLES.calloutNote,
      children: [
        ...textRuns(`${texts.responsible}${texts.colon}`, { bold: true }),
        ...textRuns(owners),
        new TextRun({ break: 1 }),
        ...textRuns(`${texts.due}${texts.colon}`, { bold: true }),
        ...textRuns(due),
      ],
    }),
  ];
}
