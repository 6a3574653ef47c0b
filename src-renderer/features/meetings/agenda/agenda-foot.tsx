import { useFormat, useText } from '../../../i18n/text.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconAlert } from '../../../ui/icons.ts';
import type { Timetable } from './agenda-tree.ts';
import classes from './agenda-foot.module.css';

interface AgendaFootProps {
  timetable: Timetable;
  end: string;
  /** What just happened, in place of the hint. */
  said: string;
  hint: string;
}

/** Under the agenda: how long it takes, when it ends, and whether the meeting is long enough. */
export function AgendaFoot({ timetable, end, said, hint }: AgendaFootProps) {
  const t = useText();
  const format = useFormat();
  const words = t.meetings.agenda;
  const { total, ends, overrun } = timetable;
  return (
    <div className={classes.foot}>
      <output className={cx(classes.said, said === '' && classes.hint)}>{said || hint}</output>
      {total > 0 && (
        <p className={classes.sum}>
          <span>{words.total(total)}</span>
          <strong>{words.ends(format.time(ends))}</strong>
          {overrun > 0 ? (
            <span className={cx(classes.spare, classes.over)}>
              <IconAlert aria-hidden size={14} />
              {words.over(overrun, format.time(end))}
            </span>
          ) : (
            <span className={classes.spare}>
              {overrun === 0 ? words.exact : words.left(-overrun, format.time(end))}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
