import { NavLink } from 'react-router';
import type { AppState } from '../../src-shared/contract/app-state.ts';
import type { MenuCommand } from '../../src-shared/contract/events.ts';
import { useRead } from '../api/use-read.ts';
import { useFormat, useText } from '../i18n/text.tsx';
import {
  IconActions,
  IconDecisions,
  IconDocument,
  IconHome,
  IconMeetings,
  IconPeople,
  IconSettings,
  IconTopic,
  type Icon,
} from '../ui/icons.ts';
import { useTooltip } from '../ui/use-tooltip.tsx';
import { RegisterMenu } from './register-menu.tsx';
import classes from './shell.module.css';

interface EntryProps {
  to: string;
  label: string;
  icon: Icon;
  narrow: boolean;
  /** Work that waits there: how much, and in words. */
  waiting?: { count: string; words: string } | null;
}

function Entry(props: EntryProps) {
  const { to, label, icon: Icon, narrow, waiting = null } = props;
  const { anchor, tooltip } = useTooltip(waiting === null ? label : `${label}, ${waiting.words}`, 'right');
  return (
    <li>
      <NavLink
        {...(narrow
          ? { ...anchor, 'aria-label': waiting === null ? label : `${label}, ${waiting.words}` }
          : {})}
        className={classes.entry ?? ''}
        end={to === '/'}
        to={to}
      >
        <Icon aria-hidden size={17} />
        {!narrow && label}
        {waiting !== null && !narrow && <span className="hidden-text">, {waiting.words}</span>}
        {waiting !== null && (
          <span aria-hidden className={classes.waiting}>
            {waiting.count}
          </span>
        )}
      </NavLink>
      {narrow && tooltip}
    </li>
  );
}

/** The actions, with how many of them are late. */
function Actions({ narrow }: { narrow: boolean }) {
  const t = useText();
  const format = useFormat();
  const { data: counts } = useRead('actions.counts', {});
  const overdue = counts?.overdue ?? 0;
  const waiting = overdue === 0 ? null : { count: format.number(overdue), words: t.shell.overdue(overdue) };
  return <Entry icon={IconActions} label={t.shell.actions} narrow={narrow} to="/actions" waiting={waiting} />;
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
              <Actions narrow={narrow} />
              <Entry icon={IconDecisions} label={t.shell.decisions} narrow={narrow} to="/decisions" />
              <Entry icon={IconTopic} label={t.topics.title} narrow={narrow} to="/topics" />
              <Entry icon={IconDocument} label={t.records.title} narrow={narrow} to="/records" />
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
