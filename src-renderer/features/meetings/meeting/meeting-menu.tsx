import { useNavigate } from 'react-router';
import { nextMeetingStates, type Meeting } from '../../../../src-shared/domain/meeting.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { IconClose, IconDelete, IconMore } from '../../../ui/icons.ts';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { useReadOnly } from '../../../ui/read-only.ts';
import { useUndoable } from '../../../ui/undoable.ts';
import { useRemoveMeetings } from '../use-remove-meetings.ts';

/** The rarer things: calling a meeting off, deleting it. Both can be undone. */
export function MeetingMenu({ meeting }: { meeting: Meeting }) {
  const t = useText();
  const navigate = useNavigate();
  const readOnly = useReadOnly();
  const setState = useWrite('meetings.setState');
  const undoable = useUndoable();
  const remove = useRemoveMeetings();
  const number = t.domain.meetingNumber[meeting.kind](meeting.ordinal);
  if (readOnly) return null;

  const items: MenuItem[] = [
    {
      id: 'delete',
      label: t.meetings.delete,
      icon: IconDelete,
      danger: true,
      onSelect: () => {
        void remove([meeting]).then((removed) => {
          if (removed.length > 0) void navigate('/meetings');
        });
      },
    },
  ];
  if (nextMeetingStates(meeting.state).includes('cancelled')) {
    items.unshift({
      id: 'cancel',
      label: t.meetings.callOff,
      icon: IconClose,
      onSelect: () => {
        void setState.run({ id: meeting.id, state: 'cancelled' }).then((result) => {
          if (result.ok) undoable(t.meetings.calledOff(number));
        });
      },
    });
  }
  return (
    <Menu
      align="end"
      items={items}
      label={t.meetings.more}
      renderTrigger={(trigger) => <IconButton {...trigger} icon={IconMore} label={t.meetings.more} />}
    />
  );
}
