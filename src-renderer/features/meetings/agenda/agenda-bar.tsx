import { AGENDA_STATES, type AgendaState } from '../../../../src-shared/domain/agenda-item.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconChevronDown } from '../../../ui/icons.ts';
import { Menu } from '../../../ui/menu.tsx';
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
  const shown = words.inState[state];
  return (
    <div className={classes.bar}>
      {readOnly ? (
        <span className={classes.state}>{shown}</span>
      ) : (
        <Menu
          items={AGENDA_STATES.map((each) => ({
            id: each,
            label: t.domain.agendaState[each],
            checked: each === state,
            onSelect: () => void setState.run({ meetingId, state: each }),
          }))}
          label={words.state}
          renderTrigger={(trigger) => (
            <Button {...trigger} look="quiet" size="small">
              {shown}
              <IconChevronDown aria-hidden size={14} />
            </Button>
          )}
        />
      )}
      <Button aria-pressed={both} look="quiet" size="small" onClick={() => onBoth(!both)}>
        {words.bothTitles(t.domain.language[language === 'en' ? 'km' : 'en'])}
      </Button>
    </div>
  );
}
