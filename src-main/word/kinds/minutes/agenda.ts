import { inLanguage } from '../../../../src-shared/domain/common.ts';
import { clock, digits } from '../../dates.ts';
import { section, spacer, text } from '../../paragraphs.ts';
import { partiesOf } from '../../people.ts';
import { STYLES } from '../../styles.ts';
import { dataTable } from '../../tables.ts';
import type { Xml } from '../../wml/xml.ts';
import type { MinutesContext } from './context.ts';

/** The agenda as it was planned, with clock times. */
export function agendaSection({ data, language, texts, all }: MinutesContext): Xml[] {
  if (data.agenda.length === 0) return [section(texts.agenda), text(texts.noAgenda)];
  const { columns } = all;
  return [
    section(texts.agenda),
    dataTable({
      caption: texts.agenda,
      columns: [
        { head: columns.number, share: 6, style: STYLES.tableNumber },
        { head: columns.time, share: 9, style: STYLES.tableNumber },
        { head: columns.item, share: 36 },
        { head: columns.purpose, share: 15 },
        { head: columns.minutes, share: 8, style: STYLES.tableNumber },
        { head: columns.presenter, share: 26 },
      ],
      rows: data.agenda.map((line) => [
        digits(line.number, language),
        clock(line.clock, language),
        inLanguage(line.title, language),
        all.purpose[line.purpose],
        line.minutes === 0 ? '' : digits(line.minutes, language),
        partiesOf(line.presenters, language),
      ]),
    }),
    spacer(),
  ];
}
