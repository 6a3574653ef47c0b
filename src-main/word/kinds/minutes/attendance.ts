import type { Capacity } from '../../../../src-shared/domain/attendance.ts';
import type { AttendeeLine } from '../../../records/lines.ts';
import { digits } from '../../dates.ts';
import { TEXT_WIDTH } from '../../house-style.ts';
import { section, spacer, subheading, text } from '../../paragraphs.ts';
import { nameOf, organisationOf } from '../../people.ts';
import { STYLES } from '../../styles.ts';
import { dataTable } from '../../tables.ts';
import { label, textIn } from '../../voice.ts';
import type { Xml } from '../../wml/xml.ts';
import { capacityOf, inProtocolOrder, quorum, totals } from '../parts/attendance.ts';
import type { MinutesContext } from './context.ts';

const MEMBERS = new Set<Capacity>(['chair', 'vice-chair', 'member', 'alternate', 'secretary']);

/** Who was there, who sent apologies and who was represented; totals and quorum. */
export function attendanceSection(context: MinutesContext): Xml[] {
  const { data, language } = context;
  const sorted = inProtocolOrder(data.attendance, language);
  const attended = sorted.filter((line) => line.outcome === 'attended');
  const of = (outcome: AttendeeLine['outcome']) => sorted.filter((line) => line.outcome === outcome);
  const say = (name: 'present' | 'inAttendance' | 'represented' | 'apologies' | 'absent' | 'totals') =>
    label(language, ({ minutes }) => minutes[name]);
  const withPresence: LastColumn = {
    head: label(language, ({ columns }) => columns.capacity),
    valueOf: (line) => capacityOf(line, language),
  };
  const plain: LastColumn = {
    ...withPresence,
    valueOf: (line) => label(language, ({ capacity }) => capacity[line.capacity]),
  };
  const blocks = [
    ...people(
      context,
      say('present'),
      attended.filter((line) => MEMBERS.has(line.capacity)),
      withPresence,
    ),
    ...people(
      context,
      say('inAttendance'),
      attended.filter((line) => !MEMBERS.has(line.capacity)),
      withPresence,
    ),
    ...people(context, say('represented'), of('represented'), {
      head: label(language, ({ columns }) => columns.representedBy),
      valueOf: (line) => (line.representedBy === null ? '' : nameOf(line.representedBy, language)),
    }),
    ...people(context, say('apologies'), of('apologies'), plain),
    ...people(context, say('absent'), of('absent'), plain),
    ...totals(attended, { language, title: say('totals'), width: TEXT_WIDTH }),
    ...(attended.length === 0 ? [] : quorum(data, language)),
  ];
  return [
    section(label(language, ({ minutes }) => minutes.attendance)),
    ...(blocks.length === 0 ? [text(label(language, ({ minutes }) => minutes.noAttendance))] : blocks),
  ];
}

interface LastColumn {
  head: string;
  valueOf: (line: AttendeeLine) => string;
}

function people(
  { language }: MinutesContext,
  title: string,
  lines: readonly AttendeeLine[],
  last: LastColumn,
): Xml[] {
  if (lines.length === 0) return [];
  const head = (name: 'number' | 'name' | 'position' | 'organisation') =>
    label(language, ({ columns }) => columns[name]);
  return [
    subheading(title),
    dataTable({
      caption: title.replaceAll('\n', ' / '),
      columns: [
        { head: head('number'), share: 6, style: STYLES.tableNumber },
        { head: head('name'), share: 25 },
        { head: head('position'), share: 21 },
        { head: head('organisation'), share: 27 },
        { head: last.head, share: 21 },
      ],
      rows: lines.map((line, i) => [
        digits(i + 1, language),
        nameOf(line, language),
        textIn(line.position, language),
        organisationOf(line.organisation, language),
        last.valueOf(line),
      ]),
    }),
    spacer(),
  ];
}
