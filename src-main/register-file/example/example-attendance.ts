import { memberships } from '../../../resources/example/memberships.ts';
import type {
  ExampleMeeting,
  ExamplePerson,
  ExamplePost,
  PersonKey,
} from '../../../resources/example/notation.ts';
import { people } from '../../../resources/example/people.ts';
import type { Attendance, Capacity, Interval } from '../../../src-shared/domain/attendance.ts';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import { holdsOn } from '../../../src-shared/domain/person.ts';

/** One person's attendance at one meeting, as it follows from the lists of the meeting. */
export interface ExampleAttendance {
  person: PersonKey;
  post: ExamplePost;
  capacity: Capacity;
  counts: boolean;
  reply: Attendance['reply'];
  outcome: Attendance['outcome'];
  representedBy: PersonKey | null;
  intervals: Interval[];
  note: string;
}

const COUNTING: ReadonlySet<Capacity> = new Set<Capacity>([
  'chair',
  'vice-chair',
  'secretary',
  'member',
  'alternate',
]);

/** Observers, resource persons and guests do not count. */
export const countsForQuorum = (capacity: Capacity): boolean => COUNTING.has(capacity);

const dated = (part: { from?: IsoDate; to?: IsoDate }) => ({ from: part.from ?? null, to: part.to ?? null });

const keysOf = <Key extends string>(object: Readonly<Partial<Record<Key, unknown>>> | undefined) =>
  Object.keys(object ?? {}) as Key[];

/**
 * Everybody that the meeting names and everybody who should have come, in the order of the list of
 * people. Who has a role in the group and is not named stayed away without a word.
 */
export function attendanceOf(meeting: ExampleMeeting): ExampleAttendance[] {
  return (Object.keys(people) as PersonKey[]).flatMap((person) => {
    const outcome = outcomeOf(meeting, person);
    if (outcome === null) return [];
    const capacity = capacityOf(meeting, person);
    const post = postOn(person, meeting.date);
    const attended = outcome === 'attended';
    return [
      {
        person,
        post,
        capacity,
        counts: countsForQuorum(capacity) && organisationCounts(post, meeting.date),
        reply: replyOf(meeting, person, outcome),
        outcome,
        representedBy: meeting.represented?.[person] ?? null,
        intervals: attended ? intervalsOf(meeting, person) : [],
        note: meeting.notes?.[person] ?? '',
      },
    ];
  });
}

function outcomeOf(meeting: ExampleMeeting, person: PersonKey): ExampleAttendance['outcome'] | null {
  if (meeting.room?.includes(person) || meeting.online?.includes(person)) return 'attended';
  if (meeting.apologies?.includes(person)) return 'apologies';
  if (keysOf(meeting.represented).includes(person)) return 'represented';
  if (meeting.absent?.includes(person)) return 'absent';
  if (meeting.expected?.includes(person) || meeting.accepted?.includes(person)) return 'expected';
  const role = rolesOf(person, meeting.date)[0];
  if (role === undefined || role === 'alternate' || role === 'resource-person') return null;
  return meeting.state === 'planned' ? 'expected' : 'absent';
}

function replyOf(
  meeting: ExampleMeeting,
  person: PersonKey,
  outcome: ExampleAttendance['outcome'],
): ExampleAttendance['reply'] {
  if (outcome === 'attended' || meeting.accepted?.includes(person)) return 'accepted';
  return outcome === 'apologies' || outcome === 'represented' ? 'declined' : 'none';
}

function rolesOf(who: string, day: IsoDate) {
  return memberships.filter((one) => one.who === who && holdsOn(dated(one), day)).map((one) => one.role);
}

function capacityOf(meeting: ExampleMeeting, person: PersonKey): Capacity {
  if (person === meeting.chair) return 'chair';
  const given = meeting.capacities?.[person] ?? rolesOf(person, meeting.date)[0];
  if (given !== undefined) return given;
  const standsIn = keysOf(meeting.represented).some((key) => meeting.represented?.[key] === person);
  return standsIn ? 'alternate' : (meeting.capacity ?? 'guest');
}

function organisationCounts(post: ExamplePost, day: IsoDate): boolean {
  return rolesOf(post.at, day).some((role) => countsForQuorum(role));
}

function postOn(person: PersonKey, day: IsoDate): ExamplePost {
  const { posts }: ExamplePerson = people[person];
  const held = posts.find((post) => holdsOn(dated(post), day));
  if (held === undefined) throw new Error(`${person} holds no post on ${day}`);
  return held;
}

function intervalsOf(meeting: ExampleMeeting, person: PersonKey): Interval[] {
  const usual = meeting.room?.includes(person) ? 'room' : 'online';
  const stretches = meeting.times?.[person]?.split(' ') ?? ['-'];
  return stretches.map((stretch) => {
    const [span = '', place] = stretch.split('@');
    const [arrived, left] = span.split('-');
    return {
      arrived: arrived || null,
      left: left || null,
      place: place === 'online' || place === 'room' ? place : usual,
    };
  });
}
