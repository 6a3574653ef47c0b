import type { ReactNode } from 'react';
import classes from './forms.module.css';

/** Fields beside each other where there is room. */
export function FieldColumns({ children }: { children: ReactNode }) {
  return <div className={classes.columns}>{children}</div>;
}

/** Fields below each other. */
export function FieldStack({ children }: { children: ReactNode }) {
  return <div className={classes.form}>{children}</div>;
}
