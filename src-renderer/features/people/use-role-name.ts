import { useCallback } from 'react';
import { useText } from '../../i18n/text.tsx';

/** Name of a role in the group; nothing for no role. */
export function useRoleName(): (role: string | null) => string {
  const { role: names } = useText().domain;
  return useCallback(
    (role) => (role !== null && role in names ? names[role as keyof typeof names] : ''),
    [names],
  );
}
