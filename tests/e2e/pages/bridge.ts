import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../../src-shared/contract/calls.ts';
import type { LongList } from '../../../src-shared/contract/errors.ts';

export { go as goTo } from './go.ts';

type Bridge = {
  call(
    name: string,
    input: unknown,
  ): Promise<{ ok: boolean; value: unknown; lists?: readonly LongList[]; error?: { message: string } }>;
};

/** Long lists come as text, beside the answer. */
function withLists(value: unknown, lists: readonly LongList[]): unknown {
  const rowsOf = ({ pieces }: LongList) => pieces.flatMap((piece) => JSON.parse(piece) as unknown[]);
  const [first] = lists;
  if (first?.at === null) return rowsOf(first);
  return Object.assign({}, value, ...lists.map((list) => ({ [String(list.at)]: rowsOf(list) })));
}

/** Makes one call of the contract as the page would: for what stands before the part that is tested. */
export async function call<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const reply = await page.evaluate(
    ([calledName, calledInput]) =>
      (globalThis as unknown as { rapporteur: Bridge }).rapporteur.call(calledName, calledInput),
    [name, input] as const,
  );
  if (!reply.ok) throw new Error(`${name}: ${reply.error?.message ?? ''}`);
  return (reply.lists ? withLists(reply.value, reply.lists) : reply.value) as CallOutput<Name>;
}
