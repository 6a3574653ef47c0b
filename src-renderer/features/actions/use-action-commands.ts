import { useMemo } from 'react';
import type { ActionState, Priority } from '../../../src-shared/domain/action.ts';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import type { MeetingRef } from '../../../src-shared/domain/meeting.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { useUndoable } from '../../ui/undoable.ts';

type Some = readonly { id: string; code: string }[];

export interface ActionCommands {
  setState: (actions: Some, state: ActionState) => void;
  setPriority: (actions: Some, priority: Priority) => void;
  putOnAgenda: (actions: Some, meeting: MeetingRef) => void;
}

/** What is done to actions in the list and in the panel: each is one step of undo, however many they are. */
export function useActionCommands(today: IsoDate): ActionCommands {
  const t = useText();
  const undoable = useUndoable();
  const { run: addUpdate } = useWrite('actions.addUpdate');
  const { run: setPriority } = useWrite('actions.setPriority');
  const { run: putOnAgenda } = useWrite('actions.putOnAgenda');
  return useMemo(() => {
    const idsOf = (actions: Some) => actions.map((action) => action.id);
    const codeOf = (actions: Some) => actions[0]?.code ?? '';
    return {
      setState: (actions, state) => {
        const update = { onDate: today, kind: 'note', text: '', meetingId: null } as const;
        void addUpdate({ ids: idsOf(actions), update, changes: { state } }).then((result) => {
          if (result.ok) {
            undoable(t.actions.stateSet(actions.length, codeOf(actions), t.domain.actionState[state]));
          }
        });
      },
      setPriority: (actions, priority) => void setPriority({ ids: idsOf(actions), priority }),
      putOnAgenda: (actions, meeting) => {
        void putOnAgenda({ ids: idsOf(actions), meetingId: meeting.id }).then((result) => {
          const name = t.domain.meetingNumber[meeting.kind](meeting.ordinal);
          if (result.ok) undoable(t.actions.onAgendaDone(actions.length, codeOf(actions), name));
        });
      },
    };
  }, [t, today, undoable, addUpdate, setPriority, putOnAgenda]);
}
