import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** Says what will be here and how it gets here, with one action. */
export function EmptyState({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <div>
        <h2>{title}</h2>
        <p className={classes.text}>{text}</p>
      </div>
      {action && <div className={classes.actions}>{action}</div>}
    </div>
  );
}
