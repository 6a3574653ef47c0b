import { useId, useState } from 'react';
import { ITEM_OUTCOMES, type AgendaItem } from '../../../src-shared/domain/agenda-item.ts';
import type { ClockTime } from '../../../src-shared/domain/common.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { parseTime } from '../../ui/forms/parse-date.ts';
import { IconChevronDown } from '../../ui/icons.ts';
import { Menu } from '../../ui/menu.tsx';
import { Popover } from '../../ui/popover.tsx';
import chips from './fact-chips.module.css';
import classes from './desk.module.css';

/** What came of the item, and when it really was: chips to correct, as everywhere here. */
export function ItemResult({ item }: { item: AgendaItem }) {
  const t = useText();
  const words = t.desk.item;
  const { run } = useWrite('agenda.update');
  const anchor = `--times${useId().replaceAll(/[^\w]/g, '')}`;
  const [asking, setAsking] = useState(false);
  const { outcome, began, ended } = item;
  return (
    <span className={classes.result}>
      <Menu
        align="end"
        items={ITEM_OUTCOMES.map((each) => ({
          id: each,
          label: t.desk.outcomes[each],
          checked: each === outcome,
          onSelect: () =>
            void run({ id: item.id, changes: { outcome: each } }).then(
              (result) => result.ok && announce(t.desk.said.outcome(t.desk.outcomes[each])),
            ),
        }))}
        label={words.outcome}
        renderTrigger={(trigger) => (
          <button
            {...trigger}
            className={cx(chips.fact, outcome === 'none' && chips.offer)}
            data-outcome
            title={`${words.outcome} (Alt+R)`}
            type="button"
          >
            <span className="hidden-text">{words.outcome}: </span>
            {t.desk.outcomes[outcome]}
            <IconChevronDown aria-hidden size={13} />
          </button>
        )}
      />
      {began !== '' && (
        <span className={chips.with} style={{ anchorName: anchor }}>
          <button
            aria-expanded={asking}
            aria-haspopup="dialog"
            className={chips.fact}
            type="button"
            onClick={() => setAsking(true)}
          >
            <span className="hidden-text">{words.times}: </span>
            {ended === '' ? words.open(began) : words.between(began, ended)}
          </button>
          {asking && (
            <Popover anchor={anchor} label={words.times} onClose={() => setAsking(false)}>
              <TimesForm item={item} onClose={() => setAsking(false)} />
            </Popover>
          )}
        </span>
      )}
    </span>
  );
}

const read = (text: string): ClockTime | '' | null => (text.trim() === '' ? '' : parseTime(text));

/** The two times as typed: "9.30", "930"; an empty one is taken away. */
function TimesForm({ item, onClose }: { item: AgendaItem; onClose: () => void }) {
  const { desk, minutes } = useText();
  const words = desk.item;
  const { done } = minutes.line;
  const id = useId();
  const { run } = useWrite('agenda.update');
  const [typed, setTyped] = useState({ began: item.began, ended: item.ended });
  const [began, ended] = [read(typed.began), read(typed.ended)];
  const field = (name: 'began' | 'ended', value: string | null) => (
    <>
      <label htmlFor={`${id}-${name}`}>{words[name]}</label>
      <input
        aria-invalid={value === null}
        autoComplete="off"
        id={`${id}-${name}`}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </>
  );
  return (
    <form
      className={chips.due}
      onSubmit={(event) => {
        event.preventDefault();
        if (began === null || ended === null) return;
        void run({ id: item.id, changes: { began, ended } });
        onClose();
      }}
    >
      {field('began', began)}
      {field('ended', ended)}
      <Button size="small" type="submit">
        {done}
      </Button>
    </form>
  );
}
