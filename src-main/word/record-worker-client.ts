import { Worker } from 'node:worker_threads';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { GatheredRecord } from './record-kinds.ts';
import type { WorkerAnswer, WorkerRequest } from './write-record-worker.ts';
import type { WrittenPackage } from './write-package.ts';

interface Waiting {
  resolve(written: WrittenPackage): void;
  reject(error: Error): void;
}

/**
 * Builds records in a worker, so that the window stays quick. The worker starts with the first record
 * (or with `warmUp`) and serves the next ones; one that dies is replaced.
 */
export class RecordWorker {
  readonly #file: string | URL;
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** `file`: the built worker (out/main/write-record.js); in tests the .ts itself. */
  constructor(file: string | URL) {
    this.#file = file;
  }

  /** Starts the worker ahead of the first record. */
  warmUp(): void {
    this.#running();
  }

  /** The bytes of a record that main gathered. */
  async write(record: GatheredRecord): Promise<Uint8Array> {
    return (await this.build(record)).bytes;
  }

  /** The bytes of a record and their SHA-256. */
  build(record: GatheredRecord, template: Uint8Array | null = null): Promise<WrittenPackage> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      try {
        const worker = this.#running();
        // A worker that waits for work does not keep the program from ending; one that works does.
        worker.ref();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
        worker.postMessage({ id, record, template } satisfies WorkerRequest);
      } catch (error) {
        this.#waiting.delete(id);
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  /** Ends the worker; records that are still being built are refused. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#refuse(new Error('The record was cancelled'));
    await worker?.terminate();
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.#file);
    this.#worker = worker;
    worker.unref();
    worker.on('message', (answer: WorkerAnswer) => {
      this.#settle(answer);
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
      ended(new Error(`The record worker ended with code ${code}`));
    });
    return worker;
  }

  #settle(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker?.unref();
    if ('error' in answer) waiting?.reject(errorOf(answer));
    else waiting?.resolve({ bytes: answer.bytes, sha256: answer.sha256 });
  }

  #refuse(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** What a person can act on comes with its code; the rest is a fault of the program. */
function errorOf({ error, failure }: Extract<WorkerAnswer, { error: string }>): Error {
  if (failure === null) return new Error(error);
  const { code, message, ...more } = failure;
  return new RegisterError(code, message, more);
}
