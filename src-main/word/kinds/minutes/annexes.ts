import type { CorrectionLine } from '../../../records/lines.ts';
import { digits, shortDate } from '../../dates.ts';
import { section, spacer } from '../../paragraphs.ts';
import { STYLES } from '../../styles.ts';
import { type CellContent, dataTable, widthsOf } from '../../tables.ts';
import { textsOf } from '../../texts.ts';
import { inEach, label } from '../../voice.ts';
import type { Xml } from '../../wml/xml.ts';
import { meetingName } from '../parts/meeting.ts';
import { richCell } from '../parts/rich-cell.ts';
import type { MinutesContext } from './context.ts';

const LETTERS = { en: ['A', 'B'], km: ['ក', 'ខ'] } as const;

/** Papers of the meeting, and corrections agreed since: each an annex, where there are any. */
export function annexes(context: MinutesContext): Xml[] {
  const all = [papers(context), corrections(context)].filter((annex) => annex !== null);
  return all.flatMap(({ title, table }, i) => [
    section(
      label(
        context.language,
        (texts, one) => `${texts.minutes.annex(LETTERS[one][i] ?? '')}${texts.minutes[title]}`,
      ),
      // Behind the signatures.
      { newPage: i === 0 },
    ),
    table,
    spacer(),
  ]);
}

interface Annex {
  title: 'papers' | 'corrections';
  table: Xml;
}

function papers({ data, language }: MinutesContext): Annex | null {
  const rows = data.agenda.flatMap((line) =>
    line.papers.map(({ title, fileName }) => ({ item: line.number, title: title || fileName, fileName })),
  );
  if (rows.length === 0) return null;
  return {
    title: 'papers',
    table: dataTable({
      caption: label(language, ({ minutes }) => minutes.papers, ' / '),
      columns: [
        { head: label(language, ({ columns }) => columns.number), share: 8, style: STYLES.tableNumber },
        { head: label(language, ({ columns }) => columns.title), share: 46 },
        { head: label(language, ({ columns }) => columns.file), share: 34 },
        { head: label(language, ({ columns }) => columns.agendaItem), share: 12, style: STYLES.tableNumber },
      ],
      rows: rows.map(({ item, title, fileName }, i) => [
        digits(i + 1, language),
        title,
        // A file that goes by its name says it once.
        title === fileName ? '' : fileName,
        digits(item, language),
      ]),
    }),
  };
}

const CORRECTION_SHARES = [6, 15, 36, 23, 20];

function corrections(context: MinutesContext): Annex | null {
  const { data, language, shared } = context;
  if (data.corrections.length === 0) return null;
  const head = (name: 'number' | 'concerns' | 'correction' | 'reason' | 'agreed') =>
    label(language, ({ columns }) => columns[name]);
  const caption = label(language, ({ minutes }) => minutes.corrections, ' / ');
  const width = (widthsOf(CORRECTION_SHARES)[2] ?? 0) - 200;
  const names = ['number', 'concerns', 'correction', 'reason', 'agreed'] as const;
  return {
    title: 'corrections',
    table: dataTable({
      caption,
      columns: names.map((name, i) => ({
        head: head(name),
        share: CORRECTION_SHARES[i] ?? 0,
        ...(name === 'number' ? { style: STYLES.tableNumber } : {}),
      })),
      rows: data.corrections.map((line, i): CellContent[] => [
        digits(i + 1, language),
        concernsOf(context, line),
        richCell(line.body, { shared, width, caption }),
        line.reason,
        agreedOf(context, line),
      ]),
    }),
  };
}

function concernsOf({ language }: MinutesContext, { concerns }: CorrectionLine): string {
  if (concerns === null) return '';
  if (concerns.code !== null) return concerns.code;
  return label(language, ({ columns }) => `${columns.agendaItem} ${digits(concerns.item, language)}`);
}

function agreedOf({ language }: MinutesContext, { day, meeting, stage }: CorrectionLine): string {
  return inEach(language, (one) =>
    [
      meeting === null ? '' : meetingName(meeting, one),
      shortDate(day, one),
      textsOf(one).minutes.correctionStage[stage],
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
}
