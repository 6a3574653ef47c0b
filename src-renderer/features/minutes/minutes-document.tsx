import { useMemo, useRef, useState } from 'react';
import type { AgendaItem, AgendaLine } from '../../../src-shared/domain/agenda-item.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import {
  type Entry,
  minutesCanBeEdited,
  type MinutesState,
  codeOfEntry,
} from '../../../src-shared/domain/minutes.ts';
import { useText } from '../../i18n/text.tsx';
import { IconLock } from '../../ui/icons.ts';
import { RichTextView } from '../../ui/rich-text/rich-text-view.tsx';
import { AgendaPanel } from './agenda-panel.tsx';
import { AttendancePanel } from './attendance-panel.tsx';
import { countByItem, factsOf } from './draft.ts';
import { DeskFrame } from './desk-frame.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { ActionFacts, InputNote } from './entry-row.tsx';
import { Supersession } from './supersession.tsx';
import { ItemHeading } from './item-heading.tsx';
import { OutcomesPanel } from './outcomes-panel.tsx';
import classes from './desk.module.css';
import entryClasses from './entries.module.css';

interface MinutesDocumentProps {
  meeting: Meeting;
  state: MinutesState;
  lines: readonly AgendaLine<AgendaItem>[];
  entries: readonly Entry[];
}

/** Minutes that cannot be changed, to be read from the first item to the last. */
export function MinutesDocument({ meeting, state, lines, entries }: MinutesDocumentProps) {
  const t = useText();
  const page = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState(lines[0]?.item.id ?? '');
  const [drawer, setDrawer] = useState<'agenda' | 'outcomes' | null>(null);
  const counts = useMemo(() => countByItem(entries), [entries]);

  const show = (selector: string) => {
    setDrawer(null);
    const target = page.current?.querySelector<HTMLElement>(selector);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };
  const toEntry = (entry: Entry) => show(`[data-entry="${entry.id}"]`);
  const frozen = minutesCanBeEdited(state) ? null : (state as keyof typeof t.minutes.frozen);

  return (
    <DeskFrame
      agenda={
        <AgendaPanel
          clock={false}
          counts={counts}
          currentId={currentId}
          lines={lines}
          meeting={meeting}
          onGo={(id) => {
            setCurrentId(id);
            show(`[data-item="${id}"]`);
          }}
        />
      }
      drawer={drawer}
      meetingId={meeting.id}
      side={
        <>
          <AttendancePanel
            editable={false}
            fieldRef={null}
            meetingId={meeting.id}
            onLeave={() => setDrawer(null)}
          />
          <OutcomesPanel entries={entries} none={t.minutes.outcomes.none} onGo={toEntry} />
        </>
      }
      state={state}
      onDrawer={setDrawer}
    >
      <div className={classes.document} ref={page}>
        {frozen !== null && (
          <p className={classes.notice} role="note">
            <IconLock aria-hidden size={14} />
            {t.minutes.frozen[frozen]}
          </p>
        )}
        {lines.map((line) => (
          <section className={classes.part} data-item={line.item.id} key={line.item.id} tabIndex={-1}>
            <ItemHeading alone={false} line={line} />
            {entries
              .filter((entry) => entry.agendaItemId === line.item.id)
              .map((entry) => (
                <article className={entryClasses.read} data-entry={entry.id} key={entry.id} tabIndex={-1}>
                  <EntryFrame code={codeOfEntry(entry)} facts={factsOf(entry)}>
                    <RichTextView text={entry.body} />
                    {entry.decision !== null && <Supersession decision={entry.decision} />}
                    {entry.action !== null && <ActionFacts entry={entry} />}
                    {entry.input !== null && <InputNote input={entry.input} />}
                  </EntryFrame>
                </article>
              ))}
            {!counts.has(line.item.id) && !lines.some((other) => other.item.parentId === line.item.id) && (
              <p className={classes.nothing}>{t.minutes.nothingMinuted}</p>
            )}
          </section>
        ))}
      </div>
    </DeskFrame>
  );
}
