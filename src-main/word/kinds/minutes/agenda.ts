import { clock, digits } from '../../dates.ts';
import { section, spacer, text } from '../../paragraphs.ts';
import { partiesIn } from '../../people.ts';
import { STYLES } from '../../styles.ts';
import { dataTable } from '../../tables.ts';
import { label, textIn } from '../../voice.ts';
import type { Xml } from '../../wml/xml.ts';
import type { MinutesContext } from './context.ts';

/** The agenda as it was planned, with clock times. */
export function agendaSection({ data, language }: MinutesContext): Xml[] {
  const title = label(language, ({ minutes }) => minutes.agenda);
  if (data.agenda.length === 0) {
    return [section(title), text(label(language, ({ minutes }) => minutes.noAgenda))];
  }
  const head = (name: 'number' | 'time' | 'item' | 'purpose' | 'minutes' | 'presenter') =>
    label(language, ({ columns }) => columns[name]);
  return [
    section(title),
    dataTable({
      caption: title.replaceAll('\n', ' / '),
      columns: [
        { head: head('number'), share: 6, style: STYLES.tableNumber },
        { head: head('time'), share: 9, style: STYLES.tableNumber },
        { head: head('item'), share: 36 },
        { head: head('purpose'), share: 15 },
        { head: head('minutes'), share: 8, style: STYLES.tableNumber },
        { head: head('presenter'), share: 26 },
      ],
      rows: data.agenda.map((line) => [
        digits(line.number, language),
        clock(line.clock, language),
        textIn(line.title, language),
        label(language, ({ purpose }) => purpose[line.purpose]),
        line.minutes === 0 ? '' : digits(line.minutes, language),
        partiesIn(line.presenters, language),
      ]),
    }),
    spacer(),
  ];
}
