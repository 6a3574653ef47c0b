import type { ExampleMeeting } from '../../../resources/example/notation.ts';
import type { Instant, IsoDate } from '../../../src-shared/domain/common.ts';

/** How many days before a meeting its agenda goes out, and after it its minutes. */
export const AGENDA_BEFORE = 7;
export const MINUTES_AFTER = 10;
export const COMMENTS_UNTIL = 24;

/** Under which a meeting stands among the rows of the example. */
export const keyOf = (meeting: ExampleMeeting) => `${meeting.kind}-${meeting.ordinal}`;
export const morningOf = (day: IsoDate): Instant => `${day}T03:00:00.000Z`;
