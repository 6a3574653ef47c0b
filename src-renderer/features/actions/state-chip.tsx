import { type ActionState, isOverdue } from '../../../src-shared/domain/action.ts';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import { useText } from '../../i18n/text.tsx';
import { Chip, type Tone } from '../../ui/chip.tsx';

const TONES: Readonly<Record<ActionState, Tone>> = {
  open: 'neutral',
  'in-progress': 'accent',
  done: 'positive',
  cancelled: 'neutral',
};

interface StateChipProps {
  action: { state: ActionState; dueDate: IsoDate | null };
  today: IsoDate;
}

/** How an action stands; that it is late comes before anything else. */
export function StateChip({ action, today }: StateChipProps) {
  const t = useText();
  if (isOverdue(action, today)) return <Chip tone="danger">{t.actions.overdue}</Chip>;
  return <Chip tone={TONES[action.state]}>{t.domain.actionState[action.state]}</Chip>;
}
