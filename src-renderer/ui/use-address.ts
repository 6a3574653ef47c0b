import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What becomes of names in the address; null takes one away. */
type AddressChanges = Readonly<Record<string, string | null>>;

/**
 * How a page is looked at, as the address holds it behind `?`, so that Back and a restart bring it back; and what
 * changes it. Back leads past such changes, not through each of them.
 */
export function useAddress(): [URLSearchParams, (changes: AddressChanges) => void] {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (changes: AddressChanges) => {
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true },
      );
    },
    [setSearch],
  );
  return [search, change];
}
