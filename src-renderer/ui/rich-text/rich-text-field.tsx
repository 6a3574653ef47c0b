import { lazy, Suspense, useRef, useState } from 'react';
import type { RichText } from '../../../src-shared/domain/rich-text.ts';
import type { RichTextHandle } from './rich-text-editor.tsx';
import { RichTextView } from './rich-text-view.tsx';
import classes from './rich-text-field.module.css';

const RichTextEditor = lazy(() => import('./rich-text-editor.tsx'));

interface RichTextFieldProps {
  label: string;
  /** What it holds first; from then on it is the field that knows. */
  initial: RichText;
  /** The cursor goes here when it appears. */
  startHere?: boolean;
  onChange: (text: RichText) => void;
}

/** Rich text as a field of a form: bold, lists and tables as in the minutes. Enter begins a new paragraph. */
export function RichTextField({ label, initial, startHere = false, onChange }: RichTextFieldProps) {
  const handle = useRef<RichTextHandle | null>(null);
  const [first] = useState(initial);
  return (
    <div className={classes.field}>
      <span aria-hidden>{label}</span>
      <div className={classes.box}>
        <Suspense fallback={<RichTextView text={first} />}>
          <RichTextEditor
            focus={startHere ? 'end' : null}
            initial={first}
            label={label}
            ref={handle}
            onChange={() => {
              if (handle.current !== null) onChange(handle.current.read());
            }}
          />
        </Suspense>
      </div>
    </div>
  );
}
