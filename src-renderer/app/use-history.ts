import { useCallback } from 'react';
import type { ChangeLabel, RegisterStatus } from '../../src-shared/contract/app-state.ts';
import { useAppState } from '../api/app-state.ts';
import { queryClient, readKey } from '../api/query-client.ts';
import { anythingUnsaved, flushUnsaved } from '../api/unsaved.ts';
import { useRead } from '../api/use-read.ts';
import { useWrite } from '../api/use-write.ts';
import type { Texts } from '../i18n/en/index.ts';
import { useText } from '../i18n/text.tsx';
import { typesText } from '../ui/keyboard.ts';
import { textHistoryOf } from '../ui/rich-text/text-history.ts';
import { showToast } from '../ui/toast.ts';

/** "change person (Sok Dara)". */
export function changeText(t: Texts, { label, subject }: ChangeLabel): string {
  const name = label in t.changes ? t.changes[label as keyof Texts['changes']] : label;
  return t.shell.change(name, subject);
}

/** Saving state of the open register; undefined when none is open. */
export function useRegisterStatus(): RegisterStatus | undefined {
  const { register } = useAppState();
  return useRead('register.status', {}, { enabled: register !== null, throwOnError: false }).data;
}

/** Steps back and forth through the changes of the register. What was just typed is saved first. */
export function useHistory() {
  const t = useText();
  const status = useRegisterStatus();
  const { run: runUndo } = useWrite('history.undo');
  const { run: runRedo } = useWrite('history.redo');

  const undo = useCallback(async () => {
    await flushUnsaved();
    // The status may have changed by the flush.
    const now = queryClient.getQueryData<RegisterStatus>(readKey('register.status', {}));
    const change = now?.undo ?? null;
    if (change === null) return;
    const result = await runUndo({});
    if (result.ok) showToast({ kind: 'done', title: t.shell.undone(changeText(t, change)) });
  }, [runUndo, t]);

  const redo = useCallback(async () => {
    await flushUnsaved();
    const now = queryClient.getQueryData<RegisterStatus>(readKey('register.status', {}));
    const change = now?.redo ?? null;
    if (change === null) return;
    const result = await runRedo({});
    if (result.ok) showToast({ kind: 'done', title: t.shell.redone(changeText(t, change)) });
  }, [runRedo, t]);

  return { undo, redo, nextUndo: status?.undo ?? null, nextRedo: status?.redo ?? null };
}

/**
 * Whether Ctrl+Z belongs to the text being written. An editor of ours takes the key while it has something to undo;
 * what it leaves over means the register. In a field it is the text's while what was typed is not saved yet.
 */
export function undoBelongsToText(target: EventTarget | null): boolean {
  if (!typesText(target)) return false;
  if (target instanceof HTMLElement && target.isContentEditable) return textHistoryOf(target) === undefined;
  return anythingUnsaved();
}
