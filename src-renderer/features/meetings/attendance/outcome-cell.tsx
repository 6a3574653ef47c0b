import type { Attendance } from '../../../../src-shared/domain/attendance.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { cx } from '../../../ui/cx.ts';
import { Menu } from '../../../ui/menu.tsx';
import { MARK_KEYS, MARKS, markOf, type Mark } from './marks.ts';
import classes from './list.module.css';

interface OutcomeCellProps {
  row: Attendance;
  /** Who spoke for the person. */
  representative: Attendance | undefined;
  readOnly: boolean;
  /** Where the reply has no column of its own, it stands beside what is expected. */
  withReply: boolean;
  onMark: (mark: Mark) => void;
}

/** What came of the invitation: a sign and a word. The menu is for the mouse; the list has the keys. */
export function OutcomeCell({ row, representative, readOnly, withReply, onMark }: OutcomeCellProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const mark = markOf(row);
  const words = t.meetings.attendance;
  const text =
    mark === 'represented' && representative
      ? words.representedBy(inLanguage(representative.person.name))
      : words.marks[mark];
  const content = (
    <>
      <span aria-hidden className={cx(classes.sign, classes[mark])} />
      <span className={classes.outcomeText} title={mark === 'represented' ? text : undefined}>
        {text}
        {withReply && mark === 'expected' && row.reply !== 'none' && (
          <span className={classes.quiet}> ({t.domain.reply[row.reply]})</span>
        )}
      </span>
    </>
  );
  if (readOnly) return <span className={classes.outcome}>{content}</span>;
  return (
    <Menu
      items={MARKS.map((each) => ({
        id: each,
        label: words.marks[each],
        keys: MARK_KEYS[each],
        checked: each === mark,
        onSelect: () => onMark(each),
      }))}
      label={words.outcomeOf(inLanguage(row.person.name))}
      renderTrigger={(trigger) => (
        <button {...trigger} className={classes.outcome} tabIndex={-1} type="button">
          {content}
        </button>
      )}
    />
  );
}
