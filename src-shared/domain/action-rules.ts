import type { ActionState } from './action.ts';
import type { IsoDate } from './common.ts';
import { addDays } from './days.ts';

/** Whether something is still to be done. */
export function isOpen(action: { state: ActionState }): boolean {
  return action.state === 'open' || action.state === 'in-progress';
}

/** Late: its day is past and it is not done. Nobody writes this down, it follows. */
export function isOverdue(action: { state: ActionState; dueDate: IsoDate | null }, today: IsoDate): boolean {
  return isOpen(action) && action.dueDate !== null && action.dueDate < today;
}

export const DUE_WINDOWS = ['overdue', 'week', 'month', 'next-meeting', 'none'] as const;
/** By when something is due, as a list of actions is asked. */
export type DueWindow = (typeof DUE_WINDOWS)[number];

/** Whether an action that is still open falls due in a window; what is overdue falls into each. */
export function isDueIn(
  action: { state: ActionState; dueDate: IsoDate | null },
  window: DueWindow,
  days: { today: IsoDate; nextMeeting: IsoDate | null },
): boolean {
  if (!isOpen(action)) return false;
  const { dueDate } = action;
  if (window === 'none' || dueDate === null) return window === 'none' && dueDate === null;
  switch (window) {
    case 'overdue':
      return dueDate < days.today;
    case 'week':
      return dueDate <= addDays(days.today, 7);
    case 'month':
      return dueDate <= addDays(days.today, 31);
    case 'next-meeting':
      return days.nextMeeting !== null && dueDate <= days.nextMeeting;
  }
}
