import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Meeting } from '../../../../src-shared/domain/meeting.ts';
import { type MinutesState, reachableMeetingStates } from '../../../../src-shared/domain/minutes.ts';
import { flushUnsaved } from '../../../api/unsaved.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useLanguage, useText } from '../../../i18n/text.tsx';
import { IconButton } from '../../../ui/button.tsx';
import {
  IconAdd,
  IconClose,
  IconDelete,
  IconHistory,
  IconInvitation,
  IconMore,
  IconTemplate,
} from '../../../ui/icons.ts';
import { historyPlace } from '../../../ui/history-link.tsx';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { useReadOnly } from '../../../ui/read-only.ts';
import { showToast } from '../../../ui/toast.ts';
import { useUndoable } from '../../../ui/undoable.ts';
import { TemplateNameDialog } from '../template-name-dialog.tsx';
import { useRemoveMeetings } from '../use-remove-meetings.ts';

/** The rarer things: the next meeting, an invitation, a template; calling off and deleting, which can be undone. */
export function MeetingMenu({ meeting, minutesState }: { meeting: Meeting; minutesState: MinutesState }) {
  const t = useText();
  const words = t.planning;
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const readOnly = useReadOnly();
  const setState = useWrite('meetings.setState');
  const { run: saveInvitation } = useWrite('meetings.saveInvitation');
  const { run: saveTemplate } = useWrite('templates.fromAgenda');
  const undoable = useUndoable();
  const remove = useRemoveMeetings();
  const [naming, setNaming] = useState(false);
  const number = t.domain.meetingNumber[meeting.kind](meeting.ordinal);

  const items: MenuItem[] = [
    {
      id: 'invitation',
      label: words.invitation,
      detail: '.ics',
      icon: IconInvitation,
      onSelect: () => {
        void flushUnsaved()
          .then(() => saveInvitation({ id: meeting.id, language }))
          .then((result) => {
            if (!result.ok || result.value === null) return;
            showToast({ kind: 'done', title: words.invitationSaved, text: result.value.fileName });
          });
      },
    },
  ];
  items.push({
    id: 'history',
    label: t.history.show,
    icon: IconHistory,
    onSelect: () => void navigate(historyPlace('meeting', meeting.id, number)),
  });
  if (!readOnly) {
    items.unshift({
      id: 'next',
      label: words.newFromThis,
      icon: IconAdd,
      onSelect: () => void navigate(`/meetings/new?kind=${meeting.kind}&from=${meeting.id}`),
    });
    items.push({
      id: 'template',
      label: words.saveAsTemplate,
      icon: IconTemplate,
      onSelect: () => setNaming(true),
    });
    if (reachableMeetingStates(meeting.state, minutesState).includes('cancelled')) {
      items.push({
        id: 'cancel',
        label: t.meetings.callOff,
        icon: IconClose,
        apart: true,
        onSelect: () => {
          void setState.run({ id: meeting.id, state: 'cancelled' }).then((result) => {
            if (result.ok) undoable(t.meetings.calledOff(number));
          });
        },
      });
    }
    items.push({
      id: 'delete',
      label: t.meetings.delete,
      icon: IconDelete,
      danger: true,
      apart: items.at(-1)?.id !== 'cancel',
      onSelect: () => {
        void remove([meeting]).then((removed) => {
          if (removed.length > 0) void navigate('/meetings');
        });
      },
    });
  }
  return (
    <>
      <Menu
        align="end"
        items={items}
        label={t.meetings.more}
        renderTrigger={(trigger) => <IconButton {...trigger} icon={IconMore} label={t.meetings.more} />}
      />
      {naming && (
        <TemplateNameDialog
          hint={words.templateHint}
          name={{ en: '', km: '' }}
          title={words.saveAsTemplate}
          onClose={() => setNaming(false)}
          onSave={async (name) => {
            await flushUnsaved();
            const { ok } = await saveTemplate({ meetingId: meeting.id, name });
            if (ok) undoable(words.templateSaved(inLanguage(name)));
            return ok;
          }}
        />
      )}
    </>
  );
}
