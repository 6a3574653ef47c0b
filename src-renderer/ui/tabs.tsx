import { NavLink } from 'react-router';
import { useFormat } from '../i18n/text.tsx';
import classes from './tabs.module.css';

interface Tab {
  to: string;
  label: string;
  count?: number | undefined;
  /** Pages under its address belong to it. */
  within?: boolean;
}

/** Parts of one page that each have an address, so that Back works. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const format = useFormat();
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map((tab) => (
        <NavLink className={classes.tab ?? ''} end={tab.within !== true} key={tab.to} to={tab.to}>
          {tab.label}
          {tab.count !== undefined && <span className={classes.count}>{format.number(tab.count)}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
