import { lazy, Suspense, useState } from 'react';
import type { CallInput } from '../../../src-shared/contract/calls.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import { MINUTES_STATES, type MinutesState, nextMinutesStates } from '../../../src-shared/domain/minutes.ts';
import { flushUnsaved } from '../../api/unsaved.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconHistory } from '../../ui/icons.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { StateStrip } from '../../ui/state-strip.tsx';
import type { FindingPlaces } from './check-panel.tsx';
import classes from './desk.module.css';

const StateDialog = lazy(() => import('./state-dialog.tsx'));

interface MinutesStatesProps {
  meeting: Meeting;
  state: MinutesState;
  /** Where what is missing can be put right; null where nothing can. */
  places: FindingPlaces | null;
}

/** Drafting > With the chair > Circulated > Adopted > Locked. What freezes the text asks first. */
export function MinutesStates({ meeting, state, places }: MinutesStatesProps) {
  const t = useText();
  const readOnly = useReadOnly();
  const { run, pending } = useWrite('minutes.setState');
  const [asking, setAsking] = useState<MinutesState | null>(null);
  const reachable = readOnly ? [] : nextMinutesStates(state);
  const [next] = reachable;

  // What was typed last belongs to the state before.
  const take = async (change: CallInput<'minutes.setState'>) => {
    await flushUnsaved();
    const { ok } = await run(change);
    if (ok) setAsking(null);
  };
  const go = (to: MinutesState) => {
    if (to === 'with-chair' || (to === 'drafting' && state === 'with-chair')) {
      void take({ meetingId: meeting.id, state: to });
    } else setAsking(to);
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
      {state === 'drafting' && reachable.includes('circulated') && (
        // Where the strip of states stands, it is pressed there.
        <div className={classes.stateChip}>
          <Button look="quiet" size="small" onClick={() => go('circulated')}>
            {t.minutes.go.circulated}
          </Button>
        </div>
      )}
      {state === 'circulated' && reachable.includes('drafting') && (
        <Button look="quiet" size="small" onClick={() => go('drafting')}>
          {t.minutes.go.drafting}
        </Button>
      )}
      <div className={classes.versions} title={t.desk.versions.button}>
        <ButtonLink
          icon={IconHistory}
          look="quiet"
          size="small"
          to={`/meetings/${meeting.id}/minutes/versions`}
        >
          <span>{t.desk.versions.button}</span>
        </ButtonLink>
      </div>
      {asking !== null && (
        <Suspense>
          <StateDialog
            busy={pending}
            meeting={meeting}
            places={
              places && {
                ...places,
                toItem: (itemId) => {
                  setAsking(null);
                  places.toItem(itemId);
                },
                toEntry: (entryId, itemId) => {
                  setAsking(null);
                  places.toEntry(entryId, itemId);
                },
              }
            }
            to={asking}
            onClose={() => setAsking(null)}
            onTake={(change) => void take(change)}
          />
        </Suspense>
      )}
    </div>
  );
}
