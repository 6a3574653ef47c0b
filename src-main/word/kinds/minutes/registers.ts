import { digits, shortDate } from '../../dates.ts';
import type { EntryLine } from '../../../records/lines.ts';
import { section, spacer, text } from '../../paragraphs.ts';
import { partiesOf } from '../../people.ts';
import { isLong, richTextToDocx } from '../../rich-text-to-docx.ts';
import { STYLES } from '../../styles.ts';
import { type CellContent, dataTable } from '../../tables.ts';
import { type Xml, join } from '../../wml/xml.ts';
import type { MinutesContext } from './context.ts';

/** The tables of decisions and of actions. */
export function registers(context: MinutesContext): Xml[] {
  return [...decisions(context), ...actions(context)];
}

function decisions(context: MinutesContext): Xml[] {
  const { data, language, texts, all } = context;
  const { columns } = all;
  const rows = data.agenda.flatMap((line) =>
    line.entries
      .filter((entry) => entry.type === 'decision')
      .map((entry): CellContent[] => [
        entry.code,
        all.decisionKind[entry.kind],
        cellText(context, entry),
        digits(line.number, language),
      ]),
  );
  if (rows.length === 0) return [section(texts.decisions), text(texts.noDecisions)];
  return [
    section(texts.decisions),
    dataTable({
      caption: texts.decisions,
      columns: [
        { head: columns.code, share: 10 },
        { head: columns.kind, share: 19 },
        { head: columns.decision, share: 62 },
        { head: columns.agendaItem, share: 9, style: STYLES.tableNumber },
      ],
      rows,
    }),
    spacer(),
  ];
}

function actions(context: MinutesContext): Xml[] {
  const { data, language, texts, all } = context;
  const { columns } = all;
  const rows = data.agenda.flatMap((line) =>
    line.entries
      .filter((entry) => entry.type === 'action')
      .map((entry): CellContent[] => [
        entry.code,
        cellText(context, entry),
        partiesOf(entry.owners, language) || all.notSet,
        entry.dueDate === null ? all.notSet : shortDate(entry.dueDate, language),
      ]),
  );
  if (rows.length === 0) return [section(texts.actions), text(texts.noActions)];
  return [
    section(texts.actions),
    dataTable({
      caption: texts.actions,
      columns: [
        { head: columns.code, share: 10 },
        { head: columns.action, share: 45 },
        { head: columns.owners, share: 29 },
        { head: columns.due, share: 16 },
      ],
      rows,
    }),
    spacer(),
  ];
}

function cellText({ shared, texts }: MinutesContext, entry: EntryLine): CellContent {
  const place = {
    shared,
    style: STYLES.tableText,
    listStyle: STYLES.tableText,
    width: 4000,
    tableCaption: texts.decisions,
  };
  return {
    blocks: join(richTextToDocx(entry.body, place, { closed: true })),
    long: isLong(entry.body),
  };
}
