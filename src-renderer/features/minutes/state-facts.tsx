import type { CallOutput } from '../../../src-shared/contract/calls.ts';
import { useFormat, useText } from '../../i18n/text.tsx';

/** Since when minutes are circulated and until when comments are welcome, or when and where they were adopted. */
export function StateFacts({ minutes }: { minutes: CallOutput<'minutes.get'> }) {
  const t = useText();
  const format = useFormat();
  const { state } = t.desk;
  const { circulatedOn, commentDeadline, adoptedOn, adoptedAt } = minutes;
  if (adoptedOn !== null) {
    const meeting = adoptedAt === null ? '' : t.domain.meetingNumber[adoptedAt.kind](adoptedAt.ordinal);
    return state.adopted(format.shortDate(adoptedOn), meeting);
  }
  return [
    circulatedOn !== null && state.circulated(format.shortDate(circulatedOn)),
    commentDeadline !== null && state.deadline(format.shortDate(commentDeadline)),
  ]
    .filter(Boolean)
    .join(' ');
}
