import type { CallOutput } from '../../../src-shared/contract/calls.ts';
import type { Entry } from '../../../src-shared/domain/minutes.ts';
import { queryClient, readKey } from '../../api/query-client.ts';

type Minutes = CallOutput<'minutes.get'>;

/**
 * Puts an entry that main has just answered with where it will be found when the minutes are asked for again,
 * so that its code is on the screen at once.
 */
export function showSaved(entry: Entry): void {
  queryClient.setQueryData<Minutes>(readKey('minutes.get', { meetingId: entry.meetingId }), (minutes) => {
    if (minutes === undefined) return undefined;
    const others = minutes.entries.filter((each) => each.id !== entry.id);
    const next = others.findIndex(
      (each) => each.agendaItemId === entry.agendaItemId && each.position > entry.position,
    );
    const last = others.findLastIndex((each) => each.agendaItemId === entry.agendaItemId);
    const at = next >= 0 ? next : last + 1;
    return { ...minutes, entries: others.toSpliced(at, 0, entry) };
  });
}

/** The last entry under an item as far as the screen knows: a new one goes behind it. */
export function lastEntryOf(meetingId: string, agendaItemId: string): string | null {
  const minutes = queryClient.getQueryData<Minutes>(readKey('minutes.get', { meetingId }));
  return minutes?.entries.findLast((entry) => entry.agendaItemId === agendaItemId)?.id ?? null;
}
