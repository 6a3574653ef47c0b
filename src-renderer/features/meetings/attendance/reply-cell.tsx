import { type Attendance, REPLIES, type Reply } from '../../../../src-shared/domain/attendance.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { cx } from '../../../ui/cx.ts';
import { letterOf } from '../../../ui/keyboard.ts';
import { Menu } from '../../../ui/menu.tsx';
import classes from './list.module.css';

/** The letter of each reply: yes, maybe, no; the same in both languages. */
export const REPLY_KEYS: Readonly<Record<Exclude<Reply, 'none'>, string>> = {
  accepted: 'y',
  tentative: 'm',
  declined: 'n',
};

/** The reply that a key notes. */
export function replyOfKey(event: { key: string; code: string }): Reply | null {
  const letter = letterOf(event);
  return REPLIES.find((reply) => reply !== 'none' && REPLY_KEYS[reply] === letter) ?? null;
}

interface ReplyCellProps {
  row: Attendance;
  readOnly: boolean;
  onReply: (reply: Reply) => void;
}

/** What somebody answered to the invitation. The menu is for the mouse; the list has the keys. */
export function ReplyCell({ row, readOnly, onReply }: ReplyCellProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const text = t.domain.reply[row.reply];
  const content = <span className={cx(row.reply === 'none' && classes.quiet)}>{text}</span>;
  if (readOnly) return <span className={classes.outcome}>{content}</span>;
  return (
    <Menu
      items={REPLIES.map((each) => ({
        id: each,
        label: t.domain.reply[each],
        ...(each === 'none' ? {} : { keys: REPLY_KEYS[each] }),
        checked: each === row.reply,
        onSelect: () => onReply(each),
      }))}
      label={t.meetings.attendance.replyOf(inLanguage(row.person.name))}
      renderTrigger={(trigger) => (
        <button {...trigger} className={classes.outcome} tabIndex={-1} type="button">
          {content}
        </button>
      )}
    />
  );
}
