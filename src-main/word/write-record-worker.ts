import { parentPort } from 'node:worker_threads';
import type { GatheredRecord } from './record-kinds.ts';
import { buildRecord } from './write-record.ts';

/** What main sends; `data` was gathered there. */
export type WorkerRequest = { id: number } & Omit<GatheredRecord, 'fileName'>;

export type WorkerAnswer =
  | { id: number; bytes: Uint8Array<ArrayBuffer>; sha256: string }
  | { id: number; error: string };

// Stays alive for the next record: the Word library is loaded and warm by then.
const port = parentPort;
if (port === null) throw new Error('write-record-worker runs as a worker');

port.on('message', ({ id, ...record }: WorkerRequest) => {
  void buildRecord(record).then(
    ({ bytes, sha256 }) => {
      const answer: WorkerAnswer = { id, bytes, sha256 };
      port.postMessage(answer, [bytes.buffer]);
    },
    (error: unknown) => {
      const answer: WorkerAnswer = {
        id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
      port.postMessage(answer);
    },
  );
});
