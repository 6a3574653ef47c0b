import type { QuorumStatus } from '../../src-shared/domain/attendance.ts';
import type { QuorumRule } from '../../src-shared/domain/body.ts';
import type { Bilingual } from '../../src-shared/domain/common.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import type { AgendaEntryLine, AttendanceLine, Letterhead, MeetingLine, PersonLine } from './lines.ts';

/** What the minutes of a meeting are built from. */
export interface MinutesData {
  letterhead: Letterhead;
  /** For every page; empty when there is none. */
  notice: Bilingual;
  bodyName: Bilingual;
  meeting: MeetingLine;
  chair: PersonLine | null;
  attendance: AttendanceLine[];
  quorum: QuorumStatus & { basis: QuorumRule['basis'] };
  agenda: AgendaEntryLine[];
  /** The next meeting of the same kind that is not cancelled. */
  next: MeetingLine | null;
  state: MinutesState;
}
