import { memo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Input } from '../../../src-shared/domain/input.ts';
import { type Entry, codeOfEntry } from '../../../src-shared/domain/minutes.ts';
import type { LineKind } from '../../../src-shared/domain/typed-entry.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { IconButton } from '../../ui/button.tsx';
import { historyPlace } from '../../ui/history-link.tsx';
import { IconMore } from '../../ui/icons.ts';
import { Menu } from '../../ui/menu.tsx';
import type { Place } from '../../ui/rich-text/editor-commands.ts';
import { RichTextView } from '../../ui/rich-text/rich-text-view.tsx';
import { factsOf } from './draft.ts';
import { EntryFrame } from './entry-frame.tsx';
import { kindOfKey } from './keys.ts';
import classes from './entries.module.css';
import { Supersession } from './supersession.tsx';

/** What can be done with an entry that stands. The same object for all rows and renders. */
export interface RowActions {
  open: (id: string, place: Place) => void;
  setKind: (id: string, kind: LineKind) => void;
  move: (id: string, step: 1 | -1) => void;
  /** To the item before or after. */
  moveToItem: (id: string, step: 1 | -1) => void;
  hasItem: (step: 1 | -1) => boolean;
  remove: (id: string) => void;
  /** The row above or below gets the focus; past the last one it is the line. */
  go: (id: string, to: 'up' | 'down' | 'first' | 'last' | 'line') => void;
}

interface EntryRowProps {
  entry: Entry;
  /** The one row that Tab reaches. */
  reached: boolean;
  actions: RowActions;
}

const GO: Readonly<Record<string, 'up' | 'down' | 'first' | 'last' | 'line'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  Escape: 'line',
};

/** An entry to read. Memoised: typing in the line draws none of them anew. */
export const EntryRow = memo(function EntryRow({ entry, reached, actions }: EntryRowProps) {
  const t = useText();
  const [near, setNear] = useState(false);
  const facts = factsOf(entry);
  const code = codeOfEntry(entry);

  const onKeyDown = (event: KeyboardEvent) => {
    // The menu in it has keys of its own.
    if (event.target !== event.currentTarget) return;
    if (act(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) {
      // Who types means the line: the letter arrives there.
      actions.go(entry.id, 'line');
    }
  };
  const act = (event: KeyboardEvent): boolean => {
    const kind = kindOfKey(event.nativeEvent);
    const control = event.ctrlKey || event.metaKey;
    if (kind !== null) actions.setKind(entry.id, kind);
    else if (event.key === 'Delete' || (event.key === 'Backspace' && control)) actions.remove(entry.id);
    else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const step = event.key === 'ArrowUp' ? -1 : 1;
      if (event.shiftKey) actions.moveToItem(entry.id, step);
      else actions.move(entry.id, step);
    } else if (control || event.altKey) return false;
    else if (event.key === 'Enter' || event.key === 'F2') actions.open(entry.id, 'end');
    else {
      const to = GO[event.key];
      if (to === undefined) return false;
      actions.go(entry.id, to);
    }
    return true;
  };
  const onClick = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('button, a, [role=menu]')) return;
    // Words that were marked to be copied stay marked.
    if (window.getSelection()?.isCollapsed === false) return;
    actions.open(entry.id, { left: event.clientX, top: event.clientY });
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moved through like a list, opened by Enter
    <article
      aria-label={code ?? t.minutes.kind[facts.kind]}
      className={classes.row}
      data-entry={entry.id}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the list has one tab stop, this row
      tabIndex={reached ? 0 : -1}
      onBlur={() => setNear(false)}
      onClick={onClick}
      onFocus={() => setNear(true)}
      onKeyDown={onKeyDown}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={(event) => setNear(event.currentTarget.contains(document.activeElement))}
    >
      <EntryFrame code={code} facts={facts}>
        <RichTextView links={false} text={entry.body} />
        {entry.decision !== null && <Supersession decision={entry.decision} />}
        {entry.action !== null && <ActionFacts entry={entry} />}
        {entry.input !== null && <InputNote input={entry.input} />}
      </EntryFrame>
      {near && <RowMenu actions={actions} entry={entry} />}
    </article>
  );
});

/** Under an action: by when, and its state where it is more than open. */
export function ActionFacts({ entry }: { entry: Entry }) {
  const t = useText();
  const format = useFormat();
  const { action } = entry;
  if (action === null) return null;
  const words = [
    action.owners.length === 0 ? t.minutes.entries.noOwner : null,
    action.dueDate === null ? t.minutes.entries.noDate : t.minutes.entries.by(format.date(action.dueDate)),
    action.revisedDueDate === null ? null : t.actions.changedDue(format.date(action.revisedDueDate)),
    action.state === 'open' ? null : t.domain.actionState[action.state],
  ].filter((each) => each !== null);
  return <p className={classes.facts}>{words.join(' · ')}</p>;
}

/** Under an input: what is still to be said about it, its type, and what the text should say. */
export function InputNote({ input }: { input: Input }) {
  const t = useText();
  const words = [
    input.clause === '' ? t.minutes.entries.noClause : null,
    t.domain.inputType[input.type],
    input.proposedChange === '' ? null : t.minutes.entries.proposedChange(input.proposedChange),
  ].filter((each) => each !== null);
  return <p className={classes.facts}>{words.join(' · ')}</p>;
}

function RowMenu({ entry, actions }: { entry: Entry; actions: RowActions }) {
  const t = useText();
  const navigate = useNavigate();
  const { entries, kind } = t.minutes;
  return (
    <div className={classes.menu}>
      <Menu
        items={[
          { id: 'open', label: entries.open, keys: 'Enter', onSelect: () => actions.open(entry.id, 'end') },
          {
            id: 'discussion',
            label: kind.discussion,
            keys: 'Ctrl+1',
            apart: true,
            checked: entry.type === 'discussion',
            onSelect: () => actions.setKind(entry.id, 'discussion'),
          },
          {
            id: 'decision',
            label: kind.decision,
            keys: 'Ctrl+2',
            checked: entry.type === 'decision',
            onSelect: () => actions.setKind(entry.id, 'decision'),
          },
          {
            id: 'action',
            label: kind.action,
            keys: 'Ctrl+3',
            checked: entry.type === 'action',
            onSelect: () => actions.setKind(entry.id, 'action'),
          },
          {
            id: 'input',
            label: kind.input,
            keys: 'Ctrl+4',
            checked: entry.type === 'input',
            onSelect: () => actions.setKind(entry.id, 'input'),
          },
          {
            id: 'up',
            label: entries.moveUp,
            keys: 'Alt+↑',
            apart: true,
            onSelect: () => actions.move(entry.id, -1),
          },
          { id: 'down', label: entries.moveDown, keys: 'Alt+↓', onSelect: () => actions.move(entry.id, 1) },
          {
            id: 'previous',
            label: entries.toPrevious,
            keys: 'Alt+Shift+↑',
            disabled: !actions.hasItem(-1),
            onSelect: () => actions.moveToItem(entry.id, -1),
          },
          {
            id: 'next',
            label: entries.toNext,
            keys: 'Alt+Shift+↓',
            disabled: !actions.hasItem(1),
            onSelect: () => actions.moveToItem(entry.id, 1),
          },
          {
            id: 'history',
            label: t.history.show,
            apart: true,
            onSelect: () =>
              void navigate(
                historyPlace('minutes_entry', entry.id, codeOfEntry(entry) ?? t.minutes.kind[entry.type]),
              ),
          },
          {
            id: 'remove',
            label: entries.remove,
            keys: 'Delete',
            apart: true,
            danger: true,
            onSelect: () => actions.remove(entry.id),
          },
        ]}
        label={entries.more}
        renderTrigger={(trigger) => (
          <IconButton {...trigger} icon={IconMore} label={entries.more} size="small" tabIndex={-1} />
        )}
      />
    </div>
  );
}
