import { useEffect, type ReactNode } from 'react';
import { useSetCrumbs, type Crumb } from './crumbs.ts';
import { cx } from './cx.ts';
import classes from './page.module.css';

/** The frame of every page. `fill`: the page is as high as the window and something in it scrolls. */
export function Page({ children, fill = false }: { children: ReactNode; fill?: boolean }) {
  return <div className={cx(classes.page, fill && classes.fill)}>{children}</div>;
}

const TOP: readonly Crumb[] = [];

interface PageHeaderProps {
  title: ReactNode;
  /** The title as plain text for the window, where `title` is more than a string. */
  windowTitle?: string;
  /** What the page is part of, for the breadcrumbs: [{ label: 'Meetings', to: '/meetings' }]. */
  parents?: readonly Crumb[];
  /** Beside the title: chips. */
  aside?: ReactNode;
  subtitle?: ReactNode;
  /** At the right: the primary action last. */
  actions?: ReactNode;
}

/** Title of the page, facts under it, actions at the right. One on each page. */
export function PageHeader(props: PageHeaderProps) {
  const { title, windowTitle, parents = TOP, aside, subtitle, actions } = props;
  const plain = windowTitle ?? (typeof title === 'string' ? title : '');
  useSetCrumbs(parents, plain);
  useEffect(() => {
    if (plain) document.title = `${plain} – Rapporteur`;
  }, [plain]);
  return (
    <header className={classes.header}>
      <div className={classes.titles}>
        <div className={classes.titleLine}>
          <h1>{title}</h1>
          {aside}
        </div>
        {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}

/** A titled part of a page. */
export function Section(props: { title: string; hint?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  const { title, hint, aside, children } = props;
  return (
    <section className={classes.section}>
      <div>
        <div className={classes.sectionHead}>
          <h2>{title}</h2>
          {aside}
        </div>
        {hint && <p className={classes.hint}>{hint}</p>}
      </div>
      {children}
    </section>
  );
}
