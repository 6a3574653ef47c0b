import { useText } from '../../../i18n/text.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { MARK_KEYS, MARKS } from './marks.ts';
import { REPLY_KEYS } from './reply-cell.tsx';
import classes from './attendance.module.css';

interface KeyLegendProps {
  selected: number;
  readOnly: boolean;
  /** Replies have keys too before the meeting. */
  withReplies: boolean;
}

/** The keys of the list, always in sight: nobody learns them from a manual at the door of a meeting. */
export function KeyLegend({ selected, readOnly, withReplies }: KeyLegendProps) {
  const t = useText();
  const words = t.meetings.attendance;
  if (readOnly) return null;
  const keys: [string, string][] = [
    ...MARKS.map((mark): [string, string] => [MARK_KEYS[mark], words.marks[mark]]),
    ...(withReplies
      ? (['accepted', 'tentative', 'declined'] as const).map((reply): [string, string] => [
          REPLY_KEYS[reply],
          words.replyKeys[reply],
        ])
      : []),
    ['t', words.keys.times],
    ['Enter', words.keys.details],
    ['Del', words.keys.remove],
  ];
  return (
    <div className={classes.legend}>
      {selected > 0 && <strong className={classes.selected}>{words.markSelected(selected)}</strong>}
      {keys.map(([key, meaning]) => (
        <span className={classes.key} key={key}>
          <Kbd keys={key} /> {meaning}
        </span>
      ))}
    </div>
  );
}
