import { type Attendance, REPLIES, type Reply } from '../../../../src-shared/domain/attendance.ts';
import type { Meeting } from '../../../../src-shared/domain/meeting.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../../../src-shared/domain/organisation.ts';

interface KindFigures {
  /** Null: people of no organisation. */
  kind: OrganisationKind | null;
  present: number;
  listed: number;
}

/** What is counted of a list of attendance. */
export interface Figures {
  listed: number;
  present: number;
  room: number;
  online: number;
  represented: number;
  apologies: number;
  absent: number;
  expected: number;
  women: number;
  men: number;
  /** Present, and nobody wrote down which of the two. */
  notRecorded: number;
  kinds: KindFigures[];
  /** What those who were invited answered. */
  replies: Readonly<Record<Reply, number>>;
}

/** Whether a meeting is still to come, as its state says. */
export function isToCome(meeting: Pick<Meeting, 'state'>): boolean {
  return meeting.state === 'planned' || meeting.state === 'convened';
}

/** Where somebody who came is or was last. */
export function placeOf(row: Attendance): 'room' | 'online' {
  return row.intervals.at(-1)?.place ?? 'room';
}

export function figuresOf(rows: readonly Attendance[]): Figures {
  const count = (which: (row: Attendance) => boolean) => rows.filter(which).length;
  const attended = rows.filter((row) => row.outcome === 'attended');
  const sex = (wanted: Attendance['person']['sex']) =>
    attended.filter((row) => row.person.sex === wanted).length;
  const online = attended.filter((row) => placeOf(row) === 'online').length;
  return {
    listed: rows.length,
    present: attended.length,
    room: attended.length - online,
    online,
    represented: count((row) => row.outcome === 'represented'),
    apologies: count((row) => row.outcome === 'apologies'),
    absent: count((row) => row.outcome === 'absent'),
    expected: count((row) => row.outcome === 'expected'),
    women: sex('female'),
    men: sex('male'),
    notRecorded: sex('unknown'),
    replies: Object.fromEntries(
      REPLIES.map((reply) => [reply, count((row) => row.invited && row.reply === reply)]),
    ) as Record<Reply, number>,
    kinds: [...ORGANISATION_KINDS, null]
      .map((kind) => {
        const of = (row: Attendance) => (row.organisation?.kind ?? null) === kind;
        return { kind, present: attended.filter(of).length, listed: count(of) };
      })
      .filter((each) => each.listed > 0),
  };
}
