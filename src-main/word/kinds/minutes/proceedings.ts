import { assertNever } from '../../../../src-shared/domain/common.ts';
import type { RecordLanguage } from '../../../../src-shared/domain/record.ts';
import { isBlank } from '../../../../src-shared/domain/rich-text.ts';
import type { AgendaEntryLine, EntryLine } from '../../../records/lines.ts';
import { digits, mediumDate } from '../../dates.ts';
import { COLOURS, TEXT_WIDTH } from '../../house-style.ts';
import { NUMBER_INDENT } from '../../numbering.ts';
import { section, spacer, text } from '../../paragraphs.ts';
import { partiesOf, partyOf } from '../../people.ts';
import { isLong, richTextToDocx } from '../../rich-text-to-docx.ts';
import { STYLES, TABLE_STYLES } from '../../styles.ts';
import { type RecordTexts, textsOf } from '../../texts.ts';
import { colonOf, inEach, label, languagesOf, textIn } from '../../voice.ts';
import { LINE_BREAK, cell, paragraph, row, run, runs, table } from '../../wml/content.ts';
import type { Border } from '../../wml/properties.ts';
import { NOTHING, type Xml, join } from '../../wml/xml.ts';
import type { MinutesContext } from './context.ts';

const CODE_WIDTH = 1134;
/** The rule at the left is drawn half outside of the table. */
const RULE = 45;
const CONTENT_WIDTH = TEXT_WIDTH - NUMBER_INDENT - CODE_WIDTH - RULE;

type Callout = Exclude<EntryLine, { type: 'discussion' }>;

/** What was said, decided and agreed, under the headings of the agenda. */
export function proceedings(context: MinutesContext): Xml[] {
  const { data, language } = context;
  if (data.agenda.length === 0) return [];
  return [
    section(label(language, ({ minutes }) => minutes.proceedings)),
    ...data.agenda.flatMap((line) => item(context, line)),
  ];
}

function item(context: MinutesContext, line: AgendaEntryLine): Xml[] {
  const style = line.level === 1 ? STYLES.item : STYLES.subItem;
  const { language } = context;
  const blocks = [paragraph(style, runs(textIn(line.title, language)))];
  let callouts: Callout[] = [];
  // Decisions, actions and inputs that follow each other stand in one table, a row for each.
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
  if (line.outcome === 'deferred' || line.outcome === 'withdrawn') {
    const { outcome } = line;
    blocks.push(...languagesOf(language).map((one) => text(textsOf(one).minutes[outcome])));
  }
  return blocks;
}

function speakerRuns({ language }: MinutesContext, { speaker }: EntryLine): Xml {
  return speaker === null
    ? NOTHING
    : runs(`${partyOf(speaker, language)}${colonOf(language)}`, { bold: true });
}

function discussion(context: MinutesContext, entry: EntryLine): Xml[] {
  const lead = speakerRuns(context, entry);
  return richTextToDocx(entry.body, {
    shared: context.shared,
    style: STYLES.numbered,
    justified: true,
    indent: NUMBER_INDENT,
    tableCaption: label(context.language, ({ minutes }) => minutes.proceedings, ' / '),
    ...(lead === '' ? {} : { lead }),
  });
}

function calloutTable(context: MinutesContext, line: AgendaEntryLine, callouts: readonly Callout[]): Xml {
  return table({
    style: TABLE_STYLES.callout,
    caption: label(
      context.language,
      ({ minutes }, one) => minutes.calloutsOf(digits(line.number, one)),
      ' / ',
    ),
    widths: [CODE_WIDTH, CONTENT_WIDTH],
    indent: NUMBER_INDENT,
    headColumn: true,
    rows: callouts.map((entry) => calloutRow(context, entry)),
  });
}

// White lines between rows: the blocks of several decisions stand apart from each other.
const GAP: Border = { style: 'single', size: 24, colour: COLOURS.paper };
const NONE: Border = { style: 'nil', size: 0, colour: 'auto' };

function look(entry: Callout): readonly [colour: string, fill: string] {
  switch (entry.type) {
    case 'decision':
      return [COLOURS.accent, COLOURS.tint];
    case 'action':
      return [COLOURS.action, COLOURS.actionTint];
    case 'input':
      return [COLOURS.input, COLOURS.inputTint];
    default:
      return assertNever(entry);
  }
}

/** A decision, an action or an input apart from the discussion: a rule at the left, a tint, its code, the text. */
function calloutRow(context: MinutesContext, entry: Callout): Xml {
  const [colour, fill] = look(entry);
  const rule: Border = { style: 'single', size: 36, colour };
  return row(
    [
      cell({
        width: CODE_WIDTH,
        borders: { top: GAP, left: rule, bottom: GAP, right: NONE },
        fill,
        content: paragraph(STYLES.calloutCode, runs(entry.code, { colour })),
      }),
      cell({
        width: CONTENT_WIDTH,
        borders: { top: GAP, left: NONE, bottom: GAP, right: NONE },
        fill,
        content: join([...calloutText(context, entry), calloutNote(context, entry)]),
      }),
    ],
    { whole: !isLong(entry.body) },
  );
}

function calloutText(context: MinutesContext, entry: Callout): Xml[] {
  const { language, shared } = context;
  const what = label(
    language,
    ({ minutes }) => (entry.type === 'decision' ? minutes.decided[entry.kind] : minutes[entry.type]),
    ' / ',
  );
  return richTextToDocx(entry.body, {
    shared,
    style: STYLES.callout,
    listStyle: STYLES.callout,
    width: CONTENT_WIDTH - 280,
    tableCaption: label(language, ({ minutes }) => minutes.calloutsOf(entry.code), ' / '),
    lead: join([runs(`${what}${colonOf(language)}`, { bold: true }), speakerRuns(context, entry)]),
  });
}

/** Under an action who is responsible and until when; under an input on what it is, and what is proposed. */
function calloutNote(context: MinutesContext, entry: Callout): Xml {
  switch (entry.type) {
    case 'decision':
      return NOTHING;
    case 'action':
      return actionNote(context, entry);
    case 'input':
      return inputNote(context, entry);
    default:
      return assertNever(entry);
  }
}

/** A label inside a line. */
const named = (language: RecordLanguage, pick: (texts: RecordTexts['minutes']) => string): Xml =>
  runs(`${label(language, ({ minutes }) => pick(minutes), ' / ')}${colonOf(language)}`, { bold: true });

const notSet = (language: RecordLanguage) => label(language, (texts) => texts.notSet, ' / ');

function inputNote({ language }: MinutesContext, { about }: Extract<Callout, { type: 'input' }>): Xml {
  const place =
    label(language, ({ minutes }) => minutes.clauseOf(about.clause, about.document), ' / ') ||
    notSet(language);
  const type = label(language, ({ minutes }) => minutes.inputType[about.type], ' / ');
  const proposed = about.proposedChange
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, index) => (index === 0 ? [runs(line)] : [run(LINE_BREAK), runs(line)]));
  return paragraph(
    STYLES.calloutNote,
    join([
      named(language, (texts) => texts.inputOn),
      runs(`${place} (${type})`),
      ...(proposed.length === 0
        ? []
        : [run(LINE_BREAK), named(language, (texts) => texts.proposedChange), ...proposed]),
    ]),
  );
}

function actionNote({ language }: MinutesContext, entry: Extract<Callout, { type: 'action' }>): Xml {
  const { dueDate } = entry;
  const owners = partiesOf(entry.owners, language) || notSet(language);
  const due =
    dueDate === null ? notSet(language) : inEach(language, (one) => mediumDate(dueDate, one), ' / ');
  return paragraph(
    STYLES.calloutNote,
    join([
      named(language, (texts) => texts.responsible),
      runs(owners),
      run(LINE_BREAK),
      named(language, (texts) => texts.due),
      runs(due),
    ]),
  );
}
