import { ACTION_STATES, type ActionRow } from '../../../src-shared/domain/action.ts';
import type { MeetingRef } from '../../../src-shared/domain/meeting.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { ActionCommands } from './use-action-commands.ts';

interface BatchBarProps {
  chosen: readonly ActionRow[];
  /** The meeting to come, if one is planned. */
  next: MeetingRef | null;
  commands: ActionCommands;
  /** Lets go of the chosen ones. */
  onDone: () => void;
}

/** What can be done to all chosen actions at once. */
export function BatchBar({ chosen, next, commands, onDone }: BatchBarProps) {
  const t = useText();
  return (
    <>
      {ACTION_STATES.map((state) => (
        <Button
          key={state}
          look="quiet"
          size="small"
          onClick={() => {
            commands.setState(chosen, state);
            onDone();
          }}
        >
          {t.domain.actionState[state]}
        </Button>
      ))}
      {next && (
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            commands.putOnAgenda(chosen, next);
            onDone();
          }}
        >
          {t.actions.putOnAgendaOf(t.domain.meetingNumber[next.kind](next.ordinal))}
        </Button>
      )}
    </>
  );
}
