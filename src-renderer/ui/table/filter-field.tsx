import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { IconSearch } from '../icons.ts';
import { isSlash, typesText } from '../keyboard.ts';
import classes from './filter-field.module.css';

interface FilterFieldProps {
  value: string;
  onChange: (text: string) => void;
  /** Arrow down or Enter: the keyboard goes on to the list. */
  onLeave: () => void;
}

/** What a list is filtered by; `/` comes here from anywhere on the page. One on each page. */
export function FilterField({ value, onChange, onLeave }: FilterFieldProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  // The address follows what is typed a moment later: the field itself must not wait for it, or letters get lost.
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(value);
  }, [value]);
  const change = (text: string) => {
    setTyped(text);
    onChange(text);
  };

  useEffect(() => {
    const onSlash = (event: globalThis.KeyboardEvent) => {
      if (!isSlash(event) || event.ctrlKey || event.altKey || typesText(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onSlash);
    return () => document.removeEventListener('keydown', onSlash);
  }, []);

  return (
    <div className={classes.filter}>
      <IconSearch aria-hidden size={15} />
      <input
        aria-label={t.ui.filterHint}
        placeholder={t.ui.filter}
        ref={input}
        type="search"
        value={typed}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') change('');
          else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
          else return;
          event.preventDefault();
        }}
      />
      {typed === '' && <kbd aria-hidden>/</kbd>}
    </div>
  );
}
