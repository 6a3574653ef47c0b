import { useMemo } from 'react';
import {
  ACTION_STATES,
  type ActionRow,
  type ActionState,
  DUE_WINDOWS,
  type DueWindow,
  isDueIn,
  isOpen,
  isOverdue,
} from '../../../src-shared/domain/action.ts';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import { useAddress } from '../../ui/use-address.ts';

export const STATE_FILTERS = ['still-open', 'overdue', ...ACTION_STATES] as const;
export type StateFilter = ActionState | 'still-open' | 'overdue';

/** What the list is asked for, as the address holds it. Null: not asked. */
export interface ActionFilters {
  owner: string | null;
  state: StateFilter | null;
  due: DueWindow | null;
  meeting: string | null;
}

/** Whoever opens the list wants to know what is still to be done; `all` in the address shows the rest too. */
const USUAL_STATE: StateFilter = 'still-open';

/** Whether an action is in a list asked for in this way. */
export function matches(
  action: ActionRow,
  { owner, state, due, meeting }: ActionFilters,
  days: { today: IsoDate; nextMeeting: IsoDate | null },
): boolean {
  if (owner !== null && !action.owners.some((party) => party.id === owner)) return false;
  if (meeting !== null && action.meeting.id !== meeting) return false;
  if (due !== null && !isDueIn(action, due, days)) return false;
  if (state === null) return true;
  if (state === 'still-open') return isOpen(action);
  return state === 'overdue' ? isOverdue(action, days.today) : action.state === state;
}

export function useActionFilters() {
  const [search, change] = useAddress();
  const owner = search.get('owner');
  const meeting = search.get('meeting');
  const wantedState = search.get('state');
  const wantedDue = search.get('due');
  const state =
    wantedState === 'all' ? null : (STATE_FILTERS.find((each) => each === wantedState) ?? USUAL_STATE);
  const due = DUE_WINDOWS.find((each) => each === wantedDue) ?? null;
  const filters = useMemo<ActionFilters>(
    () => ({ owner, state, due, meeting }),
    [owner, state, due, meeting],
  );

  const set = (name: string, value: string | null) => {
    const held = name === 'state' ? (value === USUAL_STATE ? null : (value ?? 'all')) : value;
    change({ [name]: held });
  };
  const clear = () => change({ owner: null, due: null, meeting: null, q: null, state: 'all' });
  return { filters, set, clear };
}
