/** What came of one fault, or of its control: the same check against a variant that is broken on purpose. */
export interface Trial {
  name: string;
  control: boolean;
  tried: number;
  /** Changes that the program had said were saved, and that are gone. */
  lost: number;
  /** Wrong or half-written content that passed for good. */
  silent: number;
  /** Any other broken promise: a crash, an error without a code, a file left behind, an answer too late. */
  other: number;
  /** Why it could not run here. */
  skipped?: string;
  /** What was found, the first few in words; and what a reader should know. */
  notes: string[];
}

const MOST_NOTES = 6;

/** Counts what happens while a fault is tried. */
export class Tally {
  readonly #trial: Trial;

  constructor(name: string, control: boolean) {
    this.#trial = { name, control, tried: 0, lost: 0, silent: 0, other: 0, notes: [] };
  }

  get trial(): Trial {
    return this.#trial;
  }

  tried(times = 1): void {
    this.#trial.tried += times;
  }

  lost(what: string): void {
    this.#trial.lost += 1;
    this.note(`lost: ${what}`);
  }

  silent(what: string): void {
    this.#trial.silent += 1;
    this.note(`silent: ${what}`);
  }

  other(what: string): void {
    this.#trial.other += 1;
    this.note(what);
  }

  /** A fact for the reader; at most a few are kept. */
  note(text: string): void {
    if (this.#trial.notes.length < MOST_NOTES) this.#trial.notes.push(text.slice(0, 300));
  }
}

/** The fault itself: nothing may be lost. */
export async function fault(name: string, work: (tally: Tally) => Promise<void> | void): Promise<Trial> {
  const tally = new Tally(name, false);
  await work(tally);
  return tally.trial;
}

/** The same check against something broken: it has to find losses, or it could not find any. */
export async function control(name: string, work: (tally: Tally) => Promise<void> | void): Promise<Trial> {
  const tally = new Tally(name, true);
  await work(tally);
  return tally.trial;
}

/** A fault that this machine cannot stage, with the reason. */
export function skipped(name: string, why: string): Trial {
  return { ...new Tally(name, false).trial, skipped: why };
}

export function passed(trial: Trial): boolean {
  const found = trial.lost + trial.silent + trial.other;
  return trial.tried > 0 && (trial.control ? found > 0 : found === 0);
}
