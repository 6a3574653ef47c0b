import { useMemo } from 'react';
import { useParams } from 'react-router';
import { agendaClock } from '../../../src-shared/domain/agenda-item.ts';
import type { Party } from '../../../src-shared/domain/common.ts';
import { minutesCanBeEdited } from '../../../src-shared/domain/minutes.ts';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../i18n/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { MeetingDesk } from './meeting-desk.tsx';
import { MinutesDocument } from './minutes-document.tsx';

const NO_PARTIES: readonly Party[] = [];

/** People and organisations to choose from, those at the meeting first. */
function useParties(meetingId: string): readonly Party[] {
  const { data: parties = NO_PARTIES } = useRead('people.parties', {});
  const { data: attendance } = useRead('attendance.list', { meetingId });
  return useMemo(() => {
    const here = new Set<string>();
    for (const { person, organisation, outcome } of attendance?.rows ?? []) {
      if (outcome !== 'attended') continue;
      here.add(person.id);
      if (organisation) here.add(organisation.id);
    }
    return [...parties.filter(({ id }) => here.has(id)), ...parties.filter(({ id }) => !here.has(id))];
  }, [parties, attendance]);
}

/** The minutes of one meeting: the desk to write them at, or the document once they are frozen. */
export default function MinutesPage() {
  const { meetingId = '' } = useParams();
  const t = useText();
  const readOnly = useReadOnly();
  const { data: file } = useRead('meetings.one', { id: meetingId });
  const { data: items } = useRead('agenda.list', { meetingId });
  const { data: minutes } = useRead('minutes.get', { meetingId });
  const parties = useParties(meetingId);
  const meeting = file?.meeting;
  const lines = useMemo(
    () => (meeting && items ? agendaClock(meeting, items).lines : null),
    [meeting, items],
  );

  if (meeting === undefined || minutes === undefined || lines === null) return <SkeletonRows />;
  const [first, ...rest] = lines;
  if (first === undefined) {
    return (
      <EmptyState
        action={
          <ButtonLink look="primary" to={`/meetings/${meetingId}/agenda`}>
            {t.minutes.empty.action}
          </ButtonLink>
        }
        text={t.minutes.empty.text}
        title={t.minutes.empty.title}
      />
    );
  }
  const { state, entries } = minutes;
  if (readOnly || !minutesCanBeEdited(state)) {
    return <MinutesDocument lines={lines} meeting={meeting} minutes={minutes} />;
  }
  return (
    <MeetingDesk
      corrections={minutes.corrections}
      entries={entries}
      lines={[first, ...rest]}
      meeting={meeting}
      parties={parties}
      state={state}
    />
  );
}
