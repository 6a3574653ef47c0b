import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CallInput, CallOutput } from '../../src-shared/contract/calls.ts';
import { call } from './call.ts';
import { queryClient, readKey } from './query-client.ts';
import type { ReadName } from './read-topics.ts';

interface ReadOptions {
  /** False: do not ask yet. */
  enabled?: boolean;
  /** Keep showing the last answer while the input changes. */
  keepPrevious?: boolean;
  /** False: the caller shows the failure itself instead of the error screen of the page. */
  throwOnError?: boolean;
}

/** Reads through one call of the contract; asked again by itself when main says that its topics changed. */
export function useRead<Name extends ReadName>(
  name: Name,
  input: CallInput<Name>,
  { enabled = true, keepPrevious = false, throwOnError = true }: ReadOptions = {},
): UseQueryResult<CallOutput<Name>> {
  return useQuery<CallOutput<Name>>({
    queryKey: readKey(name, input),
    queryFn: () =>
      call(name, input, { before: queryClient.getQueryData<CallOutput<Name>>(readKey(name, input)) }),
    enabled,
    throwOnError,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
