import { agendaClock } from '../../../../src-shared/domain/agenda-item.ts';
import { paperTitle, type Paper } from '../../../../src-shared/domain/paper.ts';
import { useRead } from '../../../api/use-read.ts';
import { useText } from '../../../i18n/text.tsx';
import { ItemDialog } from '../item-dialog.tsx';
import { useMeeting } from '../meeting/meeting-context.ts';
import type { PaperCommands } from './use-paper-commands.ts';

interface MovePaperDialogProps {
  paper: Paper;
  commands: PaperCommands;
  onClose: () => void;
}

/** Asks to which item of the same meeting a paper goes. */
export function MovePaperDialog({ paper, commands, onClose }: MovePaperDialogProps) {
  const words = useText().papers;
  const { meeting } = useMeeting();
  const { data: items } = useRead('agenda.list', { meetingId: meeting.id });
  if (items === undefined) return null;
  const others = agendaClock(meeting, items)
    .lines.filter(({ item }) => item.id !== paper.agendaItemId)
    .map(({ item, number }) => ({ id: item.id, number, title: item.title }));
  return (
    <ItemDialog
      items={others}
      title={words.moveToTitle(paperTitle(paper))}
      onChoose={(id) => {
        const number = others.find((item) => item.id === id)?.number ?? '';
        void commands.moveTo(paper.id, id, number);
      }}
      onClose={onClose}
    />
  );
}
