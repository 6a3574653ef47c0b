import { useState } from 'react';
import { MEETING_STATES, type Meeting } from '../../../../src-shared/domain/meeting.ts';
import { type MinutesState, reachableMeetingStates } from '../../../../src-shared/domain/minutes.ts';
import { flushUnsaved } from '../../../api/unsaved.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { useReadOnly } from '../../../ui/read-only.ts';
import { StateStrip } from '../../../ui/state-strip.tsx';

type Step = Exclude<Meeting['state'], 'cancelled'>;
const isStep = (state: Meeting['state']): state is Step => state !== 'cancelled';
const STEPS: readonly Step[] = MEETING_STATES.filter(isStep);

/** Planned > Convened > Held > Closed. Closing freezes the meeting, so it asks. */
export function MeetingStates({ meeting, minutesState }: { meeting: Meeting; minutesState: MinutesState }) {
  const t = useText();
  const readOnly = useReadOnly();
  const setState = useWrite('meetings.setState');
  const [closing, setClosing] = useState(false);

  const go = (state: Meeting['state']) => {
    setClosing(false);
    // What is still being typed belongs to the meeting as it was.
    void flushUnsaved().then(() => setState.run({ id: meeting.id, state }));
  };

  if (meeting.state === 'cancelled') {
    return readOnly ? null : (
      <Button busy={setState.pending} size="small" onClick={() => go('planned')}>
        {t.meetings.planAgain}
      </Button>
    );
  }
  return (
    <>
      <StateStrip
        current={meeting.state}
        label={t.meetings.state}
        names={t.domain.meetingState}
        reachable={readOnly ? [] : reachableMeetingStates(meeting.state, minutesState).filter(isStep)}
        states={STEPS}
        onGo={(state) => (state === 'closed' ? setClosing(true) : go(state))}
      />
      {closing && (
        <Dialog title={t.meetings.closeTitle} onClose={() => setClosing(false)}>
          <p>{t.meetings.closeText}</p>
          <DialogActions>
            <Button onClick={() => setClosing(false)}>{t.ui.cancel}</Button>
            <Button data-autofocus look="primary" onClick={() => go('closed')}>
              {t.meetings.close}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
