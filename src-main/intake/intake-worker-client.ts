import type { ImportProgress } from '../../src-shared/contract/events.ts';
import type {
  ImportPlan,
  ImportReport,
  SourceTable,
  TableReading,
} from '../../src-shared/domain/people-table.ts';
import { AskedWorker, errorOf } from '../asked-worker.ts';
import type { ImportTask, PlanTask, TableSource, columns } from './intake-desk.ts';
import type { IntakeAnswer, IntakeRequest, IntakeTask } from './intake-worker.ts';

type Told = (progress: ImportProgress) => void;

/**
 * Reads, compares and brings in tables in a worker, so that no window waits for it. The worker keeps the tables that
 * are on their way; without any it ends.
 */
export class IntakeWorker {
  readonly #worker: AskedWorker<IntakeAnswer>;

  /** `file`: the built worker (out/main/intake.js); in tests the .ts itself. */
  constructor(file: string | URL) {
    this.#worker = new AskedWorker(file);
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
  close(): Promise<void> {
    return this.#worker.close('The import was stopped');
  }

  #ask(task: IntakeTask, told: Told = () => undefined, signal?: AbortSignal): Promise<unknown> {
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const halt = () => Atomics.store(stop, 0, 1);
    if (signal?.aborted === true) halt();
    signal?.addEventListener('abort', halt);
    let idle = false;
    return this.#worker
      .ask(
        (id) => ({ id, task, stop }) satisfies IntakeRequest,
        (answer) => {
          if ('progress' in answer) {
            told(answer.progress);
            return null;
          }
          idle = answer.idle;
          if ('error' in answer) throw errorOf(answer);
          return { value: 'cancelled' in answer ? null : answer.value };
        },
      )
      .finally(() => {
        signal?.removeEventListener('abort', halt);
        if (idle) void this.#worker.closeIfIdle();
      });
  }
}
