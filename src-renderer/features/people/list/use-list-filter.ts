import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** One filter of a list, held in the address; null: everything. */
export function useListFilters<Name extends string>(names: readonly Name[]) {
  const [search, setSearch] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, search.get(name)])) as Record<
    Name,
    string | null
  >;
  const set = useCallback(
    (name: Name, value: string | null) => {
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === null) after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: true },
      );
    },
    [setSearch],
  );
  const clear = () => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const name of [...names, 'q']) after.delete(name);
        return after;
      },
      { replace: true },
    );
  };
  return { values, set, clear, active: names.some((name) => values[name] !== null) };
}
