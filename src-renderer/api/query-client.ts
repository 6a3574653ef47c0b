import { QueryClient } from '@tanstack/react-query';
import type { CallInput } from '../../src-shared/contract/calls.ts';
import type { Topic } from '../../src-shared/contract/events.ts';
import { keptWhereSame } from './long-lists.ts';
import { READ_TOPICS, type ReadName } from './read-topics.ts';

/** Main tells what changed, so nothing goes stale by itself and nothing is asked twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      retry: false,
      structuralSharing: keptWhereSame,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

/** The only place where keys of the cache are made. */
export function readKey<Name extends ReadName>(name: Name, input: CallInput<Name>) {
  return [name, input] as const;
}

/** Asks again for everything on screen that depends on one of the topics. */
export async function refreshTopics(topics: readonly Topic[]): Promise<void> {
  const changed = new Set<Topic>(topics);
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => {
      const dependsOn = READ_TOPICS[queryKey[0] as ReadName];
      return dependsOn.some((topic) => changed.has(topic));
    },
  });
}
