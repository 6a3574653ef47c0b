import type { ExampleMeeting } from '../../../resources/example/notation.ts';
import {
  adoptions,
  arising,
  carried,
  corrections,
  papers,
  topics,
} from '../../../resources/example/threads.ts';
import { addDays } from '../../../src-shared/domain/days.ts';
import type { WritableDatabase } from '../../database/connection.ts';
import { sql } from '../../database/sql.ts';
import { keepContent } from '../../files/file-content.ts';
import { AGENDA_BEFORE, COMMENTS_UNTIL, MINUTES_AFTER, keyOf, morningOf } from './example-days.ts';
import { examplePdf } from './example-pdf.ts';
import { type ExampleRows, positioned } from './example-rows.ts';
import { fillAgendaVersions, fillMinutesVersions } from './fill-versions.ts';
import { richTextFrom } from './rich-notation.ts';

/** What holds the meetings together: topics, adopted minutes, items put off, papers, and what went out of each. */
export function fillThreads(
  db: WritableDatabase,
  rows: ExampleRows,
  meetings: readonly ExampleMeeting[],
): void {
  for (const meeting of meetings) fillOutcomes(db, rows, meeting);
  fillTopics(rows);
  for (const [item, meeting] of Object.entries(adoptions)) {
    rows.set('agenda_item', item, 'kind', 'minutes-adoption');
    rows.set('agenda_item', item, 'minutes_of_id', rows.idOf('meeting', meeting));
  }
  for (const item of arising) rows.set('agenda_item', item, 'kind', 'matters-arising');
  for (const [from, to] of Object.entries(carried)) {
    rows.set('agenda_item', from, 'outcome', 'deferred');
    rows.set('agenda_item', to, 'carried_from_id', rows.idOf('agenda_item', from));
  }
  meetings.forEach((meeting, i) => fillMinutesDays(rows, meeting, meetings.slice(i + 1)));
  fillPapers(db, rows, meetings);
  meetings.forEach((meeting, i) => fillCorrection(rows, meeting, meetings.slice(i + 1)));
  for (const meeting of meetings) {
    fillAgendaVersions(db, rows, meeting);
    fillMinutesVersions(db, rows, meeting);
  }
}

/** Whatever was on the agenda of a meeting that took place was treated, unless it is told otherwise. */
function fillOutcomes(db: WritableDatabase, rows: ExampleRows, meeting: ExampleMeeting): void {
  if (meeting.state !== 'held' && meeting.state !== 'closed') return;
  db.run(
    sql`UPDATE agenda_item SET outcome = 'treated' WHERE meeting_id = ${rows.idOf('meeting', keyOf(meeting))}`,
  );
}

function fillTopics(rows: ExampleRows): void {
  for (const [key, topic] of Object.entries(topics)) {
    const id = rows.addStanding('topic', key, {
      title_en: topic.title[0],
      title_km: topic.title[1],
      note: topic.note,
      state: topic.closed === true ? 'closed' : 'open',
    });
    for (const item of topic.items) rows.set('agenda_item', item, 'topic_id', id);
  }
}

/** When minutes went out, and where they were adopted: at the next meeting of the series, or in writing. */
function fillMinutesDays(rows: ExampleRows, meeting: ExampleMeeting, later: readonly ExampleMeeting[]): void {
  const key = keyOf(meeting);
  if (meeting.minutes !== 'circulated' && meeting.minutes !== 'adopted' && meeting.minutes !== 'locked')
    return;
  rows.set('minutes', key, 'circulated_on', addDays(meeting.date, MINUTES_AFTER));
  rows.set('minutes', key, 'comment_deadline', addDays(meeting.date, COMMENTS_UNTIL));
  if (meeting.minutes === 'circulated') return;
  const next = later.find((other) => other.kind === meeting.kind);
  rows.set('minutes', key, 'adopted_on', next?.date ?? addDays(meeting.date, COMMENTS_UNTIL + 1));
  if (next) rows.set('minutes', key, 'adopted_at_id', rows.idOf('meeting', keyOf(next)));
}

/** What the minutes of a meeting were adopted with by the next one. */
function fillCorrection(rows: ExampleRows, meeting: ExampleMeeting, later: readonly ExampleMeeting[]): void {
  const key = keyOf(meeting);
  const correction = corrections[key];
  const next = later.find((other) => other.kind === meeting.kind);
  if (correction === undefined || next === undefined) return;
  rows.add('correction', key, next.date, {
    meeting_id: rows.idOf('meeting', key),
    entry_id: rows.idOf('minutes_entry', `${correction.item}-${correction.entry}`),
    agreed_at_id: rows.idOf('meeting', keyOf(next)),
    stage: 'adoption',
    on_date: next.date,
    position: 'a0',
    body: JSON.stringify(richTextFrom(correction.says)),
    reason: correction.reason,
  });
}

function fillPapers(db: WritableDatabase, rows: ExampleRows, meetings: readonly ExampleMeeting[]): void {
  for (const { part: paper, position } of positioned(papers)) {
    const meeting = meetings.find((each) => paper.item.startsWith(`${keyOf(each)}-`));
    if (meeting === undefined) throw new Error(`No meeting of ${paper.item}`);
    const bytes = examplePdf(paper.title, paper.lines);
    rows.add('paper', `${paper.item}-${paper.file}`, meeting.date, {
      agenda_item_id: rows.idOf('agenda_item', paper.item),
      position,
      title: paper.title,
      file_name: paper.file,
      size: bytes.length,
      sha256: keepContent(db, bytes),
      added_at: morningOf(addDays(meeting.date, -AGENDA_BEFORE)),
    });
  }
}
