import { useEffect, useRef } from 'react';
import { digitOf, letterOf } from '../../ui/keyboard.ts';

interface DeskKeys {
  /** To the item before or after. */
  step: (by: 1 | -1) => void;
  /** To the first to the ninth item. */
  jump: (place: number) => void;
  toAttendance: () => void;
  /** What came of the item. */
  toOutcome: () => void;
  toActions: () => void;
  /** F6: from one part of the screen to the next. */
  nextPart: (by: 1 | -1) => void;
}

/** True when the key was one of the screen's. */
function answer(event: KeyboardEvent, keys: DeskKeys): boolean {
  const control = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && control && !event.altKey) keys.step(event.shiftKey ? -1 : 1);
  else if (event.key === 'F6' && !control && !event.altKey) keys.nextPart(event.shiftKey ? -1 : 1);
  else if (event.altKey && !control && !event.shiftKey) {
    const digit = digitOf(event);
    const letter = letterOf(event);
    if (letter === 'p') keys.toAttendance();
    else if (letter === 'r') keys.toOutcome();
    else if (letter === 'a') keys.toActions();
    else if (digit !== null && digit > 0) keys.jump(digit - 1);
    else return false;
  } else return false;
  return true;
}

/** The keys that work wherever the focus is on this screen: before the editor's and before those of the program. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog:modal') !== null) return;
      if (!answer(event, latest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
