import { same } from './same.ts';

/** Milliseconds of rest after the last keystroke. */
const DELAY = 400;

type Values = Readonly<Record<string, unknown>>;

/** The form it saves. */
interface AutosavedForm {
  /** What the form holds now. */
  read: () => Values;
  /** The fields that are valid, as the schema cleaned them (trimmed); invalid ones are left out. */
  valid: (values: Values) => Values;
  /** Sends changed fields; false when they were not taken. */
  save: (changes: Values) => Promise<boolean>;
}

/**
 * Saves the changed fields of a form a moment after the last keystroke, one message at a time, and tells which
 * fields may be refreshed when the data changes from outside. Knows nothing of React.
 */
export function createAutosaver(saved: Values) {
  let form: AutosavedForm | null = null;
  let known: Record<string, unknown> = { ...saved };
  /** Typed and not sent yet, or not valid. */
  const touched = new Set<string>();
  /** On the way to main, with what main held before: an answer that was asked for earlier may still bring it. */
  let sending: Values | null = null;
  let before: Values = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const unsent = (): Values => {
    if (form === null) return {};
    const ready = form.valid(form.read());
    return Object.fromEntries([...touched].filter((key) => key in ready).map((key) => [key, ready[key]]));
  };

  const send = async (): Promise<void> => {
    const ready = unsent();
    for (const key of Object.keys(ready)) touched.delete(key);
    const changes = Object.fromEntries(
      Object.entries(ready).filter(([key, value]) => !same(value, known[key])),
    );
    if (Object.keys(changes).length === 0) return;
    sending = changes;
    const taken = (await form?.save(changes)) ?? false;
    sending = null;
    if (taken) {
      before = Object.fromEntries(Object.keys(changes).map((key) => [key, known[key]]));
      known = { ...known, ...changes };
      setTimeout(() => {
        before = {};
      }, DELAY);
    } else {
      for (const key of Object.keys(changes)) touched.add(key);
    }
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    // Behind what is on its way; without that it starts at once, so that it still goes out when the window
    // is being closed.
    const mine = running === null ? send() : running.then(send);
    running = mine;
    return mine.finally(() => {
      if (running === mine) running = null;
    });
  };

  return {
    /** Tells how to read the form and where to send; again with every change of these. */
    connect(to: AutosavedForm): void {
      form = to;
    },
    /** A field was changed by a person. */
    touch(key: string): void {
      touched.add(key);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), DELAY);
    },
    flush,
    pending: () => sending !== null || touched.size > 0,
    /** The data changed from outside (undo, another window): answers the fields to show anew. */
    adopt(fresh: Values): string[] {
      const shown = form?.valid(form.read()) ?? {};
      const changed = Object.keys(known).filter((key) => {
        if (sending !== null && key in sending) return false;
        if (key in before && same(fresh[key], before[key])) return false;
        known[key] = fresh[key];
        // Compared as cleaned: a space typed at the end of a word that is being written must stay.
        return !touched.has(key) && !same(key in shown ? shown[key] : undefined, fresh[key]);
      });
      return changed;
    },
  };
}
