import { lazy, Suspense, useEffect, useState } from 'react';
import type { CallFailure } from '../api/call.ts';
import { onFailure } from '../api/failures.ts';
import { useText } from '../i18n/text.tsx';
import { showToast } from '../ui/toast.ts';

// For the worst of days only.
const RescueDialog = lazy(async () => ({ default: (await import('./rescue-dialog.tsx')).RescueDialog }));

/**
 * Shows refused changes that nobody else dealt with: what happened, what was kept, what to do. A register that cannot
 * be opened and could be brought back is more than a toast.
 */
export function FailureToasts() {
  const t = useText();
  const [lost, setLost] = useState<CallFailure | null>(null);
  useEffect(
    () =>
      onFailure((failure) => {
        // Stopping something oneself is no failure.
        if (failure.code === 'cancelled') return;
        if (failure.details['rescue'] !== undefined) {
          setLost(failure);
          return;
        }
        const { title, help } = t.errors.codes[failure.code];
        showToast({ kind: 'failed', title, text: help(failure.details) });
      }),
    [t],
  );
  if (lost === null) return null;
  return (
    <Suspense>
      <RescueDialog failure={lost} onClose={() => setLost(null)} />
    </Suspense>
  );
}
