import { agendaClock } from '../../src-shared/domain/agenda-item.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { listAgenda } from './agenda-store.ts';
import { getMeeting } from './meetings-store.ts';

/** The number of each item on the agenda of a meeting ("3.1"), by its id. */
export function numbersOfItems(db: ReadableDatabase, meetingId: string): Map<string, string> {
  const { lines } = agendaClock(getMeeting(db, meetingId), listAgenda(db, meetingId));
  return new Map(lines.map(({ item, number }) => [item.id, number]));
}
