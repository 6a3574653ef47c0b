import { type AgendaItem, type AgendaState, agendaClock } from '../../src-shared/domain/agenda-item.ts';
import {
  AgendaSnapshot,
  type AgendaVersion,
  type ChangedItem,
  changesBetween,
} from '../../src-shared/domain/agenda-version.ts';
import type { Meeting } from '../../src-shared/domain/meeting.ts';
import { nextMeetingStates } from '../../src-shared/domain/meeting.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { currentChange } from '../database/current-change.ts';
import { insertRow, updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { keepContent, readContent } from '../files/file-content.ts';
import { listAgenda } from './agenda-store.ts';
import { getMeeting, openMeeting, setMeetingState } from './meetings-store.ts';

/** An agenda in words, as it is circulated. */
export function snapshotOf(
  meeting: Pick<Meeting, 'start' | 'end'>,
  items: readonly AgendaItem[],
): AgendaSnapshot {
  return {
    start: meeting.start,
    end: meeting.end,
    items: agendaClock(meeting, items).lines.map(({ item, number, clock }) => ({
      id: item.id,
      parentId: item.parentId,
      number,
      clock,
      title: item.title,
      purpose: item.purpose,
      minutes: item.minutes,
      presenters: item.presenters.map(({ id, name, short }) => ({ id, name, short })),
    })),
  };
}

/** A snapshot as it is kept. */
export const snapshotBytes = (snapshot: AgendaSnapshot) => new TextEncoder().encode(JSON.stringify(snapshot));

const currentSnapshot = (db: ReadableDatabase, meetingId: string) =>
  snapshotOf(getMeeting(db, meetingId), listAgenda(db, meetingId));

type Kept = AgendaVersion & { sha256: string };

function versionsOf(db: ReadableDatabase, meetingId: string): Kept[] {
  return db.all<Kept>(
    sql`SELECT id, number, state, at, author, sha256 FROM agenda_version
        WHERE meeting_id = ${meetingId} ORDER BY number`,
  );
}

/** Keeps the agenda as it is now; the same one, kept in the same state, is not kept twice. */
function keepVersion(db: WritableDatabase, meetingId: string, state: AgendaState): void {
  const last = versionsOf(db, meetingId).at(-1);
  const sha256 = keepContent(db, snapshotBytes(currentSnapshot(db, meetingId)));
  if (last?.sha256 === sha256 && last.state === state) return;
  insertRow(db, 'agenda_version', {
    meeting_id: meetingId,
    number: (last?.number ?? 0) + 1,
    state,
    ...currentChange(db),
    sha256,
  });
}

/**
 * Takes the agenda to another state. Circulating (also once more) and adopting keep it as it is then.
 * `convene`: the meeting becomes convened with it, where it is still planned.
 */
export function setAgendaState(
  db: WritableDatabase,
  meetingId: string,
  state: AgendaState,
  convene: boolean,
): void {
  const meeting = openMeeting(db, meetingId);
  updateRow(db, 'meeting', meetingId, { agenda_state: state });
  if (state !== 'draft') keepVersion(db, meetingId, state);
  if (convene && meeting.state === 'planned' && nextMeetingStates(meeting.state).includes('convened')) {
    setMeetingState(db, meetingId, 'convened');
  }
}

export interface Trace {
  since: AgendaVersion;
  until: AgendaVersion | null;
  changes: ChangedItem[];
}

const publicVersion = ({ id, number, state, at, author }: Kept): AgendaVersion => ({
  id,
  number,
  state,
  at,
  author,
});

/**
 * The kept versions of an agenda, and what changed: while it is circulated, since then; once it is adopted,
 * between circulating and adopting, and since adopting.
 */
export function agendaTrace(
  db: ReadableDatabase,
  meetingId: string,
): { versions: AgendaVersion[]; traces: Trace[] } {
  const versions = versionsOf(db, meetingId);
  const state = stateOf(db, meetingId);
  const snapshot = (version: Kept) =>
    AgendaSnapshot.parse(JSON.parse(new TextDecoder().decode(readContent(db, version.sha256))));
  const between = (since: Kept, until: Kept | null): Trace => ({
    since: publicVersion(since),
    until: until && publicVersion(until),
    changes: changesBetween(snapshot(since), until ? snapshot(until) : currentSnapshot(db, meetingId)),
  });
  const adopted =
    state === 'adopted' ? versions.findLast((version) => version.state === 'adopted') : undefined;
  const circulated =
    state === 'draft'
      ? undefined
      : versions.findLast(
          (version) => version.state === 'circulated' && (!adopted || version.number < adopted.number),
        );
  const traces: Trace[] = [];
  if (circulated) traces.push(between(circulated, adopted ?? null));
  if (adopted) traces.push(between(adopted, null));
  return { versions: versions.map(publicVersion), traces };
}

function stateOf(db: ReadableDatabase, meetingId: string): AgendaState | undefined {
  return db.one<{ agenda_state: AgendaState }>(sql`SELECT agenda_state FROM meeting WHERE id = ${meetingId}`)
    ?.agenda_state;
}
