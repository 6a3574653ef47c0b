import type { ExampleEntry, ExampleItem, ExampleMeeting } from '../../../resources/example/notation.ts';
import { codeOf } from '../../../src-shared/domain/meeting.ts';
import { body } from '../../../resources/example/body.ts';
import type { DecisionKind } from '../../../src-shared/domain/decision.ts';
import type { EntryType } from '../../../src-shared/domain/minutes.ts';
import { attendanceOf } from './example-attendance.ts';
import { type ExampleRows, positioned } from './example-rows.ts';
import type { ExampleAction } from './fill-progress.ts';
import { richTextFrom } from './rich-notation.ts';

/** What the rows of one meeting share while they are written. */
interface Filling {
  rows: ExampleRows;
  meeting: ExampleMeeting;
  key: string;
  id: string;
  decisions: number;
  actions: number;
  /** What was given to whom, for what became of it. */
  given: ExampleAction[];
}

/** Writes one meeting; answers its actions. */
export function fillMeeting(rows: ExampleRows, meeting: ExampleMeeting): ExampleAction[] {
  const key = `${meeting.kind}-${meeting.ordinal}`;
  const id = rows.add('meeting', key, meeting.date, {
    kind: meeting.kind,
    ordinal: meeting.ordinal,
    title_en: meeting.title[0],
    title_km: meeting.title[1],
    date: meeting.date,
    start_time: meeting.start,
    end_time: meeting.end,
    time_zone: body.timeZone,
    venue_en: meeting.venue[0],
    venue_km: meeting.venue[1],
    mode: meeting.mode,
    chair_id: rows.idOf('person', meeting.chair),
    state: meeting.state,
    agenda_state: meeting.agendaState,
  });
  rows.add('minutes', key, meeting.date, { meeting_id: id, state: meeting.minutes });
  const filling: Filling = { rows, meeting, key, id, decisions: 0, actions: 0, given: [] };
  fillAttendance(filling);
  fillItems(filling, meeting.items, null, '');
  return filling.given;
}

function fillAttendance({ rows, meeting, key, id }: Filling): void {
  const list = attendanceOf(meeting);
  for (const one of list) {
    const attendanceId = rows.add('attendance', `${key}-${one.person}`, meeting.date, {
      meeting_id: id,
      person_id: rows.idOf('person', one.person),
      organisation_id: rows.idOf('organisation', one.post.at),
      position_en: one.post.post[0],
      position_km: one.post.post[1],
      capacity: one.capacity,
      counts_for_quorum: one.counts ? 1 : 0,
      invited: 1,
      reply: one.reply,
      outcome: one.outcome,
      note: one.note,
    });
    for (const { part, position } of positioned(one.intervals)) {
      rows.add('attendance_interval', `${key}-${one.person}-${position}`, meeting.date, {
        attendance_id: attendanceId,
        position,
        arrived: part.arrived,
        departed: part.left,
        place: part.place,
      });
    }
  }
  for (const { person, representedBy } of list) {
    if (representedBy === null) continue;
    const by = rows.idOf('attendance', `${key}-${representedBy}`);
    rows.set('attendance', `${key}-${person}`, 'represented_by_id', by);
  }
}

function fillItems(
  filling: Filling,
  items: readonly ExampleItem[],
  parentId: string | null,
  prefix: string,
): void {
  const { rows, meeting, id } = filling;
  positioned(items).forEach(({ part: item, position }, i) => {
    const number = `${prefix}${i + 1}`;
    const key = `${filling.key}-${number}`;
    const itemId = rows.add('agenda_item', key, meeting.date, {
      meeting_id: id,
      parent_id: parentId,
      position,
      title_en: item.title[0],
      title_km: item.title[1],
      purpose: item.purpose,
      minutes: item.minutes,
    });
    for (const { part, position } of positioned(item.presenters ?? [])) {
      rows.add('agenda_presenter', `${key}-${part}`, meeting.date, {
        agenda_item_id: itemId,
        position,
        ...rows.party(part),
      });
    }
    for (const { part, position } of positioned(item.entries ?? []))
      fillEntry(filling, part, { itemId, itemKey: key, position });
    fillItems(filling, item.items ?? [], itemId, `${number}.`);
  });
}

function fillEntry(
  filling: Filling,
  entry: ExampleEntry,
  place: { itemId: string; itemKey: string; position: string },
): void {
  const { rows, meeting, id } = filling;
  const { type, text, kind } = readEntry(entry);
  const speaker = 'said' in entry && entry.by !== undefined ? rows.party(entry.by) : null;
  const entryId = rows.add('minutes_entry', `${place.itemKey}-${place.position}`, meeting.date, {
    meeting_id: id,
    agenda_item_id: place.itemId,
    position: place.position,
    type,
    body: JSON.stringify(richTextFrom(text)),
    speaker_person_id: speaker?.person_id ?? null,
    speaker_organisation_id: speaker?.organisation_id ?? null,
  });
  if (kind !== null) {
    filling.decisions += 1;
    const code = codeOf('D', meeting, filling.decisions);
    rows.add('decision', code, meeting.date, {
      entry_id: entryId,
      meeting_id: id,
      ordinal: filling.decisions,
      code,
      kind,
    });
  }
  if (!('action' in entry)) return;
  filling.actions += 1;
  const code = codeOf('A', meeting, filling.actions);
  const actionId = rows.add('action', code, meeting.date, {
    entry_id: entryId,
    meeting_id: id,
    ordinal: filling.actions,
    code,
    due_date: entry.due,
    priority: entry.priority ?? 'normal',
    state: entry.state ?? 'done',
  });
  const { due, state = 'done', owners } = entry;
  filling.given.push({ code, meeting, due, state, owners });
  for (const { part, position } of positioned(owners)) {
    rows.add('action_owner', `${code}-${part}`, meeting.date, {
      action_id: actionId,
      position,
      ...rows.party(part),
    });
  }
}

function readEntry(entry: ExampleEntry): { type: EntryType; text: string; kind: DecisionKind | null } {
  if ('said' in entry) return { type: 'discussion', text: entry.said, kind: null };
  if ('action' in entry) return { type: 'action', text: entry.action, kind: null };
  if ('decided' in entry) return { type: 'decision', text: entry.decided, kind: 'decision' };
  if ('endorsed' in entry) return { type: 'decision', text: entry.endorsed, kind: 'endorsement' };
  return { type: 'decision', text: entry.recommended, kind: 'recommendation' };
}
