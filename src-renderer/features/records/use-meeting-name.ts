import { useCallback } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../i18n/text.tsx';

/** "7th meeting"; for null, the whole series. */
export function useMeetingName(): (id: string | null) => string {
  const t = useText();
  const { data: meetings } = useRead('meetings.list', {});
  return useCallback(
    (id) => {
      if (id === null) return t.records.wholeSeries;
      const meeting = meetings?.find((each) => each.id === id);
      return meeting === undefined ? '' : t.domain.meetingNumber[meeting.kind](meeting.ordinal);
    },
    [meetings, t],
  );
}
