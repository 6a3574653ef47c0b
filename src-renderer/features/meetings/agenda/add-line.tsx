import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { announceUnsaved } from '../../../api/unsaved.ts';
import { useLanguage, useText } from '../../../i18n/text.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconAdd } from '../../../ui/icons.ts';
import type { AgendaEditor } from './agenda-editor.ts';
import { pastedLines } from './pasted-lines.ts';
import type { AgendaCommands } from './use-agenda-commands.ts';
import type { Cells } from './use-cells.ts';
import classes from './add-line.module.css';

interface AddLineProps {
  editor: AgendaEditor;
  commands: AgendaCommands;
  cells: Cells;
  /** Key of the last row. */
  lastKey: string | null;
}

/**
 * The last line: what is typed becomes an item by Enter (and the next one can be typed), by Tab (and its purpose
 * is next) or when it is left. Several lines that are pasted become as many items.
 */
export function AddLine({ editor, commands, cells, lastKey }: AddLineProps) {
  const t = useText();
  const language = useLanguage();
  const words = t.meetings.agenda;
  const input = useRef<HTMLInputElement>(null);
  const [title, setShown] = useState('');
  // What is typed as it is now: leaving the line must not add it twice.
  const typed = useRef('');
  const setTitle = (text: string) => {
    typed.current = text;
    setShown(text);
  };
  const [sub, setSub] = useState(false);
  const asSubItem = sub && lastKey !== null;

  const add = (): string | null => {
    const text = typed.current.trim();
    setTitle('');
    return text === '' ? null : commands.append([{ title: text, level: asSubItem ? 2 : 1 }]);
  };

  // What stands here is not lost when the window is closed or undo is pressed.
  const latestAdd = useRef(add);
  useEffect(() => {
    latestAdd.current = add;
  });
  useEffect(
    () =>
      announceUnsaved({
        pending: () => typed.current.trim() !== '',
        flush: () => {
          const writing = document.activeElement === input.current;
          const key = latestAdd.current();
          // Another window came in front in the middle of a word: it is written on in the item it became.
          if (key !== null && writing) cells.focus(key, 'title');
          return editor.flush();
        },
      }),
    [cells, editor],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter') add();
    else if (event.key === 'Tab' && !event.shiftKey && title.trim() !== '') {
      const key = add();
      if (key !== null) cells.focus(key, 'purpose');
    } else if ((ctrl && event.code === 'BracketRight') || (event.altKey && event.key === 'ArrowRight')) {
      setSub(true);
    } else if ((ctrl && event.code === 'BracketLeft') || (event.altKey && event.key === 'ArrowLeft')) {
      setSub(false);
    } else if (event.key === 'Backspace' && title === '' && asSubItem) setSub(false);
    else if (event.key === 'ArrowUp' && lastKey !== null) cells.focus(lastKey, 'title');
    else if (event.key === 'Escape' && title !== '') setTitle('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className={cx(classes.addLine, asSubItem && classes.sub, lastKey === null && classes.firstLine)}
      data-add-line
    >
      <IconAdd aria-hidden size={15} />
      <input
        aria-label={asSubItem ? words.addSub : words.add}
        autoComplete="off"
        className={classes.title}
        lang={language}
        maxLength={500}
        placeholder={asSubItem ? words.addSubHint : words.addHint}
        spellCheck={false}
        value={title}
        ref={input}
        onBlur={(event) => {
          // Not when another window comes in front: the cursor is still here.
          if (document.activeElement !== event.currentTarget) add();
        }}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          const lines = pastedLines(event.clipboardData.getData('text/plain'));
          if (lines.length < 2) return;
          event.preventDefault();
          commands.append(lines);
        }}
      />
    </div>
  );
}
