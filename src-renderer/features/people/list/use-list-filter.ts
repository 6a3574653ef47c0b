import { useCallback } from 'react';
import { useAddress } from '../../../ui/use-address.ts';

/** The filters of a list, held in the address; null: everything. */
export function useListFilters<Name extends string>(names: readonly Name[]) {
  const [search, change] = useAddress();
  const values = Object.fromEntries(names.map((name) => [name, search.get(name)])) as Record<
    Name,
    string | null
  >;
  const set = useCallback((name: Name, value: string | null) => change({ [name]: value }), [change]);
  const clear = () => change(Object.fromEntries([...names, 'q'].map((name) => [name, null])));
  return { values, set, clear, active: names.some((name) => values[name] !== null) };
}
