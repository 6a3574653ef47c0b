import { parentPort } from 'node:worker_threads';
import { type Failure, RegisterError } from '../../src-shared/contract/errors.ts';
import type { GatheredRecord } from './record-kinds.ts';
import { buildRecord } from './write-record.ts';

/** What main sends; the record was gathered there. */
export interface WorkerRequest {
  id: number;
  record: GatheredRecord;
  /** The ministry's own file to print into, or null. */
  template: Uint8Array | null;
}

export type WorkerAnswer =
  | { id: number; bytes: Uint8Array<ArrayBuffer>; sha256: string }
  | { id: number; error: string; failure: Failure | null };

const port = parentPort;
if (port === null) throw new Error('write-record-worker runs as a worker');

// Stays alive for the next record, when everything is warm.
port.on('message', (request: WorkerRequest) => {
  void answer(request).then(([message, transferred]) => {
    port.postMessage(message, transferred);
  });
});

async function answer({ id, record, template }: WorkerRequest): Promise<[WorkerAnswer, ArrayBuffer[]]> {
  try {
    const { bytes, sha256 } = await buildRecord(record, template);
    return [{ id, bytes, sha256 }, [bytes.buffer]];
  } catch (error) {
    const failure = error instanceof RegisterError ? error.toFailure() : null;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [{ id, error: text, failure }, []];
  }
}

// The worker is started when a record is near: docx is loaded ahead of it. What fails here fails again,
// and is answered, with the record.
import('./frame.ts').catch(() => undefined);
