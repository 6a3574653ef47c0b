import type { ExampleMeeting } from '../../../resources/example/notation.ts';
import { addedAtTheMeeting, retimedAtTheMeeting } from '../../../resources/example/threads.ts';
import type { AgendaItem, AgendaState } from '../../../src-shared/domain/agenda-item.ts';
import { addDays } from '../../../src-shared/domain/days.ts';
import type { MinutesRecord } from '../../../src-shared/domain/minutes-record.ts';
import { minutesCanBeEdited } from '../../../src-shared/domain/minutes.ts';
import type { WritableDatabase } from '../../database/connection.ts';
import { keepContent } from '../../files/file-content.ts';
import { listAgenda } from '../../meetings/agenda-store.ts';
import { snapshotBytes, snapshotOf } from '../../meetings/agenda-versions.ts';
import { keepSnapshot, minutesSnapshot } from '../../minutes/versions-store.ts';
import { keepMinutesRecord, minutesRecordNow } from '../../records/kept-minutes.ts';
import { AGENDA_BEFORE, MINUTES_AFTER, keyOf, morningOf } from './example-days.ts';
import type { ExampleRows } from './example-rows.ts';

/** Who circulated agendas and minutes of the example: no person is named in it. */
const AUTHOR = 'Secretariat';

/** The agenda as it went out, and as it was adopted. */
export function fillAgendaVersions(db: WritableDatabase, rows: ExampleRows, meeting: ExampleMeeting): void {
  const states: AgendaState[] =
    meeting.agendaState === 'adopted'
      ? ['circulated', 'adopted']
      : meeting.agendaState === 'circulated'
        ? ['circulated']
        : [];
  const key = keyOf(meeting);
  const id = rows.idOf('meeting', key);
  const adopted = listAgenda(db, id);
  states.forEach((state, i) => {
    const items = state === 'circulated' ? asCirculated(rows, adopted) : adopted;
    rows.add('agenda_version', `${key}-${i + 1}`, meeting.date, {
      meeting_id: id,
      number: i + 1,
      state,
      at: morningOf(state === 'circulated' ? addDays(meeting.date, -AGENDA_BEFORE) : meeting.date),
      author: AUTHOR,
      sha256: keepContent(db, snapshotBytes(snapshotOf(meeting, items))),
    });
  });
}

function asCirculated(rows: ExampleRows, items: readonly AgendaItem[]): AgendaItem[] {
  const late = new Set(addedAtTheMeeting.map((item) => rows.idOf('agenda_item', item)));
  const times = new Map(
    Object.entries(retimedAtTheMeeting).map(([item, minutes]) => [rows.idOf('agenda_item', item), minutes]),
  );
  return items
    .filter((item) => !late.has(item.id))
    .map((item) => ({ ...item, minutes: times.get(item.id) ?? item.minutes }));
}

/** The minutes as they went out, and as they were adopted. */
export function fillMinutesVersions(db: WritableDatabase, rows: ExampleRows, meeting: ExampleMeeting): void {
  if (minutesCanBeEdited(meeting.minutes)) return;
  const key = keyOf(meeting);
  const id = rows.idOf('meeting', key);
  const sha256 = keepSnapshot(db, minutesSnapshot(db, id));
  const now = minutesRecordNow(db, id);
  const sent: MinutesRecord = {
    ...now,
    state: 'circulated',
    adoptedOn: null,
    adoptedAt: null,
    corrections: [],
  };
  const records: MinutesRecord[] = now.state === 'circulated' ? [sent] : [sent, { ...now, state: 'adopted' }];
  records.forEach((record, i) => {
    const day = record.adoptedOn ?? addDays(meeting.date, MINUTES_AFTER);
    rows.add('minutes_version', `${key}-${i + 1}`, day, {
      meeting_id: id,
      number: i + 1,
      state: record.state,
      at: morningOf(day),
      author: AUTHOR,
      sha256,
      record_sha256: keepMinutesRecord(db, record),
    });
  });
}
