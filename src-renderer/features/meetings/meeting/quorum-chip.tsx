import type { QuorumStatus } from '../../../../src-shared/domain/attendance.ts';
import type { MeetingState } from '../../../../src-shared/domain/meeting.ts';
import { useText } from '../../../i18n/text.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { IconCheck } from '../../../ui/icons.ts';

/** "Quorum 12 of 18, reached". Nothing where the group has no rule or nobody to count. */
export function QuorumChip({ quorum, state }: { quorum: QuorumStatus; state: MeetingState }) {
  const words = useText().meetings.quorum;
  const { required, present, eligible, reached } = quorum;
  if (required === null || eligible === 0 || state === 'cancelled') return null;
  if (reached) {
    return (
      <Chip icon={IconCheck} tone="positive">
        {words.reached(present, eligible)}
      </Chip>
    );
  }
  // Before the meeting nobody can be there yet: that is no shortage.
  const ahead = present === 0 && (state === 'planned' || state === 'convened');
  if (ahead) return <Chip>{words.needed(required, eligible)}</Chip>;
  return <Chip tone="caution">{words.missing(present, eligible, required)}</Chip>;
}
