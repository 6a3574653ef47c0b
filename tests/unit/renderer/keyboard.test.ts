import { expect, test } from 'vitest';
import { digitOf, isSlash, letterOf } from '../../../src-renderer/ui/keyboard.ts';

test('keys mean what they write, and on a Khmer layout what their place writes in Latin', () => {
  expect(letterOf({ key: 'Z', code: 'KeyZ' })).toBe('z');
  // A German keyboard writes z where another one has y.
  expect(letterOf({ key: 'z', code: 'KeyY' })).toBe('z');
  expect(letterOf({ key: 'ឋ', code: 'KeyZ' })).toBe('z');
  expect(letterOf({ key: 'Enter', code: 'Enter' })).toBe('');
  expect(digitOf({ key: '២', code: 'Digit2' })).toBe(2);
  // An input method keeps to itself what the key writes.
  expect(digitOf({ key: 'Process', code: 'Digit3' })).toBe(3);
  expect(digitOf({ key: '7', code: 'Numpad7' })).toBe(7);
  // Num Lock is off.
  expect(digitOf({ key: 'ArrowLeft', code: 'Numpad4' })).toBeNull();
  expect(digitOf({ key: 'a', code: 'KeyA' })).toBeNull();
  expect(isSlash({ key: '/', code: 'Digit7' })).toBe(true);
  expect(isSlash({ key: '៊', code: 'Slash' })).toBe(true);
  expect(isSlash({ key: '-', code: 'Slash' })).toBe(false);
});
