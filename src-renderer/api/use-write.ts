import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallInput, CallOutput, NamesOfKind } from '../../src-shared/contract/calls.ts';
import { asFailure, call, type CallFailure } from './call.ts';
import { reportFailure } from './failures.ts';

export type WriteName = NamesOfKind<'write' | 'act'>;

export type WriteResult<Value> = { ok: true; value: Value } | { ok: false; failure: CallFailure };

const stepListeners = new Set<() => void>();

/** Tells of every change of the register's content, each a step of undo, and of undo itself. */
export function onStep(listener: () => void): () => void {
  stepListeners.add(listener);
  return () => {
    stepListeners.delete(listener);
  };
}

const isStep = (name: WriteName) => !/^(app|register|backups|records)\./.test(name);

interface WriteOptions {
  /** True when the caller has dealt with the failure: no toast then. */
  handle?: (failure: CallFailure) => boolean;
}

/**
 * Changes something through one call of the contract. `run` never rejects: it answers what came of it,
 * and a failure that nobody handles is shown as a toast.
 */
export function useWrite<Name extends WriteName>(name: Name, { handle }: WriteOptions = {}) {
  const [running, setRunning] = useState(0);
  const latestHandle = useRef(handle);
  useEffect(() => {
    latestHandle.current = handle;
  });

  const run = useCallback(
    async (input: CallInput<Name>, files?: readonly File[]): Promise<WriteResult<CallOutput<Name>>> => {
      setRunning((count) => count + 1);
      try {
        const value = await call(name, input, { files });
        if (isStep(name)) for (const listener of stepListeners) listener();
        return { ok: true, value };
      } catch (error) {
        const failure = asFailure(error);
        if (latestHandle.current?.(failure) !== true) reportFailure(failure);
        return { ok: false, failure };
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [name],
  );

  return { run, pending: running > 0 };
}
