import { describe, expect, it } from 'vitest';
import {
  NOTHING,
  chooseAll,
  chooseOnly,
  chooseTo,
  restChoice,
  toggleChosen,
  type Choice,
} from '../../../src-renderer/features/meetings/tree/choice.ts';

const row = (key: string, parentKey: string | null = null) => ({ key, parentKey });
/** 1, 2 with 2.1 and 2.2, 3, 4. */
const ROWS = [row('a'), row('b'), row('b1', 'b'), row('b2', 'b'), row('c'), row('d')];
const shown = ({ chosen }: Choice) => ROWS.flatMap(({ key }) => (chosen.has(key) ? [key] : [])).join(' ');

describe('the choice of rows', () => {
  it('grows and shrinks with the stretch', () => {
    const two = chooseTo(ROWS, NOTHING, 'c', 'd');
    expect(shown(two)).toBe('c d');
    const back = chooseTo(ROWS, two, 'd', 'c');
    expect(shown(back)).toBe('c');
    expect(shown(chooseTo(ROWS, back, 'c', 'a'))).toBe('a b b1 b2 c');
  });

  it('keeps what was chosen before another stretch', () => {
    const first = chooseTo(ROWS, NOTHING, 'a', 'a');
    const second = chooseTo(ROWS, restChoice(first), 'c', 'd');
    expect(shown(second)).toBe('a c d');
    expect(shown(chooseTo(ROWS, second, 'd', 'c'))).toBe('a c');
    expect(shown(chooseOnly(ROWS, 'd'))).toBe('d');
    expect(shown(chooseTo(ROWS, chooseOnly(ROWS, 'd'), 'd', 'c'))).toBe('c d');
  });

  it('has the sub-items with their item', () => {
    expect(shown(toggleChosen(ROWS, NOTHING, 'b'))).toBe('b b1 b2');
    const without = toggleChosen(ROWS, toggleChosen(ROWS, NOTHING, 'b'), 'b1');
    expect(shown(without)).toBe('b2');
    expect(shown(toggleChosen(ROWS, chooseAll(ROWS), 'b'))).toBe('a c d');
    expect(shown(chooseTo(ROWS, NOTHING, 'b1', 'b'))).toBe('b b1 b2');
  });

  it('begins anew where its beginning is gone', () => {
    const gone = { ...chooseOnly(ROWS, 'x'), chosen: new Set<string>() };
    expect(shown(chooseTo(ROWS, gone, 'c', 'd'))).toBe('c d');
  });
});
