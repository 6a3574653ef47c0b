import { isDraft } from '../../../../src-shared/domain/minutes.ts';
import type { RecordKind, RecordLanguage } from '../../../../src-shared/domain/record.ts';
import type { MeetingLine } from '../../../records/lines.ts';
import type { MeetingLines, RegisterData } from '../../../records/register-data.ts';
import { longDate, mediumDate } from '../../dates.ts';
import { PAGES } from '../../house-style.ts';
import { spacer, text } from '../../paragraphs.ts';
import { type RecordDocument, type Shared, newShared } from '../../record-document.ts';
import { type CellContent, type Column, type DataRow, dataTable } from '../../tables.ts';
import { textsOf } from '../../texts.ts';
import { inEach, label } from '../../voice.ts';
import { assembled } from './assemble.ts';
import { type Fact, factTable, meetingFacts, meetingName } from './meeting.ts';

/** Text of pages that lie across: registers are wide. */
const WIDTH = PAGES.landscape.text;

interface Register<Line> {
  kind: RecordKind;
  /** Where its texts are. */
  texts: 'actionRegister' | 'decisionRegister';
  data: RegisterData<Line>;
  language: RecordLanguage;
  /** "25 actions: 12 open, ...". */
  counts: string;
  columns: readonly Column[];
  cells(line: Line, shared: Shared): readonly CellContent[];
}

/** A register of one meeting, or of the whole series under the meetings the lines come from. */
export function registerDocument<Line>(register: Register<Line>): RecordDocument {
  const { kind, texts: name, data, language, counts, columns, cells } = register;
  const { meeting, meetings, asOf } = data;
  const shared = newShared();
  const caption = label(language, (texts) => texts[name].kind, ' / ');
  const rows: DataRow[] = meetings.flatMap((group) => [
    ...(meeting === null ? [{ group: groupTitle(group, language) }] : []),
    ...group.lines.map((line) => cells(line, shared)),
  ]);
  const facts: Fact[] = [
    ...(meeting === null
      ? [[(all) => all.meetings, range(meetings, language)] satisfies Fact]
      : meetingFacts(meeting, null, language).slice(0, 3)),
    [(all) => all.asOf, inEach(language, (one) => longDate(asOf, one))],
    [(all) => all.total, rows.length === 0 ? '' : counts, 'wide'],
  ];
  return assembled({
    kind,
    language,
    head: data,
    orientation: 'landscape',
    meeting,
    title: (texts, one, body) =>
      meeting === null ? texts[name].seriesTitle(body) : texts[name].title(meetingName(meeting, one), body),
    runningTitle: (texts, one) =>
      texts[name].runningTitle(meeting === null ? '' : meetingName(meeting, one), mediumDate(asOf, one)),
    date: asOf,
    status: '',
    draft: false,
    asOf,
    shared,
    content: [
      ...factTable(facts, { language, caption, width: WIDTH, pairs: meeting !== null }),
      ...(rows.length === 0
        ? [text(label(language, (texts) => texts[name].none))]
        : [dataTable({ caption, width: WIDTH, columns, rows }), spacer()]),
    ],
  });
}

/** "7th meeting, 13 August 2019 (minutes not yet adopted)". */
function groupTitle<Line>({ meeting, minutes }: MeetingLines<Line>, language: RecordLanguage): string {
  return inEach(
    language,
    (one) => {
      const { register } = textsOf(one);
      const draft = isDraft(minutes) ? ` (${register.draftMinutes})` : '';
      return `${meetingName(meeting, one)}, ${mediumDate(meeting.date, one)}${draft}`;
    },
    ' / ',
  );
}

/** "1st to 13th meeting; 1st technical consultation": the meetings that lines come from. */
function range<Line>(groups: readonly MeetingLines<Line>[], language: RecordLanguage): string {
  const kinds = new Map<MeetingLine['kind'], MeetingLine[]>();
  for (const { meeting } of groups) {
    kinds.set(meeting.kind, [...(kinds.get(meeting.kind) ?? []), meeting]);
  }
  return inEach(language, (one) =>
    [...kinds.values()]
      .map((meetings) => {
        const sorted = meetings.toSorted((a, b) => a.ordinal - b.ordinal);
        const [first] = sorted;
        const last = sorted.at(-1);
        return first === undefined || last === undefined
          ? ''
          : textsOf(one).register.meetings(meetingName(first, one), meetingName(last, one));
      })
      .join('; '),
  );
}

/** Width of a column in a table of these, less its margins. */
export function roomIn(columns: readonly Column[], index: number): number {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return Math.round((WIDTH * (columns[index]?.share ?? 0)) / all) - 200;
}
