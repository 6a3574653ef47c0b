import type { KeyboardEvent } from 'react';
import type { AgendaItem, AgendaLine } from '../../../src-shared/domain/agenda-item.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { cx } from '../../ui/cx.ts';
import { IconCheck } from '../../ui/icons.ts';
import { ItemClock } from './item-clock.tsx';
import classes from './agenda-panel.module.css';

interface AgendaPanelProps {
  meeting: Meeting;
  lines: readonly AgendaLine<AgendaItem>[];
  currentId: string;
  /** How many entries stand under each item. */
  counts: ReadonlyMap<string, number>;
  /** False: a table of contents of minutes that are only read. */
  clock: boolean;
  onGo: (itemId: string) => void;
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  buttons[to]?.focus();
}

const bringIntoView = (element: Element | null) => element?.scrollIntoView({ block: 'nearest' });

/** The agenda beside the minutes: what comes when, what has been minuted, where the meeting is. */
export function AgendaPanel({ meeting, lines, currentId, counts, clock, onGo }: AgendaPanelProps) {
  const t = useText();
  const format = useFormat();
  const allotted = lines.find((line) => line.item.id === currentId)?.item.minutes ?? 0;

  return (
    <nav aria-label={t.minutes.agenda.title} className={classes.panel}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows between its buttons */}
      <ol className={classes.items} onKeyDown={moveFocus}>
        {lines.map(({ item, number, level, clock: at }) => {
          const count = counts.get(item.id) ?? 0;
          const isCurrent = item.id === currentId;
          return (
            <li key={item.id} ref={isCurrent ? bringIntoView : null}>
              <button
                aria-current={isCurrent ? 'step' : undefined}
                className={cx(classes.item, isCurrent && classes.current, level === 2 && classes.second)}
                tabIndex={isCurrent ? 0 : -1}
                type="button"
                onClick={() => onGo(item.id)}
              >
                <span className={classes.at}>{format.time(at)}</span>
                <span className={classes.number}>{t.meetings.agenda.number(number)}</span>
                <span className={classes.title}>
                  <BilingualText fallback={t.minutes.agenda.untitled} text={item.title} />
                </span>
                <span className={classes.tick}>
                  {count > 0 && <IconCheck aria-hidden size={14} />}
                  {count > 0 && <span className="hidden-text">{t.minutes.agenda.hasEntries(count)}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {clock && <ItemClock allotted={allotted} meeting={meeting} />}
    </nav>
  );
}
