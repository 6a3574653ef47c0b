import { useOutletContext } from 'react-router';
import type { CallOutput } from '../../../../src-shared/contract/calls.ts';
import { useReadOnly } from '../../../ui/read-only.ts';

/** What the page of a meeting knows, for the tabs inside it. */
export type MeetingFile = CallOutput<'meetings.one'>;

export function useMeeting(): MeetingFile {
  return useOutletContext<MeetingFile>();
}

/** Whether agenda, attendance and details stay as they are: a closed meeting, or a register opened for reading. */
export function useLocked(): boolean {
  const { meeting } = useMeeting();
  return useReadOnly() || meeting.state === 'closed';
}
