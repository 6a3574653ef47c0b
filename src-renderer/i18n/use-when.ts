import { useCallback } from 'react';
import type { Instant } from '../../src-shared/domain/common.ts';
import { dayOf, isToday } from './format.ts';
import { useFormat, useText } from './text.tsx';

/** A moment as people say it: "today 09:41", "yesterday 17:02", "Mon 16 Nov 2026, 08:30". */
export function useWhen(): (instant: Instant) => string {
  const t = useText();
  const format = useFormat();
  return useCallback(
    (instant) => {
      const time = format.timeOf(instant);
      const day = dayOf(instant);
      const now = new Date();
      if (isToday(instant)) return t.ui.today(time);
      if (day === dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)))
        return t.ui.yesterday(time);
      return `${format.dateOf(instant)}, ${time}`;
    },
    [format, t],
  );
}
