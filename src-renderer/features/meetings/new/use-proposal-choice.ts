import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Id } from '../../../../src-shared/domain/common.ts';
import { MeetingKind } from '../../../../src-shared/domain/meeting.ts';

const USUAL: MeetingKind = 'working-group';

/** What a proposal is asked for. */
export interface ProposalChoice {
  kind: MeetingKind;
  /** Undefined: the latest of its kind; null: none. */
  previousId: string | null | undefined;
  /** Undefined: the usual one for the kind. */
  template: string | null | undefined;
  setKind: (kind: MeetingKind) => void;
  setPrevious: (id: string | null) => void;
  setTemplate: (ref: string | null) => void;
}

/** Begins with what the address says: `kind`, and `from`, the meeting that the new one follows. */
export function useProposalChoice(): ProposalChoice {
  const [search] = useSearchParams();
  const [kind, setKind] = useState<MeetingKind>(
    () => MeetingKind.safeParse(search.get('kind')).data ?? USUAL,
  );
  const [previousId, setPrevious] = useState<string | null | undefined>(
    () => Id.safeParse(search.get('from')).data,
  );
  const [template, setTemplate] = useState<string | null>();
  return {
    kind,
    previousId,
    template,
    setKind: (next) => {
      if (next === kind) return;
      setKind(next);
      // Another kind has another series and other habits.
      setPrevious(undefined);
      setTemplate(undefined);
    },
    setPrevious,
    setTemplate,
  };
}
