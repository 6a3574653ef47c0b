import { useText } from '../i18n/text.tsx';
import classes from './skeleton.module.css';

const WIDTHS = ['42%', '58%', '36%', '64%', '50%', '46%', '60%', '40%'];

/** Stands where rows will be, in their height, so that nothing jumps when they come. */
export function SkeletonRows({ count = 8 }: { count?: number }) {
  const t = useText();
  return (
    <div aria-busy className={classes.rows}>
      <span className="hidden-text">{t.ui.loading}</span>
      {WIDTHS.slice(0, count).map((width) => (
        <div className={classes.row} key={width}>
          <span className={classes.line} style={{ width }} />
        </div>
      ))}
    </div>
  );
}
