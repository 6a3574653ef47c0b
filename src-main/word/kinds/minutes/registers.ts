import type { EntryLine } from '../../../records/lines.ts';
import { digits, shortDate } from '../../dates.ts';
import { section, spacer, text } from '../../paragraphs.ts';
import { partiesIn } from '../../people.ts';
import { STYLES } from '../../styles.ts';
import { type CellContent, dataTable } from '../../tables.ts';
import { inEach, label } from '../../voice.ts';
import type { Xml } from '../../wml/xml.ts';
import { richCell } from '../parts/rich-cell.ts';
import type { MinutesContext } from './context.ts';

/** The tables of decisions and of actions. */
export function registers(context: MinutesContext): Xml[] {
  return [...decisions(context), ...actions(context)];
}

function decisions(context: MinutesContext): Xml[] {
  const { data, language } = context;
  const title = label(language, ({ minutes }) => minutes.decisions);
  const rows = data.agenda.flatMap((line) =>
    line.entries
      .filter((entry) => entry.type === 'decision')
      .map((entry): CellContent[] => [
        entry.code,
        label(language, ({ decisionKind }) => decisionKind[entry.kind]),
        cellText(context, entry),
        digits(line.number, language),
      ]),
  );
  if (rows.length === 0) {
    return [section(title), text(label(language, ({ minutes }) => minutes.noDecisions))];
  }
  const head = (name: 'code' | 'kind' | 'decision' | 'agendaItem') =>
    label(language, ({ columns }) => columns[name]);
  return [
    section(title),
    dataTable({
      caption: title.replaceAll('\n', ' / '),
      columns: [
        { head: head('code'), share: 10 },
        { head: head('kind'), share: 19 },
        { head: head('decision'), share: 62 },
        { head: head('agendaItem'), share: 9, style: STYLES.tableNumber },
      ],
      rows,
    }),
    spacer(),
  ];
}

function actions(context: MinutesContext): Xml[] {
  const { data, language } = context;
  const title = label(language, ({ minutes }) => minutes.actions);
  const notSet = label(language, (texts) => texts.notSet);
  const rows = data.agenda.flatMap((line) =>
    line.entries
      .filter((entry) => entry.type === 'action')
      .map((entry): CellContent[] => {
        const { dueDate } = entry;
        return [
          entry.code,
          cellText(context, entry),
          partiesIn(entry.owners, language) || notSet,
          dueDate === null ? notSet : inEach(language, (one) => shortDate(dueDate, one)),
        ];
      }),
  );
  if (rows.length === 0) {
    return [section(title), text(label(language, ({ minutes }) => minutes.noActions))];
  }
  const head = (name: 'code' | 'action' | 'owners' | 'due') =>
    label(language, ({ columns }) => columns[name]);
  return [
    section(title),
    dataTable({
      caption: title.replaceAll('\n', ' / '),
      columns: [
        { head: head('code'), share: 10 },
        { head: head('action'), share: 45 },
        { head: head('owners'), share: 29 },
        { head: head('due'), share: 16 },
      ],
      rows,
    }),
    spacer(),
  ];
}

const cellText = ({ shared, language }: MinutesContext, entry: EntryLine): CellContent =>
  richCell(entry.body, {
    shared,
    width: 4000,
    caption: label(language, ({ minutes }) => minutes.decisions, ' / '),
  });
