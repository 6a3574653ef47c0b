import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/text.tsx';
import { IconSearch } from '../icons.ts';
import { typesText } from '../keyboard.ts';
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

  useEffect(() => {
    const onSlash = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || typesText(event.target)) return;
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
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onChange('');
          else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
          else return;
          event.preventDefault();
        }}
      />
      {value === '' && <kbd aria-hidden>/</kbd>}
    </div>
  );
}
