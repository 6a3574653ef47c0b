import { useId } from 'react';
import classes from './progress.module.css';

/** How far something is, as a bar with words below it. `total` 0: nobody knows yet. */
export function Progress(props: { label: string; done: number; total: number; text: string }) {
  const { label, done, total, text } = props;
  const id = useId();
  return (
    <div className={classes.progress}>
      <progress
        aria-describedby={id}
        aria-label={label}
        aria-valuetext={text}
        className={classes.bar}
        max={Math.max(1, total)}
        value={Math.min(done, total)}
      />
      <p className={classes.text} id={id}>
        {text}
      </p>
    </div>
  );
}
