import type { ReactNode } from 'react';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import type { MinutesState } from '../../../src-shared/domain/minutes.ts';
import { useText } from '../../i18n/text.tsx';
import { Announcer } from '../../ui/announcer.tsx';
import { IconButton } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconAgenda, IconKeyboard, IconPeople } from '../../ui/icons.ts';
import { askForShortcuts } from '../../ui/shortcut-groups.ts';
import type { FindingPlaces } from './check-panel.tsx';
import { MinutesStates } from './minutes-states.tsx';
import classes from './desk.module.css';

export type Drawer = 'agenda' | 'outcomes' | null;

interface DeskFrameProps {
  meeting: Meeting;
  state: MinutesState;
  /** Where what is missing can be put right; null where nothing can. */
  places: FindingPlaces | null;
  agenda: ReactNode;
  /** Attendance and outcomes. */
  side: ReactNode;
  children: ReactNode;
  /** Where there is no room for all columns: the one drawn over the text. */
  drawer: Drawer;
  onDrawer: (drawer: Drawer) => void;
}

/** The three columns. In narrow windows the outer ones become drawers with a button each. */
export function DeskFrame(props: DeskFrameProps) {
  const { meeting, state, places, agenda, side, children, drawer, onDrawer } = props;
  const t = useText();
  const toggle = (which: 'agenda' | 'outcomes') => onDrawer(drawer === which ? null : which);
  return (
    <div className={classes.desk}>
      <div className={classes.bar}>
        <span className={classes.agendaButton}>
          <IconButton
            aria-expanded={drawer === 'agenda'}
            icon={IconAgenda}
            label={drawer === 'agenda' ? t.minutes.agenda.hide : t.minutes.agenda.show}
            size="small"
            onClick={() => toggle('agenda')}
          />
        </span>
        <MinutesStates meeting={meeting} places={places} state={state} />
        <span className={classes.barEnd}>
          <IconButton
            icon={IconKeyboard}
            keys="Ctrl+/"
            label={t.minutes.keys.button}
            size="small"
            onClick={askForShortcuts}
          />
          <span className={classes.sideButton}>
            <IconButton
              aria-expanded={drawer === 'outcomes'}
              icon={IconPeople}
              keys="Alt+P"
              label={drawer === 'outcomes' ? t.minutes.outcomes.hide : t.minutes.outcomes.show}
              size="small"
              onClick={() => toggle('outcomes')}
            />
          </span>
        </span>
      </div>
      <div className={classes.columns}>
        <div className={cx(classes.agenda, drawer === 'agenda' && classes.drawn)} data-part="agenda">
          {agenda}
        </div>
        <div className={classes.middle} data-part="text">
          {children}
        </div>
        <div className={cx(classes.side, drawer === 'outcomes' && classes.drawn)} data-part="side">
          {side}
        </div>
      </div>
      <Announcer />
    </div>
  );
}
