import { useMemo } from 'react';
import { type ActionRow, DUE_WINDOWS, isOpen } from '../../../src-shared/domain/action.ts';
import type { MeetingRef } from '../../../src-shared/domain/meeting.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { optionsOf } from '../../ui/forms/choice-fields.tsx';
import { ListFilters, useMeetingOptions } from '../../ui/table/list-filters.tsx';
import { type ActionFilters, STATE_FILTERS } from './use-action-filters.ts';

interface ActionFiltersBarProps {
  rows: readonly ActionRow[];
  filters: ActionFilters;
  next: MeetingRef | null;
  onChange: (name: string, value: string | null) => void;
}

/** By whom, in which state, by when, of which meeting. */
export function ActionFiltersBar({ rows, filters, next, onChange }: ActionFiltersBarProps) {
  const t = useText();
  const words = t.actions.filters;
  const inLanguage = useInLanguage();

  const owners = useMemo(() => {
    // Those with most to do come first.
    const counted = new Map<string, { label: string; open: number }>();
    for (const row of rows) {
      for (const { id, name, short } of row.owners) {
        let owner = counted.get(id);
        if (owner === undefined) {
          owner = { label: short === '' ? inLanguage(name) : `${short} – ${inLanguage(name)}`, open: 0 };
          counted.set(id, owner);
        }
        if (isOpen(row)) owner.open += 1;
      }
    }
    return [...counted]
      .toSorted(([, a], [, b]) => b.open - a.open || a.label.localeCompare(b.label))
      .map(([value, { label }]) => ({ value, label }));
  }, [rows, inLanguage]);
  const meetings = useMeetingOptions(rows);
  const states = { ...t.domain.actionState, ...words.states };
  const windows = DUE_WINDOWS.filter((window) => window !== 'next-meeting' || next !== null);

  return (
    <ListFilters
      filters={[
        { name: 'owner', label: words.owner, all: words.anyOwner, options: owners, value: filters.owner },
        {
          name: 'state',
          label: words.state,
          all: words.states.all,
          options: optionsOf(STATE_FILTERS, states),
          value: filters.state,
        },
        {
          name: 'due',
          label: words.due,
          all: words.anyDue,
          options: optionsOf(windows, words.windows),
          value: filters.due,
        },
        {
          name: 'meeting',
          label: words.meeting,
          all: words.anyMeeting,
          options: meetings,
          value: filters.meeting,
        },
      ]}
      onChange={onChange}
    />
  );
}
