import type { QuorumStatus } from '../../src-shared/domain/attendance.ts';
import type { QuorumRule } from '../../src-shared/domain/body.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import type { RecordHead } from './gather-head.ts';
import type { AgendaEntryLine, AttendanceLine, CorrectionLine, MeetingLine, PersonLine } from './lines.ts';

/** What the minutes of a meeting are built from. */
export interface MinutesData extends RecordHead {
  meeting: MeetingLine;
  chair: PersonLine | null;
  attendance: AttendanceLine[];
  quorum: QuorumStatus & { basis: QuorumRule['basis'] };
  agenda: AgendaEntryLine[];
  /** The next meeting of the same kind that is not cancelled. */
  next: MeetingLine | null;
  state: MinutesState;
  circulatedOn: IsoDate | null;
  commentDeadline: IsoDate | null;
  adoptedOn: IsoDate | null;
  /** The meeting that adopted them; null: not adopted, or in writing. */
  adoptedAt: MeetingLine | null;
  corrections: CorrectionLine[];
}
