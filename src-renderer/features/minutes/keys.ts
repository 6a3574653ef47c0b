import type { LineKind } from '../../../src-shared/domain/typed-entry.ts';
import { digitOf } from '../../ui/keyboard.ts';

interface Key {
  code: string;
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const KINDS: Readonly<Record<number, LineKind>> = { 1: 'discussion', 2: 'decision', 3: 'action', 4: 'input' };

/** Ctrl+1 discussion, Ctrl+2 decision, Ctrl+3 action, Ctrl+4 input. */
export function kindOfKey(event: Key): LineKind | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return null;
  return KINDS[digitOf(event) ?? 0] ?? null;
}
