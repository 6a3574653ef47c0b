import { Worker } from 'node:worker_threads';
import { type Failure, RegisterError } from '../src-shared/contract/errors.ts';

interface Waiting<Answer> {
  hear(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * A worker that is started when it is first asked, serves what is asked next, and is replaced when it died. Questions
 * are numbered; answers carry the number.
 */
export class AskedWorker<Answer extends { id: number }> {
  readonly #file: string | URL;
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting<Answer>>();

  /** `file`: the built worker; in tests the .ts itself. */
  constructor(file: string | URL) {
    this.#file = file;
  }

  /** Starts the worker ahead of the first question. */
  start(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.#file);
    this.#worker = worker;
    worker.unref();
    worker.on('message', (answer: Answer) => this.#waiting.get(answer.id)?.hear(answer));
    const ended = (error: Error) => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#refuse(error);
    };
    worker.on('error', (error) => {
      ended(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on('exit', (code) => {
      ended(new Error(`A worker ended with code ${code}`));
    });
    return worker;
  }

  /** `read` looks at each answer: null for one that is told on the way; what it throws is the end as well. */
  ask<Value>(
    question: (id: number) => object,
    read: (answer: Answer) => { value: Value } | null,
  ): Promise<Value> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise<Value>((resolve, reject) => {
      this.#waiting.set(id, {
        reject,
        hear: (answer) => {
          try {
            const end = read(answer);
            if (end === null) return;
            resolve(end.value);
          } catch (error) {
            reject(asError(error));
          }
          this.#settled(id);
        },
      });
      try {
        const worker = this.start();
        // A worker that waits for work does not keep the program from ending; one that works does.
        worker.ref();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
        worker.postMessage(question(id));
      } catch (error) {
        reject(asError(error));
        this.#settled(id);
      }
    });
  }

  /** Ends the worker unless it has something to do. */
  async closeIfIdle(): Promise<void> {
    if (this.#waiting.size === 0) await this.close('idle');
  }

  /** Ends the worker; what it is at is refused, with the reason. */
  async close(why: string): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#refuse(new Error(why));
    await worker?.terminate();
  }

  #settled(id: number): void {
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker?.unref();
  }

  #refuse(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** What a worker says went wrong. What a person can act on comes with its code; the rest is a fault of the program. */
export function errorOf({ error, failure }: { error: string; failure: Failure | null }): Error {
  if (failure === null) return new Error(error);
  const { code, message, ...more } = failure;
  return new RegisterError(code, message, more);
}
