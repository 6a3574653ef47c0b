import type { Capacity } from '../../../../src-shared/domain/attendance.ts';
import type { Language } from '../../../../src-shared/domain/common.ts';
import { inLanguage } from '../../../../src-shared/domain/common.ts';
import { ORGANISATION_KINDS } from '../../../../src-shared/domain/organisation.ts';
import { SEXES } from '../../../../src-shared/domain/person.ts';
import type { RecordLanguage } from '../../../../src-shared/domain/record.ts';
import type { AttendeeLine } from '../../../records/lines.ts';
import type { MinutesData } from '../../../records/minutes-data.ts';
import { clock, digits } from '../../dates.ts';
import { spacer, subheading, text } from '../../paragraphs.ts';
import { organisationOf } from '../../people.ts';
import { STYLES } from '../../styles.ts';
import { dataTable } from '../../tables.ts';
import { textsOf } from '../../texts.ts';
import { firstLanguage, inEach, label, languagesOf } from '../../voice.ts';
import type { Xml } from '../../wml/xml.ts';

// Lists of people: order, groups, totals, presence and quorum; for minutes, sheets and lists.

const FIRST: readonly Capacity[] = ['chair', 'vice-chair'];

function rank({ capacity }: AttendeeLine): number {
  const first = FIRST.indexOf(capacity);
  if (first !== -1) return first;
  return capacity === 'secretary' ? 9 : 5;
}

/** The chair first and the secretary last; between them by kind of organisation, organisation, role and name. */
export function inProtocolOrder<Line extends AttendeeLine>(
  lines: readonly Line[],
  language: RecordLanguage,
): Line[] {
  const one = firstLanguage(language);
  return sortedBy(lines, (line) => [String(rank(line)), ...placeOf(line, one)]);
}

const kindOf = (line: AttendeeLine) => line.organisation?.kind ?? 'none';

const placeOf = (line: AttendeeLine, one: Language) => [
  line.organisation === null ? 'z' : String(ORGANISATION_KINDS.indexOf(line.organisation.kind)),
  organisationOf(line.organisation, one).toLowerCase(),
  line.capacity === 'alternate' ? '1' : '0',
  inLanguage(line.name, one).toLowerCase(),
];

function sortedBy<Line extends AttendeeLine>(
  lines: readonly Line[],
  keyOf: (line: Line) => string[],
): Line[] {
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .toSorted((a, b) => {
      // By code point and not by Intl: the order must be the same with every version of ICU.
      const i = a.key.findIndex((part, at) => part !== b.key[at]);
      return i === -1 ? 0 : (a.key[i] ?? '') < (b.key[i] ?? '') ? -1 : 1;
    })
    .map(({ line }) => line);
}

/** People under the kinds of their organisations, in protocol order inside each. */
export function byKind<Line extends AttendeeLine>(
  lines: readonly Line[],
  language: RecordLanguage,
): { title: string; lines: Line[] }[] {
  const one = firstLanguage(language);
  return [...ORGANISATION_KINDS, 'none' as const].flatMap((kind) => {
    const of = lines.filter((line) => kindOf(line) === kind);
    if (of.length === 0) return [];
    return [
      {
        title: label(language, ({ organisationKind }) => organisationKind[kind], ' / '),
        lines: sortedBy(of, (line) => {
          const [, organisation = '', alternate = '', name = ''] = placeOf(line, one);
          return [organisation, String(rank(line)), alternate, name];
        }),
      },
    ];
  });
}

/** What was not from the first minute to the last in the room: "online", "from 09:15". */
export function presenceNote({ intervals }: AttendeeLine, one: Language): string {
  const { presence } = textsOf(one);
  return intervals
    .map(({ arrived, left, place }) => {
      const start = arrived === null ? '' : clock(arrived, one);
      const end = left === null ? '' : clock(left, one);
      let times = '';
      if (start !== '' && end !== '') times = presence.between(start, end);
      else if (start !== '') times = presence.from(start);
      else if (end !== '') times = presence.until(end);
      return [place === 'online' ? presence.online : '', times].filter((part) => part !== '').join(' ');
    })
    .filter((note) => note !== '')
    .join(', ');
}

/** How many women and men of each kind of organisation. */
export function totals(
  lines: readonly AttendeeLine[],
  { language, title, width }: { language: RecordLanguage; title: string; width: number },
): Xml[] {
  if (lines.length === 0) return [];
  const sexes = SEXES.filter((sex) => sex !== 'unknown' || lines.some((line) => line.sex === 'unknown'));
  const heads = { female: 'women', male: 'men', unknown: 'unknown' } as const;
  const counts = (some: readonly AttendeeLine[]) => [
    ...sexes.map((sex) => digits(some.filter((line) => line.sex === sex).length, language)),
    digits(some.length, language),
  ];
  const rows = [...ORGANISATION_KINDS, 'none' as const].flatMap((kind) => {
    const of = lines.filter((line) => kindOf(line) === kind);
    const name = label(language, ({ organisationKind }) => organisationKind[kind], ' / ');
    return of.length === 0 ? [] : [[name, ...counts(of)]];
  });
  const total = label(language, ({ columns }) => columns.total);
  return [
    subheading(title),
    dataTable({
      caption: title.replaceAll('\n', ' / '),
      keepTogether: true,
      width,
      columns: [
        { head: label(language, ({ columns }) => columns.organisationKind), share: 48 },
        ...sexes.map((sex) => ({
          head: label(language, ({ columns }) => columns[heads[sex]]),
          share: 13,
          style: STYLES.tableNumber,
        })),
        { head: total, share: 13, style: STYLES.tableNumber },
      ],
      rows,
      total: [total.replaceAll('\n', ' / '), ...counts(lines)],
    }),
    spacer(),
  ];
}

/** Whether enough were there to decide, in words. */
export function quorum({ quorum: status }: Pick<MinutesData, 'quorum'>, language: RecordLanguage): Xml[] {
  const { required, present, eligible, reached, basis } = status;
  if (required === null) return [];
  return languagesOf(language).map((one) => {
    const { minutes, fullStop, colon } = textsOf(one);
    const counted = minutes.quorum[basis](digits(present, one), digits(eligible, one));
    const needed = minutes.quorum.required(digits(required, one));
    const outcome = reached ? minutes.quorum.reached : minutes.quorum.missed;
    return text(`${counted} (${needed})${fullStop} ${outcome}`, {
      label: `${minutes.quorum.label}${colon}`,
    });
  });
}

/** Role in the meeting, with what there is to say about presence. */
export function capacityOf(line: AttendeeLine, language: RecordLanguage): string {
  return inEach(language, (one) => {
    const capacity = textsOf(one).capacity[line.capacity];
    const note = presenceNote(line, one);
    return note === '' ? capacity : `${capacity} (${note})`;
  });
}
