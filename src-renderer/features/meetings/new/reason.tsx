import type { ProposalReason } from '../../../../src-shared/domain/meeting-proposal.ts';
import { isDraft } from '../../../../src-shared/domain/minutes.ts';
import { assertNever } from '../../../../src-shared/domain/common.ts';
import { useFormat, useInLanguage, useText } from '../../../i18n/text.tsx';
import { Chip } from '../../../ui/chip.tsx';
import classes from './new-meeting.module.css';

/** Why a line is proposed, in a few words under its title. */
export function Reason({ reason }: { reason: ProposalReason }) {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const words = t.planning;
  switch (reason.kind) {
    case 'template':
      return null;
    case 'minutes':
      return (
        <span className={classes.reason}>
          <Chip tone={isDraft(reason.minutesState) ? 'caution' : 'positive'}>
            {words.minutesState(t.domain.minutesState[reason.minutesState])}
          </Chip>
          {format.shortDate(reason.meeting.date)}
        </span>
      );
    case 'matters-arising':
      return (
        <span className={classes.reason}>
          {reason.count === 0 ? words.noActions : words.openActions(reason.count)}
        </span>
      );
    case 'action':
      return (
        <span className={classes.reason}>
          {reason.owners.map((owner) => owner.short || inLanguage(owner.name)).join(', ')}
          <span>{reason.dueDate === null ? words.noDue : words.due(format.shortDate(reason.dueDate))}</span>
          {reason.overdue && <Chip tone="danger">{words.overdue}</Chip>}
        </span>
      );
    case 'deferred':
      return (
        <span className={classes.reason}>
          {words.deferredAt(
            t.domain.meetingNumber[reason.meeting.kind](reason.meeting.ordinal),
            reason.number,
          )}
          {reason.papers > 0 && <span>{words.withPapers(reason.papers)}</span>}
        </span>
      );
    default:
      return assertNever(reason);
  }
}
