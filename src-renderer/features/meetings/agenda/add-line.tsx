import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { announceUnsaved } from '../../../api/unsaved.ts';
import { useLanguage, useText } from '../../../i18n/text.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconAdd } from '../../../ui/icons.ts';
import type { AgendaEditor } from './agenda-editor.ts';
import { pastedLines } from './pasted-lines.ts';
import type { AgendaCommands } from './use-agenda-commands.ts';
import type { Cells } from './use-cells.ts';
import classes from './agenda.module.css';

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
  const [title, setTitle] = useState('');
  const [sub, setSub] = useState(false);
  const asSubItem = sub && lastKey !== null;

  const add = (): string | null => {
    const text = title.trim();
    setTitle('');
    return text === '' ? null : commands.append([{ title: text, level: asSubItem ? 2 : 1 }]);
  };

  // What stands here is not lost when the window is closed or undo is pressed.
  const latest = useRef({ title, add });
  useEffect(() => {
    latest.current = { title, add };
  });
  useEffect(
    () =>
      announceUnsaved({
        pending: () => latest.current.title.trim() !== '',
        flush: () => {
          latest.current.add();
          return editor.flush();
        },
      }),
    [editor],
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
        onBlur={() => add()}
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
