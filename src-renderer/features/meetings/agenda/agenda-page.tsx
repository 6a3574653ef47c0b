import { useRead } from '../../../api/use-read.ts';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { LockedNote } from '../meeting/locked-note.tsx';
import { useMeeting } from '../meeting/meeting-context.ts';
import { AgendaView } from './agenda-view.tsx';

export default function AgendaPage() {
  const { meeting } = useMeeting();
  const { data: items, dataUpdatedAt } = useRead('agenda.list', { meetingId: meeting.id });
  if (items === undefined) return <SkeletonRows />;
  return (
    <>
      <LockedNote of="agenda" />
      <AgendaView items={items} key={meeting.id} readAt={dataUpdatedAt} />
    </>
  );
}
