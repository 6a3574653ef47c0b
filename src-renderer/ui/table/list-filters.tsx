import { useMemo, type CSSProperties } from 'react';
import type { MeetingMark } from '../../../src-shared/domain/meeting.ts';
import { useText } from '../../i18n/text.tsx';
import { SelectControl } from '../forms/choice-fields.tsx';
import classes from './list-filters.module.css';

interface ListFilter {
  /** Its name in the address. */
  name: string;
  /** What is filtered by: "Owner". */
  label: string;
  /** Shown while it lets everything through: "All owners". */
  all: string;
  options: readonly { value: string; label: string }[];
  value: string | null;
}

interface ListFiltersProps {
  filters: readonly ListFilter[];
  onChange: (name: string, value: string | null) => void;
}

/** Filters above a list, side by side: each is searched by typing, and cleared. */
export function ListFilters({ filters, onChange }: ListFiltersProps) {
  return (
    <div className={classes.filters} style={{ '--filters': filters.length } as CSSProperties}>
      {filters.map(({ name, label, all, options, value }) => (
        <SelectControl
          aria-label={label}
          clearable
          key={name}
          options={options}
          placeholder={all}
          value={value}
          onChange={(next) => onChange(name, next)}
        />
      ))}
    </div>
  );
}

/** The meetings that rows are of, to filter by. */
export function useMeetingOptions(rows: readonly { meeting: MeetingMark }[]) {
  const t = useText();
  return useMemo(() => {
    const meetings = new Map(rows.map(({ meeting }) => [meeting.id, meeting]));
    return [...meetings].map(([value, { kind, ordinal }]) => ({
      value,
      label: t.domain.meetingNumber[kind](ordinal),
    }));
  }, [rows, t]);
}
