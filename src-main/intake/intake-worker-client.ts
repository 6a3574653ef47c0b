import { Worker } from 'node:worker_threads';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { ImportProgress } from '../../src-shared/contract/events.ts';
import type {
  ImportPlan,
  ImportReport,
  SourceTable,
  TableReading,
} from '../../src-shared/domain/people-table.ts';
import type { ImportTask, PlanTask, TableSource, columns } from './intake-desk.ts';
import type { IntakeAnswer, IntakeRequest, IntakeTask } from './intake-worker.ts';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  told(progress: ImportProgress): void;
}

type Told = (progress: ImportProgress) => void;

/**
 * Reads, compares and brings in tables in a worker, so that no window waits for it. The worker keeps the tables that
 * are on their way; without any it ends.
 */
export class IntakeWorker {
  readonly #file: string | URL;
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** `file`: the built worker (out/main/intake.js); in tests the .ts itself. */
  constructor(file: string | URL) {
    this.#file = file;
  }

  read(source: TableSource): Promise<SourceTable> {
    return this.#ask({ kind: 'read', source }) as Promise<SourceTable>;
  }

  columns(reading: Omit<TableReading, 'columns'>): Promise<ReturnType<typeof columns>> {
    return this.#ask({ kind: 'columns', reading }) as Promise<ReturnType<typeof columns>>;
  }

  plan(plan: PlanTask, told: Told): Promise<ImportPlan> {
    return this.#ask({ kind: 'plan', plan }, told) as Promise<ImportPlan>;
  }

  /** Null: `signal` stopped it. The table stays until it is told to `forget` it. */
  bringIn(bringIn: ImportTask, told: Told, signal: AbortSignal): Promise<ImportReport | null> {
    return this.#ask({ kind: 'bringIn', bringIn }, told, signal) as Promise<ImportReport | null>;
  }

  /** Lets go of a table, after an import that took hold. Never rejects: it is a matter of memory only. */
  async forget(tableId: string): Promise<void> {
    await this.#ask({ kind: 'forget', tableId }).catch((error: unknown) => console.error(error));
  }

  /** Ends the worker, with the tables it keeps; what it is at is refused. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#refuse(new Error('The import was stopped'));
    await worker?.terminate();
  }

  #ask(task: IntakeTask, told: Told = () => undefined, signal?: AbortSignal): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const halt = () => Atomics.store(stop, 0, 1);
    if (signal?.aborted === true) halt();
    signal?.addEventListener('abort', halt);
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, told });
      const worker = this.#running();
      // A worker that waits for work does not keep the program from ending; one that works does.
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
      worker.postMessage({ id, task, stop } satisfies IntakeRequest);
    }).finally(() => {
      signal?.removeEventListener('abort', halt);
    });
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.#file);
    this.#worker = worker;
    worker.on('message', (answer: IntakeAnswer) => {
      this.#hear(answer);
    });
    const ended = (error: Error) => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#refuse(error);
    };
    worker.on('error', (error) => {
      ended(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on('exit', (code) => {
      ended(new Error(`The intake worker ended with code ${code}`));
    });
    return worker;
  }

  #hear(answer: IntakeAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if ('progress' in answer) {
      waiting?.told(answer.progress);
      return;
    }
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) {
      this.#worker?.unref();
      if (answer.idle) void this.close();
    }
    if ('error' in answer) waiting?.reject(errorOf(answer));
    else waiting?.resolve('cancelled' in answer ? null : answer.value);
  }

  #refuse(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** What a person can act on comes with its code; the rest is a fault of the program. */
function errorOf({ error, failure }: Extract<IntakeAnswer, { error: string }>): Error {
  if (failure === null) return new Error(error);
  const { code, message, ...more } = failure;
  return new RegisterError(code, message, more);
}
