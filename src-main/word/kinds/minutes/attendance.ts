import type { Capacity } from '../../../../src-shared/domain/attendance.ts';
import { type Language, inLanguage } from '../../../../src-shared/domain/common.ts';
import { ORGANISATION_KINDS } from '../../../../src-shared/domain/organisation.ts';
import { SEXES } from '../../../../src-shared/domain/person.ts';
import type { AttendanceLine } from '../../../records/lines.ts';
import { clock, digits } from '../../dates.ts';
import { section, spacer, subheading, text } from '../../paragraphs.ts';
import { nameOf, organisationOf } from '../../people.ts';
import { STYLES } from '../../styles.ts';
import { type Column, dataTable } from '../../tables.ts';
import type { Xml } from '../../wml/xml.ts';
import type { MinutesContext } from './context.ts';

const MEMBERS = new Set<Capacity>(['chair', 'vice-chair', 'member', 'alternate', 'secretary']);

/** Who was there, who sent apologies and who was represented; totals and quorum. */
export function attendanceSection(context: MinutesContext): Xml[] {
  const { data, language, texts, all } = context;
  const sorted = inProtocolOrder(data.attendance, language);
  const attended = sorted.filter((line) => line.outcome === 'attended');
  const of = (outcome: AttendanceLine['outcome']) => sorted.filter((line) => line.outcome === outcome);
  const blocks = [
    ...people(
      context,
      texts.present,
      attended.filter((line) => MEMBERS.has(line.capacity)),
      capacityColumn(context),
    ),
    ...people(
      context,
      texts.inAttendance,
      attended.filter((line) => !MEMBERS.has(line.capacity)),
      capacityColumn(context),
    ),
    ...people(context, texts.represented, of('represented'), {
      head: all.columns.representedBy,
      valueOf: (line) => (line.representedBy === null ? '' : nameOf(line.representedBy, language)),
    }),
    ...people(context, texts.apologies, of('apologies'), plainCapacityColumn(context)),
    ...people(context, texts.absent, of('absent'), plainCapacityColumn(context)),
    ...totals(context, attended),
    ...(attended.length === 0 ? [] : quorum(context)),
  ];
  return [section(texts.attendance), ...(blocks.length === 0 ? [text(texts.noAttendance)] : blocks)];
}

const FIRST: readonly Capacity[] = ['chair', 'vice-chair'];

function rank({ capacity }: AttendanceLine): number {
  const first = FIRST.indexOf(capacity);
  if (first !== -1) return first;
  return capacity === 'secretary' ? 9 : 5;
}

/** The chair first and the secretary last; between them by kind of organisation, organisation, role and name. */
function inProtocolOrder(lines: readonly AttendanceLine[], language: Language): AttendanceLine[] {
  const keyOf = (line: AttendanceLine) => [
    String(rank(line)),
    line.organisation === null ? 'z' : String(ORGANISATION_KINDS.indexOf(line.organisation.kind)),
    organisationOf(line.organisation, language).toLowerCase(),
    line.capacity === 'alternate' ? '1' : '0',
    inLanguage(line.name, language).toLowerCase(),
  ];
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .toSorted((a, b) => {
      // By code point and not by Intl: the order must be the same with every version of ICU.
      const i = a.key.findIndex((part, at) => part !== b.key[at]);
      return i === -1 ? 0 : (a.key[i] ?? '') < (b.key[i] ?? '') ? -1 : 1;
    })
    .map(({ line }) => line);
}

interface LastColumn {
  head: string;
  valueOf: (line: AttendanceLine) => string;
}

const plainCapacityColumn = ({ all }: MinutesContext): LastColumn => ({
  head: all.columns.capacity,
  valueOf: (line) => all.capacity[line.capacity],
});

const capacityColumn = (context: MinutesContext): LastColumn => ({
  head: context.all.columns.capacity,
  valueOf: (line) => {
    const note = presenceNote(line, context);
    const capacity = context.all.capacity[line.capacity];
    return note === '' ? capacity : `${capacity} (${note})`;
  },
});

/** What was not from the first minute to the last in the room: "online", "from 09:15". */
function presenceNote({ intervals }: AttendanceLine, { all, language }: MinutesContext): string {
  return intervals
    .map(({ arrived, left, place }) => {
      const start = arrived === null ? '' : clock(arrived, language);
      const end = left === null ? '' : clock(left, language);
      let times = '';
      if (start !== '' && end !== '') times = all.presence.between(start, end);
      else if (start !== '') times = all.presence.from(start);
      else if (end !== '') times = all.presence.until(end);
      return [place === 'online' ? all.presence.online : '', times].filter((part) => part !== '').join(' ');
    })
    .filter((note) => note !== '')
    .join(', ');
}

function people(
  { all, language }: MinutesContext,
  title: string,
  lines: readonly AttendanceLine[],
  last: LastColumn,
): Xml[] {
  if (lines.length === 0) return [];
  const columns: Column[] = [
    { head: all.columns.number, share: 6, style: STYLES.tableNumber },
    { head: all.columns.name, share: 25 },
    { head: all.columns.position, share: 21 },
    { head: all.columns.organisation, share: 27 },
    { head: last.head, share: 21 },
  ];
  return [
    subheading(title),
    dataTable({
      caption: title,
      columns,
      rows: lines.map((line, i) => [
        digits(i + 1, language),
        nameOf(line, language),
        inLanguage(line.position, language),
        organisationOf(line.organisation, language),
        last.valueOf(line),
      ]),
    }),
    spacer(),
  ];
}

function totals({ texts, all, language }: MinutesContext, attended: readonly AttendanceLine[]): Xml[] {
  if (attended.length === 0) return [];
  const sexes = SEXES.filter((sex) => sex !== 'unknown' || attended.some((line) => line.sex === 'unknown'));
  const heads = { female: all.columns.women, male: all.columns.men, unknown: all.columns.unknown };
  const counts = (lines: readonly AttendanceLine[]) => [
    ...sexes.map((sex) => digits(lines.filter((line) => line.sex === sex).length, language)),
    digits(lines.length, language),
  ];
  const rows = [...ORGANISATION_KINDS, 'none' as const].flatMap((kind) => {
    const lines = attended.filter((line) => (line.organisation?.kind ?? 'none') === kind);
    return lines.length === 0 ? [] : [[all.organisationKind[kind], ...counts(lines)]];
  });
  return [
    subheading(texts.totals),
    dataTable({
      caption: texts.totals,
      keepTogether: true,
      columns: [
        { head: all.columns.organisationKind, share: 48 },
        ...sexes.map((sex) => ({ head: heads[sex], share: 13, style: STYLES.tableNumber })),
        { head: all.columns.total, share: 13, style: STYLES.tableNumber },
      ],
      rows,
      total: [all.columns.total, ...counts(attended)],
    }),
    spacer(),
  ];
}

function quorum({ data, texts, all, language }: MinutesContext): Xml[] {
  const { required, present, eligible, reached, basis } = data.quorum;
  if (required === null) return [];
  const counted = texts.quorum[basis](digits(present, language), digits(eligible, language));
  const needed = texts.quorum.required(digits(required, language));
  const outcome = reached ? texts.quorum.reached : texts.quorum.missed;
  return [
    text(`${counted} (${needed})${all.fullStop} ${outcome}`, {
      label: `${texts.quorum.label}${all.colon}`,
    }),
  ];
}
