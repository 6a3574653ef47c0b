import { useState } from 'react';
import { MINUTES_STATES, type MinutesState, nextMinutesStates } from '../../../src-shared/domain/minutes.ts';
import { flushUnsaved } from '../../api/unsaved.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { StateStrip } from '../../ui/state-strip.tsx';
import classes from './desk.module.css';

type Freezing = 'circulated' | 'adopted' | 'locked';
const isFreezing = (state: MinutesState): state is Freezing =>
  state === 'circulated' || state === 'adopted' || state === 'locked';

/** Drafting > With the chair > Circulated > Adopted > Locked. What freezes the text asks first. */
export function MinutesStates({ meetingId, state }: { meetingId: string; state: MinutesState }) {
  const t = useText();
  const readOnly = useReadOnly();
  const { run, pending } = useWrite('minutes.setState');
  const [asking, setAsking] = useState<Freezing | null>(null);
  const reachable = readOnly ? [] : nextMinutesStates(state);
  const [next] = reachable;

  // What was typed last belongs to the state before.
  const take = async (to: MinutesState) => {
    await flushUnsaved();
    await run({ meetingId, state: to });
    setAsking(null);
  };
  const go = (to: MinutesState) => {
    if (isFreezing(to)) setAsking(to);
    else void take(to);
  };

  return (
    <div className={classes.states}>
      <div className={classes.strip}>
        <StateStrip
          current={state}
          label={t.minutes.state}
          names={t.domain.minutesState}
          reachable={reachable}
          states={MINUTES_STATES}
          onGo={go}
        />
      </div>
      <div className={classes.stateChip}>
        <Chip tone="accent">{t.domain.minutesState[state]}</Chip>
      </div>
      {next !== undefined && (
        <Button busy={pending} size="small" onClick={() => go(next)}>
          {t.minutes.go[next]}
        </Button>
      )}
      {asking !== null && (
        <Dialog title={t.minutes.freeze[asking].title} onClose={() => setAsking(null)}>
          <p>{t.minutes.freeze[asking].text}</p>
          <DialogActions>
            <Button onClick={() => setAsking(null)}>{t.ui.cancel}</Button>
            <Button busy={pending} look="primary" data-autofocus onClick={() => void take(asking)}>
              {t.minutes.go[asking]}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  );
}
