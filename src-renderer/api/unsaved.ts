/**
 * Forms and editors that save by themselves a moment after the last keystroke announce themselves here,
 * so that undo, closing the register and closing the window never overtake what was typed.
 */
export interface Unsaved {
  /** Whether something was typed that is not on its way to main yet. */
  pending(): boolean;
  /** Sends it; resolves when main has answered. */
  flush(): Promise<void>;
}

const all = new Set<Unsaved>();

/** Answers a function that takes it off the list again. */
export function announceUnsaved(unsaved: Unsaved): () => void {
  all.add(unsaved);
  return () => {
    all.delete(unsaved);
  };
}

export function anythingUnsaved(): boolean {
  return [...all].some((unsaved) => unsaved.pending());
}

export async function flushUnsaved(): Promise<void> {
  await Promise.all([...all].map((unsaved) => unsaved.flush()));
}
