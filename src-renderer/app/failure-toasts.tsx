import { useEffect } from 'react';
import { onFailure } from '../api/failures.ts';
import { useText } from '../i18n/text.tsx';
import { showToast } from '../ui/toast.ts';

/** Shows refused changes that nobody else dealt with: what happened, what was kept, what to do. */
export function FailureToasts() {
  const t = useText();
  useEffect(
    () =>
      onFailure((failure) => {
        // Stopping something oneself is no failure.
        if (failure.code === 'cancelled') return;
        const { title, help } = t.errors.codes[failure.code];
        showToast({ kind: 'failed', title, text: help(failure.details) });
      }),
    [t],
  );
  return null;
}
