import { array, assert, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Placed, positionAfter, positionOfMove } from '../../../src-main/database/position.ts';

const inOrder = (rows: readonly Placed[]) =>
  rows.toSorted((a, b) =>
    a.position < b.position ? -1 : a.position > b.position ? 1 : a.id < b.id ? -1 : 1,
  );

describe('positions', () => {
  test('put a row where it was asked for, whatever was moved before', () => {
    assert(
      property(array(tuple(nat(), nat()), { minLength: 1, maxLength: 80 }), (moves) => {
        let rows: Placed[] = [];
        for (const id of ['a', 'b', 'c', 'd', 'e']) {
          rows.push({ id, position: positionAfter(rows, rows.at(-1)?.id ?? null) });
        }
        for (const [which, where] of moves) {
          const moving = rows[which % rows.length];
          if (moving === undefined) continue;
          const others = rows.filter((row) => row !== moving);
          const place = where % (others.length + 1);
          const after = others[place - 1]?.id ?? null;
          const position = positionOfMove(rows, moving.id, after);
          const expected = others.toSpliced(place, 0, moving).map((row) => row.id);
          const stays = rows.every((row, i) => row.id === expected[i]);
          expect(position === undefined, 'nothing is written where it stands already').toBe(stays);
          if (position !== undefined) rows = inOrder([...others, { ...moving, position }]);
          expect(rows.map((row) => row.id)).toEqual(expected);
        }
      }),
    );
  });

  test('that two rows have in common, after a merge, still let others stand behind them', () => {
    const rows = [
      { id: 'a', position: 'a0' },
      { id: 'b', position: 'a0' },
      { id: 'c', position: 'a1' },
    ];
    for (const after of ['a', 'b']) {
      const position = positionAfter(rows, after);
      expect(position > 'a0' && position < 'a1').toBe(true);
    }
    expect(positionAfter(rows, null) < 'a0').toBe(true);
    expect(positionAfter(rows, 'c') > 'a1').toBe(true);
  });

  test('are not found behind a row that is not there', () => {
    expect(() => positionAfter([], 'a')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});
