import { describe, expect, it } from 'vitest';
import { timetableOf, type Row } from '../../../src-renderer/features/meetings/agenda/agenda-tree.ts';
import {
  dropGroup,
  groupUnder,
  indentGroup,
  moveGroup,
  outdentGroup,
  stepGroup,
  type Move,
} from '../../../src-renderer/features/meetings/tree/group.ts';
import {
  indentPlace,
  insertRow,
  moveRow,
  outdentPlace,
  placeOf,
  stepPlace,
  withoutRow,
} from '../../../src-renderer/features/meetings/tree/tree.ts';

const row = (key: string, parentKey: string | null = null, minutes = 10): Row => ({
  key,
  parentKey,
  title: { en: key, km: '' },
  purpose: 'discussion',
  minutes,
  presenters: [],
});
/** 1, 2 with 2.1 and 2.2, 3. */
const AGENDA = [row('a'), row('b'), row('b1', 'b'), row('b2', 'b'), row('c')];
const order = (rows: readonly Row[]) =>
  rows.map((each) => (each.parentKey === null ? each.key : `${each.parentKey}/${each.key}`)).join(' ');

const step = (key: string, by: -1 | 1) => {
  const place = stepPlace(AGENDA, key, by);
  return place === null ? null : order(moveRow(AGENDA, key, place));
};
const drop = (key: string, over: string, shift = 0) => {
  const moves = dropGroup(AGENDA, new Set([key]), key, over, shift);
  return moves === null ? null : order(moveGroup(AGENDA, moves));
};

describe('moving rows', () => {
  it('takes the sub-items of an item along', () => {
    expect(order(moveRow(AGENDA, 'b', { parentKey: null, afterKey: null }))).toBe('b b/b1 b/b2 a c');
    expect(order(moveRow(AGENDA, 'b', { parentKey: null, afterKey: 'c' }))).toBe('a c b b/b1 b/b2');
  });

  it('puts a row behind the sub-items of the one it follows', () => {
    expect(order(insertRow(AGENDA, row('x'), { parentKey: null, afterKey: 'b' }))).toBe('a b b/b1 b/b2 x c');
    expect(order(insertRow(AGENDA, row('x'), { parentKey: 'b', afterKey: null }))).toBe(
      'a b b/x b/b1 b/b2 c',
    );
  });

  it('takes an item away with its sub-items', () => {
    expect(order(withoutRow(AGENDA, 'b'))).toBe('a c');
  });

  it('knows where a row stands, so that moving it there changes nothing', () => {
    for (const { key } of AGENDA)
      expect(order(moveRow(AGENDA, key, placeOf(AGENDA, key)))).toBe(order(AGENDA));
  });
});

describe('one step up or down', () => {
  it('goes past the whole next item', () => {
    expect(step('a', 1)).toBe('b b/b1 b/b2 a c');
    expect(step('c', -1)).toBe('a c b b/b1 b/b2');
  });

  it('takes a sub-item on under the next item', () => {
    expect(step('b1', 1)).toBe('a b b/b2 b/b1 c');
    expect(step('b2', 1)).toBe('a b b/b1 c c/b2');
    expect(step('b1', -1)).toBe('a a/b1 b b/b2 c');
  });

  it('ends at the ends', () => {
    expect(step('a', -1)).toBeNull();
    expect(step('c', 1)).toBeNull();
  });
});

describe('levels', () => {
  it('makes an item the last sub-item of the one above', () => {
    expect(indentPlace(AGENDA, 'c')).toEqual({ parentKey: 'b', afterKey: 'b2' });
    expect(indentPlace([row('a'), row('c')], 'c')).toEqual({ parentKey: 'a', afterKey: null });
  });

  it('says why an item stays where it is', () => {
    expect(indentPlace(AGENDA, 'a')).toBe('first');
    expect(indentPlace(AGENDA, 'b')).toBe('has-children');
    expect(indentPlace(AGENDA, 'b1')).toBeNull();
  });

  it('puts a sub-item behind the item it belonged to', () => {
    expect(order(moveRow(AGENDA, 'b1', outdentPlace(AGENDA, 'b1') ?? placeOf(AGENDA, 'b1')))).toBe(
      'a b b/b2 b1 c',
    );
    expect(outdentPlace(AGENDA, 'a')).toBeNull();
  });
});

describe('dropping a dragged row', () => {
  it('lands behind the row when dragged down and before it when dragged up', () => {
    expect(drop('a', 'c')).toBe('b b/b1 b/b2 c a');
    expect(drop('c', 'a')).toBe('c a b b/b1 b/b2');
  });

  it('does not tear an item from its sub-items', () => {
    expect(drop('a', 'b1')).toBe('b b/b1 b/b2 a c');
    expect(drop('b', 'c')).toBe('a c b b/b1 b/b2');
  });

  it('changes the level when it is dragged sideways', () => {
    expect(drop('c', 'c', 1)).toBe('a b b/b1 b/b2 b/c');
    expect(drop('b2', 'b2', -1)).toBe('a b b/b1 b2 c');
    expect(drop('b', 'b', 1)).toBe(order(AGENDA));
  });

  it('keeps a sub-item under the item it is dropped below', () => {
    expect(drop('b1', 'a')).toBe('b1 a b b/b2 c');
    expect(drop('b2', 'b')).toBe('a a/b2 b b/b1 c');
  });
});

describe('the timetable', () => {
  it('numbers, sums up and says what is late', () => {
    const { lines, ends, total, overrun } = timetableOf({ start: '09:00', end: '09:40' }, AGENDA);
    expect(lines.map((line) => `${line.number} ${line.clock}${line.late ? ' late' : ''}`)).toEqual([
      '1 09:00',
      '2 09:10',
      '2.1 09:20',
      '2.2 09:30',
      '3 09:40 late',
    ]);
    expect({ ends, total, overrun }).toEqual({ ends: '09:50', total: 50, overrun: 10 });
  });

  it('keeps the order of more than nine rows', () => {
    const many = Array.from({ length: 12 }, (_, index) => row(`k${index}`));
    expect(timetableOf({ start: '09:00', end: '12:00' }, many).lines.map((line) => line.row.key)).toEqual(
      many.map((each) => each.key),
    );
  });
});

describe('several rows together', () => {
  /** 1, 2 with 2.1 2.2 2.3, 3, 4. */
  const LONG = [row('a'), row('b'), row('b1', 'b'), row('b2', 'b'), row('b3', 'b'), row('c'), row('d')];
  const moved = (moves: readonly Move[] | null) => moves && order(moveGroup(LONG, moves));
  const keys = (text: string) => new Set(text.split(' '));

  it('go one place up or down, as far as there is room', () => {
    expect(moved(stepGroup(LONG, keys('c d'), -1))).toBe('a c d b b/b1 b/b2 b/b3');
    expect(moved(stepGroup(LONG, keys('a c'), 1))).toBe('b b/b1 b/b2 b/b3 a d c');
    // The first is at the end of its way: it stays, and the one right behind it too.
    expect(stepGroup(LONG, keys('a b'), -1)).toEqual([]);
    expect(moved(stepGroup(LONG, keys('a b d'), -1))).toBe('a b b/b1 b/b2 b/b3 d c');
    expect(stepGroup(LONG, keys('c d'), 1)).toEqual([]);
  });

  it('keep their order from one item to the next', () => {
    expect(moved(stepGroup(LONG, keys('b2 b3'), 1))).toBe('a b b/b1 c c/b2 c/b3 d');
    expect(moved(stepGroup(LONG, keys('b1 b2'), -1))).toBe('a a/b1 a/b2 b b/b3 c d');
  });

  it('take sub-items along once, chosen or not', () => {
    expect(moved(stepGroup(LONG, keys('b b1 b2 b3'), 1))).toBe('a c b b/b1 b/b2 b/b3 d');
    expect(stepGroup(LONG, keys('b b2'), 1)).toHaveLength(1);
  });

  it('become sub-items and items of their own, in their order', () => {
    expect(moved(indentGroup(LONG, keys('c d')).moves)).toBe('a b b/b1 b/b2 b/b3 b/c b/d');
    expect(moved(outdentGroup(LONG, keys('b1 b2 b3')))).toBe('a b b1 b2 b3 c d');
    expect(moved(outdentGroup(LONG, keys('b1 b3')))).toBe('a b b/b2 b1 b3 c d');
    // One that cannot stays, and says why; the others go.
    const some = indentGroup(LONG, keys('b c'));
    expect([moved(some.moves), some.stays]).toEqual(['a b b/b1 b/b2 b/b3 b/c d', 'has-children']);
    expect(indentGroup(LONG, keys('a'))).toEqual({ moves: [], stays: 'first' });
  });

  it('go under one item', () => {
    expect(moved(groupUnder(LONG, keys('b1 d'), 'a').moves)).toBe('a a/b1 a/d b b/b2 b/b3 c');
    expect(moved(groupUnder(LONG, keys('b1 c'), 'b').moves)).toBe('a b b/b1 b/b2 b/b3 b/c d');
    expect(groupUnder(LONG, keys('b'), 'a')).toEqual({ moves: [], stays: 'has-children' });
  });

  it('are dragged to one place', () => {
    const drop = (group: string, key: string, over: string, shift = 0) =>
      moved(dropGroup(LONG, keys(group), key, over, shift));
    expect(drop('a d', 'd', 'c')).toBe('b b/b1 b/b2 b/b3 a d c');
    expect(drop('a d', 'a', 'c')).toBe('b b/b1 b/b2 b/b3 c a d');
    expect(drop('a c', 'c', 'b2', 1)).toBe('b b/b1 b/a b/c b/b2 b/b3 d');
    expect(drop('b1 b3', 'b1', 'a')).toBe('b1 b3 a b b/b2 c d');
    // Where one has sub-items, all stay items of the first level.
    expect(drop('b c', 'c', 'a', 1)).toBe('b b/b1 b/b2 b/b3 c a d');
    expect(dropGroup(LONG, keys('b'), 'b', 'b1', 0)).toBeNull();
  });
});
