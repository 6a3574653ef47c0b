import { AskedWorker, errorOf } from '../asked-worker.ts';
import type { GatheredRecord } from './record-kinds.ts';
import type { WorkerAnswer, WorkerRequest } from './write-record-worker.ts';
import type { WrittenPackage } from './write-package.ts';

/** Builds records in a worker, so that the window stays quick. It starts with the first record, or with `warmUp`. */
export class RecordWorker {
  readonly #worker: AskedWorker<WorkerAnswer>;

  /** `file`: the built worker (out/main/write-record.js); in tests the .ts itself. */
  constructor(file: string | URL) {
    this.#worker = new AskedWorker(file);
  }

  /** Starts the worker ahead of the first record. */
  warmUp(): void {
    this.#worker.start();
  }

  /** The bytes of a record that main gathered. */
  async write(record: GatheredRecord): Promise<Uint8Array> {
    return (await this.build(record)).bytes;
  }

  /** The bytes of a record and their SHA-256. */
  build(record: GatheredRecord, template: Uint8Array | null = null): Promise<WrittenPackage> {
    return this.#worker.ask(
      (id) => ({ id, record, template }) satisfies WorkerRequest,
      (answer) => {
        if ('error' in answer) throw errorOf(answer);
        return { value: { bytes: answer.bytes, sha256: answer.sha256 } };
      },
    );
  }

  /** Ends the worker; records that are still being built are refused. */
  close(): Promise<void> {
    return this.#worker.close('The record was cancelled');
  }
}
