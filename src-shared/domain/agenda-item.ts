import { z } from 'zod';
import { Bilingual, ClockTime, Id, Party, PartyRef } from './common.ts';

export const PURPOSES = ['information', 'discussion', 'decision', 'approval'] as const;
export const Purpose = z.enum(PURPOSES);
export type Purpose = z.infer<typeof Purpose>;

export const AGENDA_STATES = ['draft', 'circulated', 'adopted'] as const;
export const AgendaState = z.enum(AGENDA_STATES);
export type AgendaState = z.infer<typeof AgendaState>;

/** Items that are added, moved or deleted in one go. */
export const MOST_ITEMS_AT_ONCE = 500;

/** What an item is for: adopting the minutes of a meeting, matters arising of earlier ones, or anything else. */
export const AGENDA_ITEM_KINDS = ['item', 'minutes-adoption', 'matters-arising'] as const;
export const AgendaItemKind = z.enum(AGENDA_ITEM_KINDS);
export type AgendaItemKind = z.infer<typeof AgendaItemKind>;

/** What came of an item at the meeting; `none`: nothing yet. */
export const ITEM_OUTCOMES = ['none', 'treated', 'deferred', 'withdrawn'] as const;
export const ItemOutcome = z.enum(ITEM_OUTCOMES);
export type ItemOutcome = z.infer<typeof ItemOutcome>;

/** What is typed into a line of the agenda. */
export const AgendaItemFields = z.object({
  title: Bilingual,
  purpose: Purpose,
  /** Minutes allotted to this item itself; those of its sub-items come on top. */
  minutes: z.number().int().min(0, { error: 'too-small' }).max(1440, { error: 'too-big' }),
  presenters: z.array(PartyRef).max(20),
});
export type AgendaItemFields = z.infer<typeof AgendaItemFields>;

const ClockTimeOrNone = z.union([ClockTime, z.literal('')]);

/** What an item hangs together with, and what became of it at the meeting. */
export const AgendaItemLinks = z.object({
  kind: AgendaItemKind,
  /** The meeting whose minutes this item adopts. */
  minutesOfId: Id.nullable(),
  topicId: Id.nullable(),
  /** The deferred item of an earlier meeting that this one takes up. */
  carriedFromId: Id.nullable(),
  outcome: ItemOutcome,
  /** When it really began and ended, wall clock; '' while it has not. */
  began: ClockTimeOrNone,
  ended: ClockTimeOrNone,
});
export type AgendaItemLinks = z.infer<typeof AgendaItemLinks>;

/** The links of an item that has none. */
export const NO_LINKS: AgendaItemLinks = {
  kind: 'item',
  minutesOfId: null,
  topicId: null,
  carriedFromId: null,
  outcome: 'none',
  began: '',
  ended: '',
};

/** A new item: what is not said of it is as usual. */
export const NewAgendaItem = AgendaItemFields.extend(AgendaItemLinks.partial().shape);
export type NewAgendaItem = z.infer<typeof NewAgendaItem>;

export const AgendaItemChanges = AgendaItemFields.extend(AgendaItemLinks.shape).partial();
export type AgendaItemChanges = z.infer<typeof AgendaItemChanges>;

export const AgendaItem = AgendaItemFields.extend(AgendaItemLinks.shape).extend({
  id: Id,
  meetingId: Id,
  /** The item above it, or null at the first level. There are two levels. */
  parentId: Id.nullable(),
  /** Orders the items under one parent; compare as plain text. */
  position: z.string(),
  presenters: z.array(Party),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** One line of an agenda in reading order, with what follows from its place. */
export interface AgendaLine<Item> {
  item: Item;
  /** "3" or "3.1". */
  number: string;
  level: 1 | 2;
  /** When it starts, `HH:MM`. */
  clock: ClockTime;
  /** Minutes after the start of the meeting. */
  offset: number;
}

export interface AgendaClock<Item> {
  lines: AgendaLine<Item>[];
  /** When the agenda as planned ends. */
  ends: ClockTime;
  total: number;
  /** Minutes past the end of the meeting; negative when there is time left. */
  overrun: number;
}

type Placed = { id: string; parentId: string | null; position: string; minutes: number };

/** Minutes since midnight. */
export function minutesOfDay(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** `HH:MM`; past midnight the clock starts anew. */
export function clockOfMinutes(minutes: number): ClockTime {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

const byPosition = (a: Placed, b: Placed) =>
  a.position < b.position ? -1 : a.position > b.position ? 1 : a.id < b.id ? -1 : 1;

/**
 * Puts an agenda in reading order and computes numbers and clock times:
 * an item's own minutes run first, then its sub-items one after the other.
 */
export function agendaClock<Item extends Placed>(
  meeting: { start: ClockTime; end: ClockTime },
  items: readonly Item[],
): AgendaClock<Item> {
  const children = new Map<string | null, Item[]>();
  for (const item of items) {
    const siblings = children.get(item.parentId);
    if (siblings) siblings.push(item);
    else children.set(item.parentId, [item]);
  }
  const start = minutesOfDay(meeting.start);
  const lines: AgendaLine<Item>[] = [];
  let offset = 0;
  const add = (item: Item, number: string, level: 1 | 2) => {
    lines.push({ item, number, level, offset, clock: clockOfMinutes(start + offset) });
    offset += item.minutes;
  };
  (children.get(null) ?? []).toSorted(byPosition).forEach((item, i) => {
    add(item, String(i + 1), 1);
    (children.get(item.id) ?? []).toSorted(byPosition).forEach((child, j) => {
      add(child, `${i + 1}.${j + 1}`, 2);
    });
  });
  return {
    lines,
    total: offset,
    ends: clockOfMinutes(start + offset),
    overrun: start + offset - minutesOfDay(meeting.end),
  };
}
