import type { MeetingRef } from '../../../../src-shared/domain/meeting.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { useReadOnly } from '../../../ui/read-only.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { useUndoable } from '../../../ui/undoable.ts';

/** Puts a deferred item on the agenda of a meeting to come; also when its own meeting is over. */
export function CarryButton({ itemId, meeting }: { itemId: string; meeting: MeetingRef }) {
  const t = useText();
  const words = t.planning.links;
  const undoable = useUndoable();
  const { run, pending } = useWrite('agenda.carry');
  const nameOf = ({ kind, ordinal }: MeetingRef) => t.domain.meetingNumber[kind](ordinal);
  const carry = useOnce(async () => {
    const result = await run({ id: itemId });
    if (result.ok) undoable(words.carried(nameOf(result.value.meeting), result.value.number));
  });
  if (useReadOnly()) return null;
  return (
    <Button busy={pending} size="small" onClick={carry}>
      {words.carry(nameOf(meeting))}
    </Button>
  );
}
