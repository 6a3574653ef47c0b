import { NavLink } from 'react-router';
import type { AppState } from '../../src-shared/contract/app-state.ts';
import type { MenuCommand } from '../../src-shared/contract/events.ts';
import { useText } from '../i18n/text.tsx';
import { IconHome, IconMeetings, IconPeople, IconSettings, type Icon } from '../ui/icons.ts';
import { useTooltip } from '../ui/use-tooltip.tsx';
import { RegisterMenu } from './register-menu.tsx';
import classes from './shell.module.css';

function Entry(props: { to: string; label: string; icon: Icon; narrow: boolean }) {
  const { to, label, icon: Icon, narrow } = props;
  const { anchor, tooltip } = useTooltip(label, 'right');
  return (
    <li>
      <NavLink
        {...(narrow ? { ...anchor, 'aria-label': label } : {})}
        className={classes.entry ?? ''}
        end={to === '/'}
        to={to}
      >
        <Icon aria-hidden size={17} />
        {!narrow && label}
      </NavLink>
      {narrow && tooltip}
    </li>
  );
}

interface SideBarProps {
  state: AppState;
  narrow: boolean;
  commands: Readonly<Record<MenuCommand, () => void>>;
}

/** The parts of the register. Only what exists is listed. */
export function SideBar({ state, narrow, commands }: SideBarProps) {
  const t = useText();
  return (
    <nav aria-label={t.shell.navigation} className={classes.side}>
      <RegisterMenu commands={commands} narrow={narrow} state={state} />
      <div className={classes.nav}>
        <ul className={classes.entries}>
          <Entry icon={IconHome} label={t.shell.home} narrow={narrow} to="/" />
          {state.register !== null && (
            <>
              <Entry icon={IconMeetings} label={t.shell.meetings} narrow={narrow} to="/meetings" />
              <Entry icon={IconPeople} label={t.shell.people} narrow={narrow} to="/people" />
            </>
          )}
        </ul>
        <ul className={`${classes.entries} ${classes.foot}`}>
          <Entry icon={IconSettings} label={t.shell.settings} narrow={narrow} to="/settings" />
        </ul>
      </div>
    </nav>
  );
}
