import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type AgendaItem, NO_LINKS } from '../../src-shared/domain/agenda-item.ts';
import type { Meeting, MeetingRef } from '../../src-shared/domain/meeting.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { found } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { copyPapers } from '../papers/papers-store.ts';
import { type ItemPlace, placesOf } from './agenda-links.ts';
import { isForArising, lineOfItem, nextItem, placeOfLeftovers } from './agenda-places.ts';
import { addAgendaItem, getAgendaItem, listAgenda } from './agenda-store.ts';
import { meetingsToCome } from './meeting-ref.ts';
import { getMeeting } from './meetings-store.ts';

/** The meeting that takes up what another one deferred: the next one of its kind, else the next one. */
export function nextAfter(
  db: ReadableDatabase,
  { id, date, kind }: Pick<Meeting, 'id' | 'date' | 'kind'>,
): MeetingRef | null {
  const later = meetingsToCome(db).filter((meeting) => meeting.id !== id && meeting.date >= date);
  return later.find((meeting) => meeting.kind === kind) ?? later[0] ?? null;
}

/**
 * Puts a deferred item on the agenda of the next meeting, with its presenters, topic and papers: behind matters arising
 * and what was carried there before. Answers where it stands now.
 * @throws RegisterError 'not-found'; 'not-allowed' when it is not deferred or no meeting is planned; 'duplicate'
 */
export function carryItem(db: WritableDatabase, id: string): ItemPlace {
  const { meetingId, outcome } = getAgendaItem(db, id);
  const next = nextAfter(db, getMeeting(db, meetingId));
  if (outcome !== 'deferred' || next === null) {
    throw new RegisterError('not-allowed', 'Not deferred, or no meeting to come');
  }
  const taken = db.one(sql`
    SELECT 1 FROM agenda_item AS i JOIN meeting AS m ON m.id = i.meeting_id
    WHERE i.carried_from_id = ${id} AND m.state <> 'cancelled'`);
  if (taken !== undefined) throw new RegisterError('duplicate', 'A meeting has taken it up');
  const item = found(
    listAgenda(db, meetingId).find((each) => each.id === id),
    'agenda_item',
    id,
  );
  const carried = addAgendaItem(db, {
    meetingId: next.id,
    parentId: null,
    after: before(listAgenda(db, next.id)),
    fields: {
      ...NO_LINKS,
      title: item.title,
      purpose: item.purpose,
      minutes: item.minutes,
      presenters: item.presenters,
      topicId: item.topicId,
      carriedFromId: id,
    },
  });
  copyPapers(db, id, carried);
  return found(placesOf(db, [carried]).get(carried), 'agenda_item', carried);
}

/** The item of the first level that it comes behind; null: it is the first. */
function before(items: readonly AgendaItem[]): string | null {
  const lines = items.map(lineOfItem);
  const arising = lines.findIndex(isForArising);
  let place = arising === -1 ? placeOfLeftovers(lines) : nextItem(lines, arising);
  while (items[place]?.carriedFromId) place = nextItem(lines, place);
  return items.slice(0, place).findLast((item) => item.parentId === null)?.id ?? null;
}
