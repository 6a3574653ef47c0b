import { useMemo } from 'react';
import { type ActionRow, DUE_WINDOWS, isOpen } from '../../../src-shared/domain/action.ts';
import type { MeetingRef } from '../../../src-shared/domain/meeting.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { optionsOf, SelectControl } from '../../ui/forms/choice-fields.tsx';
import { type ActionFilters, STATE_FILTERS } from './use-action-filters.ts';
import classes from './actions.module.css';

interface ActionFiltersBarProps {
  rows: readonly ActionRow[];
  filters: ActionFilters;
  next: MeetingRef | null;
  onChange: (changes: Partial<ActionFilters>) => void;
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
  const meetings = useMemo(() => {
    const names = new Map<string, string>();
    for (const { meeting } of rows) {
      if (!names.has(meeting.id)) {
        names.set(meeting.id, t.domain.meetingNumber[meeting.kind](meeting.ordinal));
      }
    }
    return [...names].map(([value, label]) => ({ value, label }));
  }, [rows, t]);
  const states = { ...t.domain.actionState, ...words.states };
  const windows = DUE_WINDOWS.filter((window) => window !== 'next-meeting' || next !== null);

  return (
    <div className={classes.filters}>
      <SelectControl
        aria-label={words.owner}
        clearable
        options={owners}
        placeholder={words.anyOwner}
        value={filters.owner}
        onChange={(owner) => onChange({ owner })}
      />
      <SelectControl
        aria-label={words.state}
        clearable
        options={optionsOf(STATE_FILTERS, states)}
        placeholder={words.states.all}
        value={filters.state}
        onChange={(state) => onChange({ state })}
      />
      <SelectControl
        aria-label={words.due}
        clearable
        options={optionsOf(windows, words.windows)}
        placeholder={words.anyDue}
        value={filters.due}
        onChange={(due) => onChange({ due })}
      />
      <SelectControl
        aria-label={words.meeting}
        clearable
        options={meetings}
        placeholder={words.anyMeeting}
        value={filters.meeting}
        onChange={(meeting) => onChange({ meeting })}
      />
    </div>
  );
}
