import { useEffect, useRef } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import { useAppState } from '../../api/app-state.ts';
import { useText } from '../../i18n/text.tsx';
import { showToast } from '../../ui/toast.ts';

const drafts = new Map<string, unknown>();

/**
 * What was typed into the form for a new entry and not added stays, for as long as the window is open, whichever way the
 * form was left: it goes on there the next time. `named`: what the draft is called, '' when nothing worth keeping was typed.
 */
export function useKeptDraft<Values extends FieldValues, Transformed>(
  what: 'person' | 'organisation',
  form: UseFormReturn<Values, unknown, Transformed>,
  named: (values: Values) => string,
): void {
  const t = useText();
  const key = `${useAppState().register?.documentId ?? ''} ${what}`;
  const latest = useRef({ named, told: t.people.draftKept });
  useEffect(() => {
    latest.current = { named, told: t.people.draftKept };
  });
  useEffect(() => {
    const draft = drafts.get(key);
    if (draft !== undefined) form.reset(draft as DefaultValues<Values>, { keepDefaultValues: true });
    return () => {
      const values = form.getValues();
      const name = latest.current.named(values);
      if (name === '') {
        drafts.delete(key);
        return;
      }
      drafts.set(key, structuredClone(values));
      showToast({ kind: 'done', title: latest.current.told(name) });
    };
  }, [key, form]);
}
