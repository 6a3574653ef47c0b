import { useOutletContext } from 'react-router';
import type { CallOutput } from '../../../../src-shared/contract/calls.ts';
import { agendaCanBeEdited, meetingCanBeEdited } from '../../../../src-shared/domain/minutes.ts';
import { useReadOnly } from '../../../ui/read-only.ts';

/** What the page of a meeting knows, for the tabs inside it. */
export type MeetingFile = CallOutput<'meetings.one'>;

export function useMeeting(): MeetingFile {
  return useOutletContext<MeetingFile>();
}

/** What of a meeting is locked for different reasons. */
export type LockedPart = 'meeting' | 'agenda';

/** Whether attendance, papers and details (or the agenda) stay as they are, or the register was opened for reading. */
export function useLocked(part: LockedPart = 'meeting'): boolean {
  const { meeting, minutesState } = useMeeting();
  const canBeEdited = part === 'agenda' ? agendaCanBeEdited : meetingCanBeEdited;
  return useReadOnly() || !canBeEdited(meeting.state, minutesState);
}
