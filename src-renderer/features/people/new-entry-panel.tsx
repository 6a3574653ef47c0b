import { useId, useRef, type ReactNode } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { EntryForm } from '../../ui/forms/entry-form.tsx';
import { useUndoable } from '../../ui/undoable.ts';
import { useOnce } from '../../ui/use-once.ts';

interface NewEntryPanelProps {
  title: string;
  saving: boolean;
  onClose: () => void;
  /** Saves and empties the form; answers the name of what was added, or null when it was not. */
  onSave: () => Promise<string | null>;
  children: ReactNode;
}

/** A form for entries that are typed one after the other: Enter saves, Ctrl+Enter goes on with the next. */
export function NewEntryPanel({ title, saving, onClose, onSave, children }: NewEntryPanelProps) {
  const t = useText();
  const formId = useId();
  const undoable = useUndoable();
  const form = useRef<HTMLFormElement>(null);

  const save = useOnce(async (next: boolean) => {
    const name = await onSave();
    if (name === null) return;
    undoable(t.people.added(name));
    if (next) form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    else onClose();
  });

  return (
    <SidePanel
      foot={
        <>
          <Button busy={saving} onClick={() => save(true)}>
            {t.people.saveAndNext}
          </Button>
          <Button busy={saving} form={formId} look="primary" type="submit">
            {t.people.save}
          </Button>
        </>
      }
      title={title}
      onClose={onClose}
    >
      <EntryForm id={formId} ref={form} onCtrlEnter={() => save(true)} onSave={() => save(false)}>
        {children}
      </EntryForm>
    </SidePanel>
  );
}
