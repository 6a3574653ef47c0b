import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { clockOfMinutes, minutesOfDay } from '../../../src-shared/domain/agenda-item.ts';
import { ClockTime } from '../../../src-shared/domain/common.ts';
import type { MeetingFields } from '../../../src-shared/domain/meeting.ts';

const LAST_MINUTE = 24 * 60 - 1;

/** When the start of a meeting is changed, its end moves along: a meeting that begins later does not end before it. */
export function useStartKeepsLength(form: UseFormReturn<MeetingFields, unknown, MeetingFields>): void {
  useEffect(() => {
    let start = form.getValues('start');
    return form.subscribe({
      formState: { values: true },
      callback: ({ name, values }) => {
        const before = start;
        if (!ClockTime.safeParse(values.start).success) return;
        start = values.start;
        // Only what a person changed: a whole form that is filled anew has its own end.
        if (name !== 'start' || before === start) return;
        if (!ClockTime.safeParse(before).success || !ClockTime.safeParse(values.end).success) return;
        const length = minutesOfDay(values.end) - minutesOfDay(before);
        if (length <= 0) return;
        const end = clockOfMinutes(Math.min(minutesOfDay(start) + length, LAST_MINUTE));
        form.setValue('end', end, { shouldDirty: true, shouldTouch: true, shouldValidate: true });
      },
    });
  }, [form]);
}
