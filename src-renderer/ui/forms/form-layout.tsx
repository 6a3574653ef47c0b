import type { ReactNode } from 'react';
import classes from './forms.module.css';

/** Fields beside each other where there is room; `widths`: tracks of the grid where they are not alike. */
export function FieldColumns({ children, widths }: { children: ReactNode; widths?: string }) {
  return (
    <div className={classes.columns} style={{ gridTemplateColumns: widths }}>
      {children}
    </div>
  );
}

/** Fields below each other. */
export function FieldStack({ children }: { children: ReactNode }) {
  return <div className={classes.form}>{children}</div>;
}
