import { parentPort } from 'node:worker_threads';
import type { GatheredRecord } from './record-kinds.ts';
import { buildRecord } from './write-record.ts';

/** What main sends; `data` was gathered there. */
export type WorkerRequest = { id: number } & Omit<GatheredRecord, 'fileName'>;

export type WorkerAnswer =
  | { id: number; bytes: Uint8Array<ArrayBuffer>; sha256: string }
  | { id: number; error: string };

const port = parentPort;
if (port === null) throw new Error('write-record-worker runs as a worker');

// Stays alive for the next record, when everything is warm.
port.on('message', ({ id, ...record }: WorkerRequest) => {
  try {
    const { bytes, sha256 } = buildRecord(record);
    port.postMessage({ id, bytes, sha256 } satisfies WorkerAnswer, [bytes.buffer]);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    port.postMessage({ id, error: message } satisfies WorkerAnswer);
  }
});
