import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { MenuCommand } from '../../../src-shared/contract/events.ts';
import type { Found } from '../../../src-shared/domain/find.ts';
import { useAppState } from '../../api/app-state.ts';
import { useRead } from '../../api/use-read.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconSearch } from '../../ui/icons.ts';
import { Kbd } from '../../ui/kbd.tsx';
import {
  type PaletteEntry,
  type PaletteGroup,
  commandEntries,
  foundEntry,
  matching,
  placeEntries,
  placeOf,
} from './entries.ts';
import { rememberFound, recentlyFound } from './recent.ts';
import classes from './palette.module.css';

interface PaletteProps {
  commands: Readonly<Record<MenuCommand, () => void>>;
  onClose: () => void;
}

/** What the palette lists for a text: without one, what was gone to lately, the places and the commands. */
function useGroups({ commands, onClose }: PaletteProps, text: string): PaletteGroup[] {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const { register, updates } = useAppState();
  const asked = useDeferredValue(text.trim());
  const { data: found } = useRead(
    'find.anything',
    { text: asked },
    { enabled: register !== null && asked !== '', keepPrevious: true, throwOnError: false },
  );

  return useMemo(() => {
    const close =
      (then: () => void): (() => void) =>
      () => {
        onClose();
        then();
      };
    const go = (to: string) => void navigate(to);
    const foundLine = (each: Found): PaletteEntry =>
      foundEntry(
        each,
        { t, format, inLanguage },
        close(() => {
          rememberFound(register?.documentId ?? '', each);
          go(placeOf(each));
        }),
      );
    const closing = (entries: PaletteEntry[]) =>
      entries.map((entry) => ({ ...entry, run: close(entry.run) }));
    const places = closing(placeEntries({ t, open: register !== null, go }));
    const does = closing(
      commandEntries({
        t,
        open: register !== null,
        readOnly: register?.readOnly != null,
        go,
        commands,
        updates,
      }),
    );
    const groups: PaletteGroup[] =
      text.trim() === ''
        ? [
            { title: t.palette.recent, entries: recentlyFound(register?.documentId ?? '').map(foundLine) },
            { title: t.palette.places, entries: places },
            { title: t.palette.commands, entries: does },
          ]
        : [
            { title: t.palette.places, entries: matching(places, text) },
            { title: t.palette.register, entries: (asked === '' ? [] : (found ?? [])).map(foundLine) },
            { title: t.palette.commands, entries: matching(does, text) },
          ];
    return groups.filter((group) => group.entries.length > 0);
  }, [asked, commands, format, found, inLanguage, navigate, onClose, register, t, text, updates]);
}

const scrollIntoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' });

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot be moved through from a field */
/** Ctrl+K: one field that goes to any meeting, person, decision or action, to any page, and runs any command. */
export default function Palette(props: PaletteProps) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const groups = useGroups(props, text);
  const entries = groups.flatMap((group) => group.entries);
  const shown = Math.min(at, entries.length - 1);
  const current = entries[shown];
  const optionId = (entry: PaletteEntry) => `${id}-${entry.id}`;

  const onKey = (event: KeyboardEvent) => {
    const last = entries.length - 1;
    const to: Record<string, number> = {
      ArrowDown: shown >= last ? 0 : shown + 1,
      ArrowUp: shown <= 0 ? last : shown - 1,
      PageDown: Math.min(last, shown + 8),
      PageUp: Math.max(0, shown - 8),
    };
    const next = to[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setAt(next);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      current?.run();
    }
  };

  return (
    <Dialog bare title={t.palette.title} wide onClose={props.onClose}>
      <div className={classes.field}>
        <IconSearch aria-hidden size={17} />
        <input
          aria-activedescendant={current ? optionId(current) : undefined}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-expanded
          aria-label={t.palette.title}
          autoComplete="off"
          data-autofocus
          placeholder={t.palette.placeholder}
          role="combobox"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
      </div>
      <div
        aria-label={t.palette.results}
        className={classes.list}
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
      >
        {groups.map((group) => (
          <div aria-labelledby={`${id}-${group.title}`} key={group.title} role="group">
            <div className={classes.title} id={`${id}-${group.title}`} role="presentation">
              {group.title}
            </div>
            {group.entries.map((entry) => (
              <div
                aria-selected={entry === current}
                className={cx(classes.entry, entry === current && classes.current)}
                id={optionId(entry)}
                key={entry.id}
                ref={entry === current ? scrollIntoView : null}
                role="option"
                tabIndex={-1}
                // The field keeps the focus.
                onPointerDown={(event) => {
                  event.preventDefault();
                  entry.run();
                }}
                onPointerMove={() => setAt(entries.indexOf(entry))}
              >
                {entry.code && <span className={classes.code}>{entry.code}</span>}
                <span className={classes.label}>{entry.label}</span>
                {entry.detail && <span className={classes.detail}>{entry.detail}</span>}
                <span className={classes.kind}>
                  {entry.keys ? <Kbd keys={entry.keys} plain /> : entry.kind}
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      {entries.length === 0 && (
        <div className={classes.nothing}>
          <p>{t.palette.nothing(text.trim())}</p>
          <p>{t.palette.nothingHint}</p>
        </div>
      )}
      <div className={classes.foot}>
        <span>
          <Kbd keys="↑" /> <Kbd keys="↓" /> {t.palette.hintMove}
        </span>
        <span>
          <Kbd keys="Enter" /> {t.palette.hintOpen}
        </span>
        <span>
          <Kbd keys="Esc" /> {t.palette.hintClose}
        </span>
        <output className={classes.count}>{text.trim() === '' ? '' : t.palette.count(entries.length)}</output>
      </div>
    </Dialog>
  );
}
