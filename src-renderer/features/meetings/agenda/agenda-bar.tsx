import { useState } from 'react';
import type { AgendaState } from '../../../../src-shared/domain/agenda-item.ts';
import type { Meeting } from '../../../../src-shared/domain/meeting.ts';
import { flushUnsaved } from '../../../api/unsaved.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useFormat, useLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconChevronDown } from '../../../ui/icons.ts';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import { CirculateDialog } from './circulate-dialog.tsx';
import type { AgendaTrace } from './use-item-facts.ts';
import classes from './agenda-bar.module.css';

interface AgendaBarProps {
  meeting: Meeting;
  state: AgendaState;
  trace: AgendaTrace;
  both: boolean;
  onBoth: (both: boolean) => void;
  /** Shows what was changed. */
  onChanges: () => void;
  empty: boolean;
  readOnly: boolean;
}

/** Above the agenda: how far it has come and what was changed since, and the second language. */
export function AgendaBar(props: AgendaBarProps) {
  const { meeting, state, trace, both, onBoth, onChanges, empty, readOnly } = props;
  const t = useText();
  const language = useLanguage();
  const words = t.meetings.agenda;
  const { run } = useWrite('agenda.setState');
  const undoable = useUndoable();
  const [asking, setAsking] = useState(false);
  if (empty) return null;

  const go = async (next: AgendaState, convene = false) => {
    setAsking(false);
    // What is still being typed belongs to the agenda as it is kept.
    await flushUnsaved();
    const { ok } = await run({ meetingId: meeting.id, state: next, convene });
    if (ok && next !== 'draft') undoable(t.planning[next]);
  };
  // Convening is the usual thing to go with it, and only then there is something to ask.
  const circulate = () => (meeting.state === 'planned' ? setAsking(true) : void go('circulated'));
  const changed = trace.traces.at(-1)?.changes.length ?? 0;

  const items: MenuItem[] = [];
  if (state !== 'adopted') {
    items.push({
      id: 'circulate',
      label: state === 'draft' ? t.planning.circulate : t.planning.circulateAgain,
      disabled: state === 'circulated' && changed === 0,
      onSelect: circulate,
    });
    items.push({ id: 'adopt', label: t.planning.adopt, onSelect: () => void go('adopted') });
  }
  if (state === 'adopted' && trace.versions.some((version) => version.state === 'circulated')) {
    items.push({
      id: 'not-adopted',
      label: t.planning.backToCirculated,
      onSelect: () => void go('circulated'),
    });
  }
  if (state !== 'draft') {
    items.push({ id: 'draft', label: t.planning.backToDraft, onSelect: () => void go('draft') });
  }
  const next = state === 'draft' ? t.planning.circulate : state === 'circulated' ? t.planning.adopt : null;

  return (
    <div className={classes.bar}>
      <div className={classes.stateGroup}>
        {readOnly ? (
          <span className={classes.state}>{words.inState[state]}</span>
        ) : (
          <>
            <Menu
              items={items}
              label={words.state}
              renderTrigger={(trigger) => (
                <Button {...trigger} look="quiet" size="small">
                  {words.inState[state]}
                  <IconChevronDown aria-hidden size={14} />
                </Button>
              )}
            />
            {next !== null && (
              <Button size="small" onClick={() => (state === 'draft' ? circulate() : void go('adopted'))}>
                {next}
              </Button>
            )}
          </>
        )}
        <TraceSummary trace={trace} onChanges={onChanges} />
      </div>
      <Button aria-pressed={both} look="quiet" size="small" onClick={() => onBoth(!both)}>
        {words.bothTitles(t.domain.language[language === 'en' ? 'km' : 'en'])}
      </Button>
      {asking && (
        <CirculateDialog
          onCirculate={(convene) => void go('circulated', convene)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

/** "Circulated 12 Mar 2026 · 2 changes since", which shows them. */
function TraceSummary({ trace, onChanges }: { trace: AgendaTrace; onChanges: () => void }) {
  const t = useText();
  const format = useFormat();
  const words = t.planning;
  const last = trace.traces.at(-1);
  if (last === undefined) return null;
  const day = format.shortDate(last.since.at.slice(0, 10));
  const before = trace.traces.length > 1 ? trace.traces[0] : undefined;
  const state =
    last.since.state !== 'adopted'
      ? words.circulatedOn(day)
      : before
        ? words.adoptedWith(before.changes.length, day)
        : words.adoptedOn(day);
  const parts = [
    state,
    ...(last.changes.length > 0 || !before ? [words.changedSince(last.changes.length)] : []),
  ];
  const any = trace.traces.some(({ changes }) => changes.length > 0);
  return any ? (
    <Button look="quiet" size="small" onClick={onChanges}>
      {parts.join(' · ')}
    </Button>
  ) : (
    <span className={classes.state}>{parts.join(' · ')}</span>
  );
}
