import type { ClockTime } from '../../../src-shared/domain/common.ts';
import type { RecordLanguage } from '../../../src-shared/domain/record.ts';
import { clockOfMinutes, minutesOfDay } from '../../../src-shared/domain/agenda-item.ts';
import type { AgendaData } from '../../records/gather-agenda.ts';
import type { PaperLine } from '../../records/lines.ts';
import { clock, digits, mediumDate } from '../dates.ts';
import { TEXT_WIDTH } from '../house-style.ts';
import { text } from '../paragraphs.ts';
import { partiesIn } from '../people.ts';
import { type RecordDocument, newShared } from '../record-document.ts';
import { STYLES } from '../styles.ts';
import { type CellContent, dataTable } from '../tables.ts';
import { colonOf, label, textIn } from '../voice.ts';
import { paragraph, runs } from '../wml/content.ts';
import { type Xml, join } from '../wml/xml.ts';
import { assembled } from './parts/assemble.ts';
import { factTable, meetingFacts, meetingName } from './parts/meeting.ts';

type Item = AgendaData['items'][number];

/** The agenda of a meeting, to send out and to lay on the table. */
export function buildAgenda(data: AgendaData, language: RecordLanguage): RecordDocument {
  const { meeting, chair, state } = data;
  const status = label(language, ({ agenda }) => agenda.state[state]);
  const caption = label(language, ({ agenda }) => agenda.kind, ' / ');
  return assembled({
    kind: 'agenda',
    language,
    head: data,
    orientation: 'portrait',
    meeting,
    chair,
    title: ({ agenda }, one, body) => agenda.title(meetingName(meeting, one), body),
    runningTitle: ({ agenda }, one) =>
      agenda.runningTitle(meetingName(meeting, one), mediumDate(meeting.date, one)),
    date: meeting.date,
    status,
    draft: state === 'draft',
    shared: newShared(),
    content: [
      ...factTable([...meetingFacts(meeting, chair, language), [(facts) => facts.status, status]], {
        language,
        caption,
        width: TEXT_WIDTH,
      }),
      data.items.length === 0
        ? text(label(language, ({ minutes }) => minutes.noAgenda))
        : itemTable(data, language, caption),
    ],
  });
}

function itemTable({ meeting, items }: AgendaData, language: RecordLanguage, caption: string): Xml {
  const head = (name: 'number' | 'time' | 'item' | 'purpose' | 'minutes' | 'presenter') =>
    label(language, ({ columns }) => columns[name]);
  const ends = endOf(meeting.start, items);
  return dataTable({
    caption,
    columns: [
      { head: head('time'), share: 9, style: STYLES.tableNumber },
      { head: head('number'), share: 7, style: STYLES.tableNumber },
      { head: head('item'), share: 35 },
      { head: head('purpose'), share: 13 },
      { head: head('minutes'), share: 8, style: STYLES.tableNumber },
      { head: head('presenter'), share: 28 },
    ],
    rows: items.map((line): CellContent[] => [
      clock(line.clock, language),
      digits(line.number, language),
      itemCell(line, language),
      label(language, ({ purpose }) => purpose[line.purpose]),
      line.minutes === 0 ? '' : digits(line.minutes, language),
      partiesIn(line.presenters, language),
    ]),
    total: [clock(ends, language), '', label(language, ({ agenda }) => agenda.end, ' / ')],
  });
}

/** Title, and below it the thread it belongs to and its papers. */
function itemCell({ title, level, topic, papers }: Item, language: RecordLanguage): CellContent {
  const topicText = topic === null ? '' : textIn(topic, language, ' / ');
  const named = (name: 'topic' | 'papers') =>
    runs(`${label(language, ({ agenda }) => agenda[name], ' / ')}${colonOf(language)}`, { bold: true });
  const note = (name: 'topic' | 'papers', content: string) =>
    content === '' ? [] : [paragraph(STYLES.tableNote, join([named(name), runs(content)]))];
  return {
    blocks: join([
      paragraph(STYLES.tableText, runs(textIn(title, language), level === 1 ? { bold: true } : {})),
      ...note('topic', topicText),
      ...note('papers', papers.map(paperName).join('; ')),
    ]),
  };
}

const paperName = ({ title, fileName }: PaperLine) =>
  title === '' || title === fileName ? fileName : `${title} (${fileName})`;

/** When the last item ends. */
function endOf(start: ClockTime, items: readonly Item[]): ClockTime {
  const last = items.at(-1);
  return last === undefined ? start : clockOfMinutes(minutesOfDay(last.clock) + last.minutes);
}
