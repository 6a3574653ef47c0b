import type { Editor } from '@tiptap/core';
import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../button.tsx';
import { Popover } from '../popover.tsx';
import { safeLink } from './clean-paste.ts';
import { addressOf } from './editor-commands.ts';
import classes from './editor.module.css';

interface LinkFieldProps {
  editor: Editor;
  at: { left: number; top: number; bottom: number };
  onClose: () => void;
}

/** Types or changes the address of a link; an empty one takes the link away. */
export function LinkField({ editor, at, onClose }: LinkFieldProps) {
  const t = useText();
  const id = useId();
  const anchor = `--link${id.replaceAll(/[^\w]/g, '')}`;
  const before = String(editor.getAttributes('link')['href'] ?? '');
  const [typed, setTyped] = useState(before);
  const [wrong, setWrong] = useState(false);
  const closed = useRef(false);

  const close = () => {
    if (closed.current) return;
    closed.current = true;
    onClose();
    editor.commands.focus();
  };
  const apply = () => {
    const chain = editor.chain().focus().extendMarkRange('link');
    if (typed.trim() === '') {
      chain.unsetMark('link').run();
      close();
      return;
    }
    const href = safeLink(addressOf(typed));
    if (href === null) {
      setWrong(true);
      return;
    }
    if (editor.state.selection.empty && before === '') {
      chain
        .insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else {
      chain.setMark('link', { href }).run();
    }
    close();
  };

  return (
    <>
      <span
        className={classes.spot}
        style={{ left: at.left, top: at.top, height: at.bottom - at.top, anchorName: anchor }}
      />
      <Popover anchor={anchor} label={t.ui.richText.link} onClose={close}>
        {/* No form of its own: the text may stand in one. */}
        <div
          className={classes.link}
          role="presentation"
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
            event.preventDefault();
            event.stopPropagation();
            apply();
          }}
        >
          <label htmlFor={id}>{t.ui.richText.address}</label>
          <input
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            aria-invalid={wrong}
            autoComplete="off"
            id={id}
            placeholder="https://"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
          />
          {wrong && <p id={`${id}-wrong`}>{t.ui.richText.addressWrong}</p>}
          <div className={classes.linkActions}>
            {before !== '' && (
              <Button
                size="small"
                onClick={() => {
                  editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
                  close();
                }}
              >
                {t.ui.richText.removeLink}
              </Button>
            )}
            <Button look="primary" size="small" onClick={apply}>
              {t.ui.richText.setLink}
            </Button>
          </div>
        </div>
      </Popover>
    </>
  );
}
