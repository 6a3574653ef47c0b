import type { Reply } from '../../src-shared/contract/errors.ts';
import type { AppEvent } from '../../src-shared/contract/events.ts';

/** All that the preload script puts into the page. It knows no names: the contract does. */
interface Bridge {
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  /** A call on files that a person dropped. */
  callWithFiles(name: string, input: unknown, files: readonly File[]): Promise<Reply<unknown>>;
  /** Answers a function that stops the listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
}

declare global {
  interface Window {
    readonly rapporteur: Bridge;
  }
}
