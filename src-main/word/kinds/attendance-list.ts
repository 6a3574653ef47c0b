import type { RecordLanguage } from '../../../src-shared/domain/record.ts';
import type { AttendanceData } from '../../records/gather-attendance.ts';
import type { AttendanceLine } from '../../records/lines.ts';
import { digits, mediumDate } from '../dates.ts';
import { PAGES } from '../house-style.ts';
import { section, spacer, subheading, text } from '../paragraphs.ts';
import { nameOf } from '../people.ts';
import { type RecordDocument, newShared } from '../record-document.ts';
import { type Column, type DataRow, dataTable } from '../tables.ts';
import { textsOf } from '../texts.ts';
import { inEach, label } from '../voice.ts';
import type { Xml } from '../wml/xml.ts';
import { personCells, personColumns } from './attendance-sheet.ts';
import { assembled } from './parts/assemble.ts';
import { byKind, capacityOf, inProtocolOrder, presenceNote, quorum, totals } from './parts/attendance.ts';
import { factTable, meetingFacts, meetingName } from './parts/meeting.ts';

const WIDTH = PAGES.landscape.text;

/** Who was there, as it was noted: with role, presence and room to sign; then who was not, totals and quorum. */
export function buildAttendanceList(data: AttendanceData, language: RecordLanguage): RecordDocument {
  const { meeting, chair, attendance } = data;
  const attended = attendance.filter((line) => line.outcome === 'attended');
  return assembled({
    kind: 'attendance-list',
    language,
    head: data,
    orientation: 'landscape',
    meeting,
    chair,
    attendance,
    title: ({ attendanceList }, one, body) => attendanceList.title(meetingName(meeting, one), body),
    runningTitle: ({ attendanceList }, one) =>
      attendanceList.runningTitle(meetingName(meeting, one), mediumDate(meeting.date, one)),
    date: meeting.date,
    status: '',
    draft: false,
    shared: newShared(),
    content: [
      ...factTable(meetingFacts(meeting, chair, language), {
        pairs: true,
        language,
        caption: label(language, ({ attendanceList }) => attendanceList.kind, ' / '),
        width: WIDTH,
      }),
      ...present(attended, language),
      ...others(attendance, language),
      ...totals(attended, {
        language,
        title: label(language, ({ minutes }) => minutes.totals),
        width: WIDTH,
      }),
      ...(attended.length === 0 ? [] : quorum(data, language)),
    ],
  });
}

function present(attended: readonly AttendanceLine[], language: RecordLanguage): Xml[] {
  const title = label(language, ({ minutes }) => minutes.present);
  if (attended.length === 0) {
    return [section(title), text(label(language, ({ minutes }) => minutes.noAttendance))];
  }
  const columns: Column[] = [
    ...personColumns(language),
    { head: label(language, (texts) => texts.columns.presence), share: 15 },
    { head: label(language, (texts) => texts.columns.signature), share: 12 },
  ];
  let number = 0;
  const rows: DataRow[] = byKind(attended, language).flatMap(({ title: kind, lines }) => [
    { group: `${kind} (${digits(lines.length, language)})` },
    ...lines.map((line) => {
      number += 1;
      return [...personCells(line, number, language), presence(line, language), ''];
    }),
  ]);
  const caption = title.replaceAll('\n', ' / ');
  return [section(title), dataTable({ caption, width: WIDTH, writing: 340, columns, rows }), spacer()];
}

/** Role, and how somebody took part: "Member, in person", "Observer (online from 09:15)". */
function presence(line: AttendanceLine, language: RecordLanguage): string {
  return inEach(language, (one) => {
    if (presenceNote(line, one) !== '') return capacityOf(line, one);
    const { capacity, attendanceList } = textsOf(one);
    return `${capacity[line.capacity]} (${attendanceList.inRoom})`;
  });
}

/** Who was represented, sent apologies, was absent, or was not marked. */
function others(attendance: readonly AttendanceLine[], language: RecordLanguage): Xml[] {
  const of = (outcome: AttendanceLine['outcome']) =>
    inProtocolOrder(
      attendance.filter((line) => line.outcome === outcome),
      language,
    );
  const capacity = label(language, ({ columns }) => columns.capacity);
  const role = (line: AttendanceLine) =>
    inEach(language, (one) => {
      const texts = textsOf(one);
      const reply = texts.attendanceList.reply[line.reply];
      return reply === '' ? texts.capacity[line.capacity] : `${texts.capacity[line.capacity]} (${reply})`;
    });
  const minutes = (name: 'represented' | 'apologies' | 'absent') =>
    label(language, (texts) => texts.minutes[name]);
  return [
    ...group(minutes('represented'), of('represented'), language, {
      head: label(language, ({ columns }) => columns.representedBy),
      valueOf: (line) => (line.representedBy === null ? '' : nameOf(line.representedBy, language)),
    }),
    ...group(minutes('apologies'), of('apologies'), language, { head: capacity, valueOf: role }),
    ...group(minutes('absent'), of('absent'), language, { head: capacity, valueOf: role }),
    ...group(
      label(language, ({ attendanceList }) => attendanceList.expected),
      of('expected'),
      language,
      { head: capacity, valueOf: role },
    ),
  ];
}

function group(
  title: string,
  lines: readonly AttendanceLine[],
  language: RecordLanguage,
  last: { head: string; valueOf: (line: AttendanceLine) => string },
): Xml[] {
  if (lines.length === 0) return [];
  return [
    subheading(title),
    dataTable({
      caption: title.replaceAll('\n', ' / '),
      width: WIDTH,
      columns: [...personColumns(language), { head: last.head, share: 27 }],
      rows: lines.map((line, i) => [...personCells(line, i + 1, language), last.valueOf(line)]),
    }),
    spacer(),
  ];
}
