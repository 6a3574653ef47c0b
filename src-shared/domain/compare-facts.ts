import type { AttendeeLine, MinutesFacts } from './minutes-record.ts';

/** What can be said of the meeting that is not the same in two versions of its minutes. */
export const MEETING_FACTS = ['date', 'time', 'place', 'mode', 'chair', 'quorum', 'next', 'papers'] as const;
export type MeetingFact = (typeof MEETING_FACTS)[number];

/** What can be said of somebody on the list. */
export const PERSON_FACTS = [
  'name',
  'position',
  'organisation',
  'capacity',
  'outcome',
  'representedBy',
  'presence',
] as const;
export type PersonFact = (typeof PERSON_FACTS)[number];

export interface ComparedPerson {
  change: 'same' | 'changed' | 'added' | 'removed';
  /** As in the later version; one who is gone as before. */
  person: AttendeeLine;
  /** As in the earlier version, if there. */
  before: AttendeeLine | null;
  facts: readonly PersonFact[];
}

export interface ComparedFacts {
  before: MinutesFacts;
  after: MinutesFacts;
  facts: readonly MeetingFact[];
  people: readonly ComparedPerson[];
}

const OF_MEETING: Record<MeetingFact, (facts: MinutesFacts) => unknown> = {
  date: ({ meeting }) => meeting.date,
  time: ({ meeting }) => [meeting.start, meeting.end, meeting.timeZone],
  place: ({ meeting }) => meeting.venue,
  mode: ({ meeting }) => [meeting.mode, meeting.onlineLink],
  chair: ({ chair }) => chair,
  // The rule itself is told by what it asks for.
  quorum: ({ quorum: { required, present, eligible, basis } }) => [required, present, eligible, basis],
  next: ({ next }) => next,
  papers: ({ papers }) => papers,
};

const OF_PERSON: Record<PersonFact, (line: AttendeeLine) => unknown> = {
  name: ({ honorific, name }) => [honorific, name],
  position: ({ position }) => position,
  organisation: ({ organisation }) => organisation,
  capacity: ({ capacity }) => capacity,
  outcome: ({ outcome }) => outcome,
  representedBy: ({ representedBy }) => representedBy?.name ?? null,
  presence: ({ intervals }) => intervals,
};

/** What is kept is plain data in one order: the same text is the same thing. */
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What became of the meeting's facts and of its list, from one version of the minutes to a later one. */
export function compareFacts(before: MinutesFacts, after: MinutesFacts): ComparedFacts {
  const old = new Map(before.attendance.map((line) => [line.id, line]));
  const now = new Set(after.attendance.map((line) => line.id));
  return {
    before,
    after,
    facts: MEETING_FACTS.filter((fact) => !same(OF_MEETING[fact](before), OF_MEETING[fact](after))),
    people: [
      ...after.attendance.map((person): ComparedPerson => {
        const was = old.get(person.id) ?? null;
        if (was === null) return { change: 'added', person, before: null, facts: [] };
        const facts = PERSON_FACTS.filter((fact) => !same(OF_PERSON[fact](was), OF_PERSON[fact](person)));
        return { change: facts.length === 0 ? 'same' : 'changed', person, before: was, facts };
      }),
      ...before.attendance
        .filter((line) => !now.has(line.id))
        .map((person): ComparedPerson => ({ change: 'removed', person, before: person, facts: [] })),
    ],
  };
}
