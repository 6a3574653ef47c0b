import { parentPort } from 'node:worker_threads';
import { type Failure, RegisterError } from '../../src-shared/contract/errors.ts';
import type { ImportProgress } from '../../src-shared/contract/events.ts';
import { assertNever } from '../../src-shared/domain/common.ts';
import type { TableReading } from '../../src-shared/domain/people-table.ts';
import { holdsTables } from './held-tables.ts';
import * as desk from './intake-desk.ts';
import type { Tell } from './plan-import.ts';

/** What main asks for. */
export type IntakeTask =
  | { kind: 'read'; source: desk.TableSource }
  | { kind: 'columns'; reading: Omit<TableReading, 'columns'> }
  | { kind: 'plan'; plan: desk.PlanTask }
  | { kind: 'bringIn'; bringIn: desk.ImportTask }
  | { kind: 'forget'; tableId: string };

export interface IntakeRequest {
  id: number;
  task: IntakeTask;
  /** One number that is not 0 when the work is to stop: a worker at work reads no messages. */
  stop: Int32Array<SharedArrayBuffer>;
}

export type IntakeAnswer =
  | { id: number; progress: ImportProgress }
  /** `idle`: no table is held. */
  | { id: number; value: unknown; idle: boolean }
  | { id: number; cancelled: true; idle: boolean }
  | { id: number; error: string; failure: Failure | null; idle: boolean };

/** How far it is is told this often (ms). */
const EVERY = 40;

const port = parentPort;
if (port === null) throw new Error('intake-worker runs as a worker');

port.on('message', (request: IntakeRequest) => {
  void answer(request).then((message) => {
    port.postMessage(message);
  });
});

async function answer({ id, task, stop }: IntakeRequest): Promise<IntakeAnswer> {
  let told = 0;
  const tell: Tell = (stage, done, total) => {
    if (Atomics.load(stop, 0) !== 0) throw new desk.Cancelled();
    const now = performance.now();
    if (now - told < EVERY && stage !== 'finishing') return;
    told = now;
    port?.postMessage({ id, progress: { stage, done, total } } satisfies IntakeAnswer);
  };
  try {
    const value = await carryOut(task, tell);
    return { id, value, idle: !holdsTables() };
  } catch (error) {
    const idle = !holdsTables();
    if (error instanceof desk.Cancelled) return { id, cancelled: true, idle };
    const failure = error instanceof RegisterError ? error.toFailure() : null;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { id, error: text, failure, idle };
  }
}

function carryOut(task: IntakeTask, tell: Tell): unknown {
  switch (task.kind) {
    case 'read':
      return desk.read(task.source);
    case 'columns':
      return desk.columns(task.reading);
    case 'plan':
      return desk.plan(task.plan, tell);
    case 'bringIn':
      return desk.bringIn(task.bringIn, tell);
    case 'forget':
      return desk.forget(task.tableId);
    default:
      return assertNever(task);
  }
}
