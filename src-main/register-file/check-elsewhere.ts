import { setTimeout as wait } from 'node:timers/promises';
import { ERROR_CODES, type ErrorCode, RegisterError } from '../../src-shared/contract/errors.ts';
import { oneOf } from '../own-files.ts';
import type { RunningCheck } from './content-check.ts';

/** What was told to end is waited for no longer than this (ms). */
const LONGEST_END = 1_000;

/** What a process or a thread that checks a file answers. */
export type CheckAnswer = { ok: true } | { ok: false; code: string; message: string };

/** Runs a check where it was sent to, and says how it went; `unforeseen`: what an error means that has no code. */
export function answerTo(check: () => void, unforeseen: ErrorCode): CheckAnswer {
  try {
    check();
    return { ok: true };
  } catch (error) {
    return {
      ok: false,
      code: error instanceof RegisterError ? error.code : unforeseen,
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

/** A process or a thread that checks one file. */
export interface Checker {
  send(path: string): void;
  onAnswer(listener: (answer: CheckAnswer) => void): void;
  /** It is gone, with or without an answer. */
  onEnd(listener: () => void): void;
  end(): void;
}

interface Terms {
  /** It is ended when it takes longer than this (ms). */
  longest: number;
  /** What it means that it ended without an answer. */
  silence: ErrorCode;
}

/** A check that runs elsewhere. */
export class CheckElsewhere implements RunningCheck {
  readonly #checker: Checker;
  readonly #longest: number;
  readonly #answer: Promise<void>;
  readonly #gone: Promise<void>;
  #fail: (error: RegisterError) => void = () => {};
  #timer: NodeJS.Timeout | undefined;

  constructor(checker: Checker, { longest, silence }: Terms) {
    this.#checker = checker;
    this.#longest = longest;
    this.#answer = new Promise((resolve, reject) => {
      this.#fail = reject;
      checker.onAnswer((answer) => {
        if (answer.ok) resolve();
        else reject(new RegisterError(oneOf(ERROR_CODES, answer.code, 'internal'), answer.message));
      });
      checker.onEnd(() => {
        reject(new RegisterError(silence, 'The check ended without an answer'));
      });
    });
    this.#gone = new Promise((resolve) => checker.onEnd(resolve));
    // Nobody may ask: the digest can turn out wrong first.
    this.#answer.catch(() => {});
  }

  look(path: string): void {
    this.#timer = setTimeout(() => {
      this.#fail(new RegisterError('check-timeout', path));
      this.#checker.end();
    }, this.#longest);
    this.#checker.send(path);
  }

  passed(): Promise<void> {
    return this.#answer;
  }

  end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#checker.end();
    return Promise.race([this.#gone, wait(LONGEST_END, undefined, { ref: false })]);
  }
}
