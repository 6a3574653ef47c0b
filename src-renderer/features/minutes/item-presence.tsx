import { useRead } from '../../api/use-read.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { useTooltip } from '../../ui/use-tooltip.tsx';
import classes from './desk.module.css';

/** As many as fit below a heading; everybody is in the attendance, by item. */
const MOST_NAMES = 40;

interface ItemPresenceProps {
  meetingId: string;
  itemId: string;
  /** A line of its own. */
  block?: boolean;
}

/** How many were there for an item; who, while it is pointed at or has the focus. */
export function ItemPresence({ meetingId, itemId, block = false }: ItemPresenceProps) {
  const t = useText();
  const words = t.meetings.attendance;
  const format = useFormat();
  const inLanguage = useInLanguage();
  const { data: items } = useRead('attendance.byItem', { meetingId });
  const { data: list } = useRead('attendance.list', { meetingId });
  const presence = items?.find((each) => each.itemId === itemId);
  const rows = (list?.rows ?? []).filter(
    ({ id }) => presence?.whole.includes(id) === true || presence?.part.includes(id) === true,
  );
  const names = rows.map(({ id, person }) => {
    const name = inLanguage(person.name);
    return presence?.part.includes(id) === true ? `${name} (${words.there.part})` : name;
  });
  const { anchor, tooltip } = useTooltip(
    <span className={classes.presentNames} data-wide>
      {names.slice(0, MOST_NAMES).map((name) => (
        <span key={name}>{name}</span>
      ))}
      {names.length > MOST_NAMES && <span>+ {format.number(names.length - MOST_NAMES)}</span>}
    </span>,
  );
  if (rows.length === 0) return null;
  const Line = block ? 'p' : 'span';
  return (
    <Line>
      {/* Nothing to press: it is gone to in order to read who. */}
      <button className={classes.present} type="button" {...anchor}>
        {words.count} {format.number(rows.length)}
        <span className="hidden-text">: {names.join(', ')}</span>
      </button>
      {tooltip}
    </Line>
  );
}
