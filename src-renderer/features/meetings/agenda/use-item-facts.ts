import { useMemo } from 'react';
import type { CallOutput } from '../../../../src-shared/contract/calls.ts';
import type { ItemChange } from '../../../../src-shared/domain/agenda-version.ts';
import { useRead } from '../../../api/use-read.ts';
import type { ItemLinks } from './item-notes.tsx';

export type AgendaTrace = CallOutput<'agenda.trace'>;

const NO_TRACE: AgendaTrace = { versions: [], traces: [] };

/** What is known of the items beside what is typed: where they lead, and how they were changed. By their ids. */
export function useItemFacts(meetingId: string) {
  const { data: links } = useRead('agenda.links', { meetingId });
  const { data: trace = NO_TRACE } = useRead('agenda.trace', { meetingId });
  const byId = useMemo(() => new Map<string, ItemLinks>(links?.map((item) => [item.itemId, item])), [links]);
  const changes = useMemo(() => {
    const kinds = new Map<string, ItemChange[]>();
    for (const { changes: changed } of trace.traces) {
      for (const { id, changes: ofItem } of changed) {
        kinds.set(id, [...new Set([...(kinds.get(id) ?? []), ...ofItem])]);
      }
    }
    return kinds;
  }, [trace]);
  return { links: byId, changes, trace };
}
