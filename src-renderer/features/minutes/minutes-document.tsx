import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CallOutput } from '../../../src-shared/contract/calls.ts';
import type { AgendaItem, AgendaLine } from '../../../src-shared/domain/agenda-item.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import type { Correction } from '../../../src-shared/domain/correction.ts';
import { type Entry, codeOfEntry, isDraft, minutesCanBeEdited } from '../../../src-shared/domain/minutes.ts';
import { useText } from '../../i18n/text.tsx';
import { IconLock } from '../../ui/icons.ts';
import { RichTextView } from '../../ui/rich-text/rich-text-view.tsx';
import { cx } from '../../ui/cx.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { AgendaPanel } from './agenda-panel.tsx';
import { AttendancePanel } from './attendance-panel.tsx';
import { CorrectionList } from './correction-list.tsx';
import { CorrectionNote } from './correction-note.tsx';
import { countByItem, factsOf } from './draft.ts';
import { DeskFrame } from './desk-frame.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { ActionFacts, InputNote } from './entry-row.tsx';
import { Supersession } from './supersession.tsx';
import { ItemHeading } from './item-heading.tsx';
import { OutcomesPanel } from './outcomes-panel.tsx';
import { StateFacts } from './state-facts.tsx';
import correctionClasses from './corrections.module.css';
import classes from './desk.module.css';
import entryClasses from './entries.module.css';

interface MinutesDocumentProps {
  meeting: Meeting;
  minutes: CallOutput<'minutes.get'>;
  lines: readonly AgendaLine<AgendaItem>[];
}

const CorrectionDialog = lazy(() => import('./correction-dialog.tsx'));

/** Minutes that cannot be changed, to be read from the first item to the last. */
export function MinutesDocument({ meeting, minutes, lines }: MinutesDocumentProps) {
  const { state, entries, corrections } = minutes;
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
  // A link from a register leads to the very entry.
  const [search] = useSearchParams();
  const asked = search.get('entry');
  useEffect(() => {
    if (asked === null) return;
    const target = page.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(asked)}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [asked]);
  const [correcting, setCorrecting] = useState<Correction | { entryId: string | null } | null>(null);
  const readOnly = useReadOnly();
  const frozen = minutesCanBeEdited(state) ? null : (state as keyof typeof t.minutes.frozen);

  const canAdd = frozen !== null && !readOnly;
  // What they were adopted with stays.
  const canCorrect = (correction: Correction) => canAdd && (isDraft(state) || correction.stage === 'later');

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
      meeting={meeting}
      places={null}
      side={
        <>
          <AttendancePanel
            editable={false}
            fieldRef={null}
            meeting={meeting}
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
            <span>
              {t.minutes.frozen[frozen]} <StateFacts minutes={minutes} />
            </span>
          </p>
        )}
        {lines.map((line) => (
          <section className={classes.part} data-item={line.item.id} key={line.item.id} tabIndex={-1}>
            <ItemHeading alone={false} line={line} />
            {entries
              .filter((entry) => entry.agendaItemId === line.item.id)
              .map((entry) => (
                <article
                  className={cx(entryClasses.read, correctionClasses.corrected)}
                  data-entry={entry.id}
                  key={entry.id}
                  tabIndex={-1}
                >
                  <EntryFrame code={codeOfEntry(entry)} facts={factsOf(entry)}>
                    <RichTextView text={entry.body} />
                    {entry.decision !== null && <Supersession decision={entry.decision} />}
                    {entry.action !== null && <ActionFacts entry={entry} />}
                    {entry.input !== null && <InputNote input={entry.input} />}
                  </EntryFrame>
                  {corrections
                    .filter((each) => each.entryId === entry.id)
                    .map((each) => (
                      <CorrectionNote
                        correction={each}
                        editable={canCorrect(each)}
                        key={each.id}
                        of=""
                        onEdit={() => setCorrecting(each)}
                      />
                    ))}
                  {canAdd && (
                    <button
                      className={correctionClasses.offer}
                      type="button"
                      onClick={() => setCorrecting({ entryId: entry.id })}
                    >
                      {t.desk.corrections.add}
                      <span className="hidden-text">: {codeOfEntry(entry) ?? line.number}</span>
                    </button>
                  )}
                </article>
              ))}
            {!counts.has(line.item.id) && !lines.some((other) => other.item.parentId === line.item.id) && (
              <p className={classes.nothing}>{t.minutes.nothingMinuted}</p>
            )}
          </section>
        ))}
        {frozen !== null && (
          <CorrectionList
            canAdd={canAdd}
            canCorrect={canCorrect}
            corrections={corrections}
            entries={entries}
            lines={lines}
            onAdd={() => setCorrecting({ entryId: null })}
            onEdit={setCorrecting}
          />
        )}
      </div>
      {correcting !== null && (
        <Suspense>
          <CorrectionDialog
            correction={correcting}
            entries={entries}
            lines={lines}
            meeting={meeting}
            onClose={() => setCorrecting(null)}
          />
        </Suspense>
      )}
    </DeskFrame>
  );
}
