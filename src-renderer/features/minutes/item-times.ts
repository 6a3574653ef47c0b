import { useSyncExternalStore } from 'react';

interface MeetingTimes {
  /** Milliseconds spent on each item before the running one began. */
  spent: Map<string, number>;
  current: string | null;
  /** When the clock began to run on the current item; null while it stands. */
  since: number | null;
}

/** Kept while the program runs: going to another page and back does not start the clock anew. */
const meetings = new Map<string, MeetingTimes>();
const listeners = new Set<() => void>();

function timesOf(meetingId: string): MeetingTimes {
  const known = meetings.get(meetingId);
  if (known !== undefined) return known;
  const times: MeetingTimes = { spent: new Map(), current: null, since: null };
  meetings.set(meetingId, times);
  return times;
}

function stop(times: MeetingTimes, now: number): void {
  if (times.current === null || times.since === null) return;
  times.spent.set(times.current, (times.spent.get(times.current) ?? 0) + now - times.since);
  times.since = null;
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** The clock of a meeting goes on with another item. */
export function goToItem(meetingId: string, itemId: string): void {
  const times = timesOf(meetingId);
  if (times.current === itemId) return;
  const now = Date.now();
  const runs = times.since !== null;
  stop(times, now);
  times.current = itemId;
  if (runs) times.since = now;
  tell();
}

/** An item has been treated for so long already; what was counted here counts. */
export function seedItem(meetingId: string, itemId: string, seconds: number): void {
  const { spent } = timesOf(meetingId);
  if (spent.has(itemId) || seconds <= 0) return;
  spent.set(itemId, seconds * 1000);
  tell();
}

/** Starts or stops the clock of a meeting. */
export function runClock(meetingId: string, run: boolean): void {
  const times = timesOf(meetingId);
  if (run === (times.since !== null)) return;
  const now = Date.now();
  if (run) times.since = now;
  else stop(times, now);
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const timer = setInterval(listener, 1000);
  return () => {
    listeners.delete(listener);
    clearInterval(timer);
  };
}

/** Whole seconds spent on the current item, and whether the clock runs. Draws anew each second while it does. */
export function useItemTime(meetingId: string): { seconds: number; runs: boolean } {
  const seconds = useSyncExternalStore(subscribe, () => {
    const { spent, current, since } = timesOf(meetingId);
    const before = current === null ? 0 : (spent.get(current) ?? 0);
    return Math.floor((before + (since === null ? 0 : Date.now() - since)) / 1000);
  });
  const runs = useSyncExternalStore(subscribe, () => timesOf(meetingId).since !== null);
  return { seconds, runs };
}

/** Whether the clock of a meeting runs. */
export function useClockRuns(meetingId: string): boolean {
  return useSyncExternalStore(subscribe, () => timesOf(meetingId).since !== null);
}

/** The item the meeting was on when its minutes were left. */
export const lastItem = (meetingId: string): string | null => timesOf(meetingId).current;
