import { useMemo } from 'react';
import { MEETING_STATES, type MeetingRow, type MeetingState } from '../../../../src-shared/domain/meeting.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconChevronDown } from '../../../ui/icons.ts';
import { Menu } from '../../../ui/menu.tsx';
import { useAddress } from '../../../ui/use-address.ts';

/** Meetings in one state, as the address says. */
export function useStateFilter(meetings: readonly MeetingRow[] | undefined) {
  const [search, change] = useAddress();
  const wanted = search.get('state');
  const states = useMemo(
    () => MEETING_STATES.filter((state) => meetings?.some((meeting) => meeting.state === state)),
    [meetings],
  );
  const state = states.find((each) => each === wanted) ?? null;
  const inState = useMemo(
    () => (state === null ? meetings : meetings?.filter((meeting) => meeting.state === state)),
    [meetings, state],
  );
  const setState = (next: MeetingState | null) => change({ state: next });
  return { states, state, inState, setState };
}

interface StateFilterProps {
  states: readonly MeetingState[];
  state: MeetingState | null;
  onChange: (state: MeetingState | null) => void;
}

export function StateFilter({ states, state, onChange }: StateFilterProps) {
  const t = useText();
  const words = t.planning;
  const shown = state === null ? words.allStates : t.domain.meetingState[state];
  return (
    <Menu
      align="end"
      items={[
        { id: 'all', label: words.allStates, checked: state === null, onSelect: () => onChange(null) },
        ...states.map((each) => ({
          id: each,
          label: t.domain.meetingState[each],
          checked: each === state,
          onSelect: () => onChange(each),
        })),
      ]}
      label={words.stateFilter}
      renderTrigger={(trigger) => (
        <Button {...trigger} aria-label={`${words.stateFilter}: ${shown}`} look="quiet" size="small">
          {shown}
          <IconChevronDown aria-hidden size={14} />
        </Button>
      )}
    />
  );
}
