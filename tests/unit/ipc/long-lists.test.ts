import { expect, test } from 'vitest';
import { replyWith } from '../../../src-main/ipc/long-lists.ts';
import { keptWhereSame, withLists } from '../../../src-renderer/api/long-lists.ts';

interface Row {
  id: number;
  name: { en: string; km: string };
  tags: string[];
}

const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, id) => ({ id, name: { en: `Row ${id}`, km: 'ជួរ' }, tags: ['"', '\\'] }));

/** An answer as the page has it, after it crossed as main sends it. */
async function crossed(value: unknown, before?: unknown): Promise<unknown> {
  const reply = replyWith(value);
  if (!reply.ok) throw new Error('No answer');
  const sent = structuredClone(reply);
  return sent.lists ? await withLists(sent.value, sent.lists, before) : sent.value;
}

test.each([0, 1, 127, 187, 188, 300, 4001])('a list of %i rows arrives as it was', async (count) => {
  const list = rows(count);
  expect(await crossed(list)).toEqual(list);
  const answer = { today: '2026-11-22', rows: list, next: null, other: rows(300) };
  expect(await crossed(answer)).toEqual(answer);
});

test('only a long list goes in pieces', () => {
  expect(replyWith(rows(100))).toEqual({ ok: true, value: rows(100) });
  expect(replyWith({ bytes: new Uint8Array(500) })).toEqual({
    ok: true,
    value: { bytes: new Uint8Array(500) },
  });
  expect(replyWith(null)).toEqual({ ok: true, value: null });
  expect(replyWith(rows(400))).toMatchObject({ ok: true, value: [], lists: [{ at: null }] });
});

test('a short list of much is long', () => {
  const steps = [{ details: rows(500) }, { details: rows(2) }];
  const reply = replyWith({ steps, more: true });
  expect(reply).toMatchObject({ value: { steps: [], more: true }, lists: [{ at: 'steps', size: 1 }] });
});

test('what did not change stays the same object', async () => {
  const answer = { today: '2026-11-22', next: { id: 'a' }, rows: rows(1000) };
  const first = (await crossed(answer)) as typeof answer;
  expect(await crossed(answer, first)).toBe(first);

  const changed = {
    ...answer,
    rows: answer.rows.with(555, { id: 555, name: { en: 'New', km: '' }, tags: [] }),
  };
  const second = (await crossed(changed, first)) as typeof answer;
  expect(second).toEqual(changed);
  expect(second).not.toBe(first);
  expect(second.next).toBe(first.next);
  expect(second.rows.filter((row, n) => row !== first.rows[n]).map(({ id }) => id)).toEqual([555]);
  // The cache of answers takes it as it is: it need not look at a thousand rows again.
  expect(keptWhereSame(first, second)).toBe(second);
});

test('a list that grows or shrinks is complete', async () => {
  const first = await crossed(rows(1000));
  expect(await crossed([...rows(1000), ...rows(3)], first)).toHaveLength(1003);
  expect(await crossed(rows(450), first)).toEqual(rows(450));
  expect(await crossed(rows(3), first)).toEqual(rows(3));
  expect(await crossed(rows(450).toReversed(), first)).toEqual(rows(450).toReversed());
});

test('reading a very long list lets others in between', async () => {
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  });
  await crossed(rows(60_000));
  clearInterval(turning);
  expect(turns).toBeGreaterThan(1);
});
