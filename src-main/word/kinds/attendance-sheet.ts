import type { RecordLanguage } from '../../../src-shared/domain/record.ts';
import type { AttendanceData } from '../../records/gather-attendance.ts';
import type { AttendanceLine } from '../../records/lines.ts';
import { digits, mediumDate } from '../dates.ts';
import { PAGES } from '../house-style.ts';
import { nameOf, organisationOf } from '../people.ts';
import { type RecordDocument, newShared } from '../record-document.ts';
import { STYLES } from '../styles.ts';
import { type Column, type DataRow, dataTable } from '../tables.ts';
import { label, textIn } from '../voice.ts';
import { spacer } from '../paragraphs.ts';
import { assembled } from './parts/assemble.ts';
import { byKind, totals } from './parts/attendance.ts';
import { factTable, meetingFacts, meetingName } from './parts/meeting.ts';

const WIDTH = PAGES.landscape.text;
/** Room for a signature in ink: a good centimetre. */
const ROW_HEIGHT = 624;
/** Empty rows for those who come without being on the list. */
const EMPTY_ROWS = 6;

/** The sheet that lies at the door: everybody who is expected, with room to sign. */
export function buildAttendanceSheet(data: AttendanceData, language: RecordLanguage): RecordDocument {
  const { meeting, chair, attendance } = data;
  // Those who said that they would not come are on it: they may come after all.
  const groups = byKind(attendance, language);
  let number = 0;
  const rows: DataRow[] = groups.flatMap(({ title, lines }) => [
    { group: `${title} (${digits(lines.length, language)})` },
    ...lines.map((line) => {
      number += 1;
      return [...personCells(line, number, language), ''];
    }),
  ]);
  const others = label(language, ({ attendanceSheet }) => attendanceSheet.others, ' / ');
  const empty = Array.from({ length: EMPTY_ROWS }, (_, i) => [digits(number + i + 1, language)]);
  return assembled({
    kind: 'attendance-sheet',
    language,
    head: data,
    orientation: 'landscape',
    meeting,
    chair,
    attendance,
    title: ({ attendanceSheet }, one, body) => attendanceSheet.title(meetingName(meeting, one), body),
    runningTitle: ({ attendanceSheet }, one) =>
      attendanceSheet.runningTitle(meetingName(meeting, one), mediumDate(meeting.date, one)),
    date: meeting.date,
    status: '',
    draft: false,
    shared: newShared(),
    content: [
      ...factTable(meetingFacts(meeting, chair, language), {
        pairs: true,
        language,
        caption: label(language, ({ attendanceSheet }) => attendanceSheet.kind, ' / '),
        width: WIDTH,
      }),
      dataTable({
        caption: label(language, ({ attendanceSheet }) => attendanceSheet.kind, ' / '),
        width: WIDTH,
        writing: ROW_HEIGHT,
        columns: [
          ...personColumns(language),
          { head: label(language, ({ columns }) => columns.signature), share: 19 },
        ],
        rows: [...rows, { group: others }, ...empty],
      }),
      spacer(),
      ...totals(attendance, {
        language,
        title: label(language, ({ attendanceSheet }) => attendanceSheet.totals),
        width: WIDTH,
      }),
    ],
  });
}

/** Number, name, sex, post, organisation and contact. */
export function personColumns(language: RecordLanguage): Column[] {
  const head = (name: 'number' | 'name' | 'sex' | 'position' | 'organisation' | 'contact') =>
    label(language, ({ columns }) => columns[name]);
  return [
    { head: head('number'), share: 5, style: STYLES.tableNumber },
    { head: head('name'), share: 18 },
    { head: head('sex'), share: 5, style: STYLES.tableNumber },
    { head: head('position'), share: 15 },
    { head: head('organisation'), share: 19 },
    { head: head('contact'), share: 20, style: STYLES.tableSmall },
  ];
}

/** What stands in these columns. */
export function personCells(line: AttendanceLine, number: number, language: RecordLanguage): string[] {
  return [
    digits(number, language),
    nameOf(line, language),
    label(language, ({ sex }) => sex[line.sex]),
    textIn(line.position, language),
    organisationOf(line.organisation, language),
    [line.phone === '' ? '' : digits(line.phone, language), line.email]
      .filter((part) => part !== '')
      .join('\n'),
  ];
}
