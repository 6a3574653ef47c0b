import classes from './kbd.module.css';

/** Keys to press, written "Ctrl+Shift+Z". `plain`: without the drawn keys, for tooltips and menus. */
export function Kbd({ keys, plain = false }: { keys: string; plain?: boolean }) {
  if (plain) return <kbd className={classes.plain}>{keys}</kbd>;
  const parts = keys.split('+').map((key) => key || '+');
  return (
    <span className={classes.kbd}>
      {parts.map((key) => (
        <kbd className={classes.key} key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
