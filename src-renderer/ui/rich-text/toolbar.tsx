import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useState, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/text.tsx';
import { IconButton } from '../button.tsx';
import { cx } from '../cx.ts';
import {
  IconBold,
  IconBullets,
  IconFormat,
  IconItalic,
  IconLink,
  IconNumbers,
  IconTable,
  IconUnderline,
  type Icon,
} from '../icons.ts';
import { Menu, type MenuItem } from '../menu.tsx';
import classes from './editor.module.css';

/** The arrows go from button to button; Tab goes past them. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not([role=menuitem])')];
  const now = buttons.indexOf(event.target);
  if (now < 0) return;
  event.preventDefault();
  buttons[(now + step + buttons.length) % buttons.length]?.focus();
}

/** Quiet: the keys do the same. */
export function RichTextToolbar({ editor, openLink }: { editor: Editor; openLink: () => void }) {
  const { richText } = useText().ui;
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      underline: now.isActive('underline'),
      link: now.isActive('link'),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      table: now.isActive('table'),
    }),
  });

  const button = (
    name: keyof typeof active,
    icon: Icon,
    label: string,
    keys: string | undefined,
    run: () => void,
  ) => (
    <IconButton
      aria-pressed={active[name]}
      icon={icon}
      keys={keys}
      label={label}
      size="small"
      tabIndex={name === 'bold' ? 0 : -1}
      onClick={run}
    />
  );
  const chain = () => editor.chain().focus();
  /** Only asked for where there is no room for it beside the rest. */
  const [wanted, setWanted] = useState(false);

  return (
    <>
      <span className={classes.toolbarToggle}>
        <IconButton
          aria-expanded={wanted}
          icon={IconFormat}
          label={richText.toolbar}
          size="small"
          onClick={() => setWanted(!wanted)}
          onMouseDown={(event) => event.preventDefault()}
        />
      </span>
      <div
        aria-label={richText.toolbar}
        className={cx(classes.toolbar, wanted && classes.wanted)}
        role="toolbar"
        tabIndex={-1}
        onKeyDown={moveAlong}
        // The text keeps the focus and its selection.
        onMouseDown={(event) => event.preventDefault()}
      >
        {button('bold', IconBold, richText.bold, 'Ctrl+B', () => chain().toggleBold().run())}
        {button('italic', IconItalic, richText.italic, 'Ctrl+I', () => chain().toggleItalic().run())}
        {button('underline', IconUnderline, richText.underline, 'Ctrl+U', () =>
          chain().toggleUnderline().run(),
        )}
        {button('link', IconLink, richText.link, 'Ctrl+K', openLink)}
        {button('bulletList', IconBullets, richText.bullets, 'Ctrl+Shift+8', () =>
          chain().toggleBulletList().run(),
        )}
        {button('orderedList', IconNumbers, richText.numbers, 'Ctrl+Shift+7', () =>
          chain().toggleOrderedList().run(),
        )}
        {active.table ? (
          <TableMenu editor={editor} />
        ) : (
          button('table', IconTable, richText.table, undefined, () =>
            chain().insertTable({ rows: 2, cols: 2, withHeaderRow: false }).run(),
          )
        )}
      </div>
    </>
  );
}

const item = (label: string, run: () => void, more: Pick<MenuItem, 'apart' | 'danger'> = {}): MenuItem => ({
  id: label,
  label,
  onSelect: run,
  ...more,
});

function TableMenu({ editor }: { editor: Editor }) {
  const { richText } = useText().ui;
  const chain = () => editor.chain().focus();
  return (
    <Menu
      items={[
        item(richText.rowBelow, () => chain().addRowAfter().run()),
        item(richText.rowAbove, () => chain().addRowBefore().run()),
        item(richText.columnAfter, () => chain().addColumnAfter().run()),
        item(richText.columnBefore, () => chain().addColumnBefore().run()),
        item(richText.headerRow, () => chain().toggleHeaderRow().run()),
        item(richText.deleteRow, () => chain().deleteRow().run(), { apart: true }),
        item(richText.deleteColumn, () => chain().deleteColumn().run()),
        item(richText.deleteTable, () => chain().deleteTable().run(), { danger: true }),
      ]}
      label={richText.tableMenu}
      renderTrigger={(trigger) => (
        <IconButton
          {...trigger}
          icon={IconTable}
          label={richText.tableMenu}
          size="small"
          tabIndex={-1}
          aria-pressed
        />
      )}
    />
  );
}
