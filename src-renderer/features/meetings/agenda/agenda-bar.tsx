import { AGENDA_STATES, type AgendaState } from '../../../../src-shared/domain/agenda-item.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { StateStrip } from '../../../ui/state-strip.tsx';
import classes from './agenda.module.css';

interface AgendaBarProps {
  meetingId: string;
  state: AgendaState;
  both: boolean;
  onBoth: (both: boolean) => void;
  empty: boolean;
  readOnly: boolean;
}

/** Above the agenda: how far it has come, and the second language. */
export function AgendaBar({ meetingId, state, both, onBoth, empty, readOnly }: AgendaBarProps) {
  const t = useText();
  const language = useLanguage();
  const words = t.meetings.agenda;
  const setState = useWrite('agenda.setState');
  if (empty) return null;
  return (
    <div className={classes.bar}>
      <StateStrip
        current={state}
        label={words.state}
        names={t.domain.agendaState}
        reachable={readOnly ? [] : AGENDA_STATES}
        states={AGENDA_STATES}
        onGo={(next) => void setState.run({ meetingId, state: next })}
      />
      <Button aria-pressed={both} look="quiet" size="small" onClick={() => onBoth(!both)}>
        {words.bothTitles(t.domain.language[language === 'en' ? 'km' : 'en'])}
      </Button>
    </div>
  );
}
