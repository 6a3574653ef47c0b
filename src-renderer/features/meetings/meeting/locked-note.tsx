import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconLock } from '../../../ui/icons.ts';
import { useReadOnly } from '../../../ui/read-only.ts';
import { useMeeting } from './meeting-context.ts';
import classes from './meeting.module.css';

/** Why nothing here can be changed, where the meeting itself is the reason, and the way back. */
export function LockedNote() {
  const t = useText();
  const readOnly = useReadOnly();
  const { meeting } = useMeeting();
  const setState = useWrite('meetings.setState');
  if (meeting.state !== 'closed') return null;
  return (
    <div className={classes.locked} role="note">
      <IconLock aria-hidden size={14} />
      <span>{t.meetings.closedNote}</span>
      {!readOnly && (
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
