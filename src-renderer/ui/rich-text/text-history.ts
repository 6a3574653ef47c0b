/** The undo of a text that is being written. Each answers false when there is nothing left to take back. */
export interface TextHistory {
  undo(): boolean;
  redo(): boolean;
}

const histories = new WeakMap<Element, TextHistory>();

/** An editor tells that it undoes typing by itself. */
export function setTextHistory(element: Element, history: TextHistory): void {
  histories.set(element, history);
}

/** The undo of the editor that has the focus, if there is one. */
export function textHistoryOf(target: EventTarget | null): TextHistory | undefined {
  return target instanceof Element ? histories.get(target) : undefined;
}
