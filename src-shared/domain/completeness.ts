import { z } from 'zod';
import type { AgendaItem, AgendaLine, AgendaState } from './agenda-item.ts';
import type { Attendance, QuorumStatus } from './attendance.ts';
import { Bilingual, Id } from './common.ts';
import { type Meeting, MeetingRef } from './meeting.ts';
import { type Entry, type MinutesState, codeOfEntry, minutesCanBeEdited } from './minutes.ts';
import { isBlank, plainText } from './rich-text.ts';

/** What minutes can lack before they are circulated, in the order in which people deal with it. */
export const FINDING_KINDS = [
  'no-chair',
  'no-agenda',
  'agenda-not-adopted',
  'previous-not-on-agenda',
  'previous-not-dealt-with',
  'meeting-not-held',
  'nobody-present',
  'still-expected',
  'no-organisation',
  'no-quorum',
  'item-without-outcome',
  'entry-empty',
  'action-without-owner',
  'action-without-date',
  'input-without-speaker',
  'input-without-clause',
  'decision-for-information',
] as const;
export const FindingKind = z.enum(FINDING_KINDS);
export type FindingKind = z.infer<typeof FindingKind>;

/** Something that is missing, and where: the item, the entry, or the row of the attendance. */
export const Finding = z.object({
  kind: FindingKind,
  itemId: Id.nullable(),
  entryId: Id.nullable(),
  attendanceId: Id.nullable(),
  /** What it is about, for people: a code, the number of an item. */
  code: z.string(),
  /** A name or a title. */
  name: Bilingual,
  /** The meeting whose minutes are waiting. */
  meeting: MeetingRef.nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** Everything the check looks at. */
export interface CompletenessFacts {
  meeting: Pick<Meeting, 'chairId' | 'state'>;
  agendaState: AgendaState;
  minutesState: MinutesState;
  lines: readonly AgendaLine<AgendaItem>[];
  entries: readonly Entry[];
  attendance: readonly Attendance[];
  quorum: QuorumStatus;
  /** The meetings before this one whose minutes it has to deal with, the oldest first. */
  previous: readonly PreviousMinutes[];
}

/** A meeting that took place, and how far its minutes are. */
export interface PreviousMinutes {
  meeting: MeetingRef;
  state: MinutesState;
}

/**
 * Whether a meeting has to deal with the minutes of one before it: those of its own kind, which are adopted at the
 * next meeting or a later one, so none is forgotten for being older; and at a meeting of the working group whatever
 * else is out and waits, for it is the group that adopts. What a consultation or workshop has not sent out is its own.
 */
export function waitsFor(
  meeting: Pick<Meeting, 'kind'>,
  { meeting: { kind }, state }: PreviousMinutes,
): boolean {
  return kind === meeting.kind || (meeting.kind === 'working-group' && state === 'circulated');
}

const SAYS_QUORUM = /quorum|កូរ៉ុម/iu;
const NO_NAME: Bilingual = { en: '', km: '' };

function finding(kind: FindingKind, where: Partial<Omit<Finding, 'kind'>> = {}): Finding {
  return {
    kind,
    itemId: null,
    entryId: null,
    attendanceId: null,
    code: '',
    name: NO_NAME,
    meeting: null,
    ...where,
  };
}

/**
 * What is still missing in minutes before they are circulated. None of it forbids anything: the secretary knows
 * better than a rule whether it is left on purpose.
 */
export function missingInMinutes(facts: CompletenessFacts): Finding[] {
  return [
    ...ofTheMeeting(facts),
    ...facts.attendance.flatMap(ofPerson),
    ...ofTheItems(facts),
    ...facts.entries.flatMap((entry) => ofEntry(entry, facts.lines)),
  ].toSorted((a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind));
}

/**
 * Whether the register says of a meeting that it took place, as its minutes do. Circulating them marks it as held, so
 * until then only one that was called off is wrong.
 */
function saysHeld({ state }: Pick<Meeting, 'state'>, minutesState: MinutesState): boolean {
  if (state === 'held' || state === 'closed') return true;
  return state !== 'cancelled' && minutesCanBeEdited(minutesState);
}

function ofTheMeeting({
  meeting,
  agendaState,
  minutesState,
  lines,
  entries,
  attendance,
  quorum,
  previous,
}: CompletenessFacts) {
  const found: Finding[] = [];
  if (!saysHeld(meeting, minutesState)) found.push(finding('meeting-not-held'));
  if (meeting.chairId === null) found.push(finding('no-chair'));
  if (lines.length === 0) found.push(finding('no-agenda'));
  else if (agendaState !== 'adopted') found.push(finding('agenda-not-adopted'));
  if (!attendance.some((row) => row.outcome === 'attended')) found.push(finding('nobody-present'));
  else if (!quorum.reached && !entries.some((entry) => SAYS_QUORUM.test(plainText(entry.body)))) {
    found.push(finding('no-quorum'));
  }
  return lines.length === 0
    ? found
    : [...found, ...previous.flatMap((minutes) => ofThePrevious(lines, minutes))];
}

/** The minutes of a meeting before are adopted, here or elsewhere, or put off in so many words. */
function ofThePrevious(lines: readonly AgendaLine<AgendaItem>[], previous: PreviousMinutes): Finding[] {
  const line = lines.find((each) => each.item.minutesOfId === previous.meeting.id);
  const adopted = previous.state === 'adopted' || previous.state === 'locked';
  if (line === undefined) {
    return adopted ? [] : [finding('previous-not-on-agenda', { meeting: previous.meeting })];
  }
  const { id, outcome, title } = line.item;
  const putOff = outcome === 'deferred' || outcome === 'withdrawn';
  if (adopted || putOff) return [];
  return [
    finding('previous-not-dealt-with', {
      itemId: id,
      code: line.number,
      name: title,
      meeting: previous.meeting,
    }),
  ];
}

function ofPerson(row: Attendance): Finding[] {
  const where = { attendanceId: row.id, name: row.person.name };
  if (row.outcome === 'expected') return [finding('still-expected', where)];
  if (row.outcome === 'attended' && row.organisation === null) return [finding('no-organisation', where)];
  return [];
}

/** An item has come to something: an entry under it or under one of its sub-items, or it was put off. */
function ofTheItems({ lines, entries, previous }: CompletenessFacts): Finding[] {
  const minuted = new Set(entries.map((entry) => entry.agendaItemId));
  for (const { item } of lines) {
    if (item.parentId !== null && minuted.has(item.id)) minuted.add(item.parentId);
  }
  const settled = (item: AgendaItem) =>
    minuted.has(item.id) || item.outcome === 'deferred' || item.outcome === 'withdrawn';
  const putOff = new Set(
    lines
      .filter(({ item }) => item.outcome === 'deferred' || item.outcome === 'withdrawn')
      .map(({ item }) => item.id),
  );
  const waiting = new Set(
    previous.flatMap((minutes) => ofThePrevious(lines, minutes)).map(({ itemId }) => itemId),
  );
  return lines
    .filter(
      ({ item }) =>
        !settled(item) && !waiting.has(item.id) && !(item.parentId !== null && putOff.has(item.parentId)),
    )
    .map(({ item, number }) =>
      finding('item-without-outcome', { itemId: item.id, code: number, name: item.title }),
    );
}

function ofEntry(entry: Entry, lines: readonly AgendaLine<AgendaItem>[]): Finding[] {
  const line = lines.find(({ item }) => item.id === entry.agendaItemId);
  const where = {
    itemId: entry.agendaItemId,
    entryId: entry.id,
    code: codeOfEntry(entry) ?? line?.number ?? '',
    name: line?.item.title ?? NO_NAME,
  };
  const found: Finding[] = [];
  if (isBlank(entry.body)) found.push(finding('entry-empty', where));
  if (entry.action !== null) {
    if (entry.action.owners.length === 0) found.push(finding('action-without-owner', where));
    if (entry.action.dueDate === null) found.push(finding('action-without-date', where));
  }
  if (entry.input !== null) {
    if (entry.speaker === null) found.push(finding('input-without-speaker', where));
    if (entry.input.clause === '') found.push(finding('input-without-clause', where));
  }
  if (entry.decision !== null && line?.item.purpose === 'information') {
    found.push(finding('decision-for-information', where));
  }
  return found;
}
