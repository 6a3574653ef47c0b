import { useState } from 'react';
import { paperTitle, type Paper } from '../../../../src-shared/domain/paper.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import {
  IconArrowDown,
  IconArrowUp,
  IconDelete,
  IconEdit,
  IconMore,
  IconMoveTo,
  IconOpen,
  IconPaper,
} from '../../../ui/icons.ts';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { MovePaperDialog } from './move-paper-dialog.tsx';
import type { PaperCommands } from './use-paper-commands.ts';
import { dragPaper } from './use-paper-drop.ts';
import classes from './papers.module.css';

const KB = 1024;
const MB = KB * KB;

/** "340 KB", "1.2 MB". */
function useSize(): (size: number) => string {
  const t = useText();
  const format = useFormat();
  return (size) => {
    if (size < MB) return t.papers.kb(format.number(Math.max(1, Math.round(size / KB))));
    const tenths = Math.round((size / MB) * 10) / 10;
    return t.papers.mb(format.number(tenths));
  };
}

interface PaperListProps {
  papers: readonly Paper[];
  commands: PaperCommands;
  readOnly: boolean;
  /** Name of the list for screen readers. */
  label: string;
}

/** The papers of one item: opened by a click; the rest is in the menu of each. */
export function PaperList({ papers, commands, readOnly, label }: PaperListProps) {
  const t = useText();
  const words = t.papers;
  const format = useFormat();
  const sizeOf = useSize();
  const [renaming, setRenaming] = useState<string | null>(null);
  const [moving, setMoving] = useState<Paper | null>(null);
  return (
    <>
      <ul aria-label={label} className={classes.papers}>
        {papers.map((paper, i) => {
          const title = paperTitle(paper);
          return (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the mouse's way to another item; the menu has the keyboard's
            <li
              className={cx(classes.paper, !readOnly && classes.movable)}
              draggable={!readOnly && renaming !== paper.id}
              key={paper.id}
              onDragStart={(event) => dragPaper(event, paper.id)}
            >
              <IconPaper aria-hidden size={15} />
              <div className={classes.about}>
                {renaming === paper.id ? (
                  <Rename
                    paper={paper}
                    onDone={(typed) => {
                      setRenaming(null);
                      if (typed !== null) void commands.rename(paper, typed);
                    }}
                  />
                ) : (
                  <button
                    aria-label={words.openNamed(title)}
                    className={classes.name}
                    type="button"
                    onClick={() => commands.open(paper)}
                  >
                    {title}
                  </button>
                )}
                <span className={classes.facts}>
                  <span className={classes.file}>{paper.fileName}</span>
                  <span>{sizeOf(paper.size)}</span>
                  <span>{words.addedAt(format.shortDate(paper.addedAt.slice(0, 10)))}</span>
                </span>
              </div>
              <Menu
                align="end"
                items={itemsOf(paper, i)}
                label={words.more(title)}
                renderTrigger={(trigger) => (
                  <IconButton {...trigger} icon={IconMore} label={words.more(title)} size="small" />
                )}
              />
            </li>
          );
        })}
      </ul>
      {moving && <MovePaperDialog commands={commands} paper={moving} onClose={() => setMoving(null)} />}
    </>
  );

  function itemsOf(paper: Paper, i: number): MenuItem[] {
    const shown: MenuItem[] = [
      { id: 'open', label: words.open, icon: IconOpen, onSelect: () => commands.open(paper) },
      { id: 'save', label: words.saveAs, onSelect: () => void commands.saveAs(paper) },
    ];
    if (readOnly) return shown;
    return [
      ...shown,
      {
        id: 'rename',
        label: words.rename,
        icon: IconEdit,
        apart: true,
        onSelect: () => setRenaming(paper.id),
      },
      {
        id: 'up',
        label: words.moveUp,
        icon: IconArrowUp,
        disabled: i === 0,
        onSelect: () => commands.move(paper, papers[i - 2]?.id ?? null),
      },
      {
        id: 'down',
        label: words.moveDown,
        icon: IconArrowDown,
        disabled: i === papers.length - 1,
        onSelect: () => commands.move(paper, papers[i + 1]?.id ?? null),
      },
      { id: 'move-to', label: words.moveTo, icon: IconMoveTo, onSelect: () => setMoving(paper) },
      {
        id: 'remove',
        label: words.remove,
        icon: IconDelete,
        danger: true,
        apart: true,
        onSelect: () => void commands.remove(paper),
      },
    ];
  }
}

/** The title while it is typed anew; Enter keeps it, Esc leaves it as it was. */
function Rename({ paper, onDone }: { paper: Paper; onDone: (typed: string | null) => void }) {
  const words = useText().papers;
  return (
    <input
      aria-label={words.titleOf}
      autoComplete="off"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for just now
      autoFocus
      className={classes.rename}
      defaultValue={paperTitle(paper)}
      maxLength={500}
      onBlur={(event) => onDone(event.target.value.trim())}
      onFocus={(event) => event.target.select()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        else if (event.key === 'Escape') {
          event.preventDefault();
          onDone(null);
        }
      }}
    />
  );
}
