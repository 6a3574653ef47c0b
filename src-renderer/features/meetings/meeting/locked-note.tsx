import { isDraft, minutesCanBeEdited } from '../../../../src-shared/domain/minutes.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconLock } from '../../../ui/icons.ts';
import { useReadOnly } from '../../../ui/read-only.ts';
import { type LockedPart, useMeeting } from './meeting-context.ts';
import classes from './meeting.module.css';

/** Why nothing here can be changed, where the meeting itself is the reason, and the way back. */
export function LockedNote({ of = 'meeting' }: { of?: LockedPart }) {
  const t = useText();
  const readOnly = useReadOnly();
  const { meeting, minutesState } = useMeeting();
  const setState = useWrite('meetings.setState');
  const adopted = !isDraft(minutesState);
  const closed = meeting.state === 'closed';
  const circulated = of === 'agenda' && !minutesCanBeEdited(minutesState);
  if (!adopted && !closed && !circulated) return null;
  const { closedNote, adoptedNote, circulatedNote } = t.meetings;
  return (
    <div className={classes.locked} role="note">
      <IconLock aria-hidden size={14} />
      <span>{adopted ? adoptedNote : closed ? closedNote : circulatedNote}</span>
      {!readOnly && closed && !adopted && (
        <Button
          busy={setState.pending}
          size="small"
          onClick={() => void setState.run({ id: meeting.id, state: 'held' })}
        >
          {t.meetings.reopen}
        </Button>
      )}
    </div>
  );
}
