import { useMemo } from 'react';
import { MEETING_KINDS, type MeetingKind, type MeetingRow } from '../../../../src-shared/domain/meeting.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconChevronDown } from '../../../ui/icons.ts';
import { Menu } from '../../../ui/menu.tsx';
import { useAddress } from '../../../ui/use-address.ts';

/** Meetings of one kind, as the address says. */
export function useKindFilter(meetings: readonly MeetingRow[] | undefined) {
  const [search, change] = useAddress();
  const wanted = search.get('kind');
  const kinds = useMemo(
    () => MEETING_KINDS.filter((kind) => meetings?.some((meeting) => meeting.kind === kind)),
    [meetings],
  );
  const kind = kinds.find((each) => each === wanted) ?? null;
  const ofKind = useMemo(
    () => (kind === null ? meetings : meetings?.filter((meeting) => meeting.kind === kind)),
    [meetings, kind],
  );
  const setKind = (next: MeetingKind | null) => change({ kind: next });
  return { kinds, kind, ofKind, setKind };
}

interface KindFilterProps {
  kinds: readonly MeetingKind[];
  kind: MeetingKind | null;
  onChange: (kind: MeetingKind | null) => void;
}

export function KindFilter({ kinds, kind, onChange }: KindFilterProps) {
  const t = useText();
  const words = t.meetings.list;
  const shown = kind === null ? words.allKinds : t.domain.meetingKind[kind];
  return (
    <Menu
      align="end"
      items={[
        { id: 'all', label: words.allKinds, checked: kind === null, onSelect: () => onChange(null) },
        ...kinds.map((each) => ({
          id: each,
          label: t.domain.meetingKind[each],
          checked: each === kind,
          onSelect: () => onChange(each),
        })),
      ]}
      label={words.kind}
      renderTrigger={(trigger) => (
        <Button {...trigger} aria-label={`${words.kind}: ${shown}`} look="quiet" size="small">
          {shown}
          <IconChevronDown aria-hidden size={14} />
        </Button>
      )}
    />
  );
}
