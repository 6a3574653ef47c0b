import type { ReactNode, Ref } from 'react';

interface EntryFormProps {
  /** For the buttons that stand outside of it, at the foot of the panel. */
  id: string;
  ref?: Ref<HTMLFormElement>;
  className?: string | undefined;
  /** Enter, or the button that submits. */
  onSave: () => void;
  /** Ctrl+Enter, wherever the cursor is. */
  onCtrlEnter: () => void;
  children: ReactNode;
}

/** A form for a new entry: Enter saves, Ctrl+Enter is for the whole form. */
export function EntryForm({ id, ref, className, onSave, onCtrlEnter, children }: EntryFormProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys bubble up from the fields; the form itself is not focused
    <form
      className={className}
      id={id}
      noValidate
      ref={ref}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onCtrlEnter();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
    </form>
  );
}
