import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSearchParams } from 'react-router';
import type { AgendaItem, AgendaLine } from '../../../src-shared/domain/agenda-item.ts';
import type { Party } from '../../../src-shared/domain/common.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import type { Entry, MinutesState } from '../../../src-shared/domain/minutes.ts';
import type { Correction } from '../../../src-shared/domain/correction.ts';
import type { Finding } from '../../../src-shared/domain/completeness.ts';
import { useRead } from '../../api/use-read.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { announce } from '../../ui/announcer.tsx';
import { AdoptionPanel } from './adoption-panel.tsx';
import { AgendaPanel } from './agenda-panel.tsx';
import { AttendancePanel } from './attendance-panel.tsx';
import { CheckPanel, type FindingPlaces } from './check-panel.tsx';
import { LeftOver } from './correction-list.tsx';
import { DeskFrame, type Drawer } from './desk-frame.tsx';
import { countByItem } from './draft.ts';
import { EntriesColumn, type EntriesHandle } from './entries-column.tsx';
import { goToItem, lastItem } from './item-times.ts';
import { ItemHeading } from './item-heading.tsx';
import { OpenActionsPanel } from './open-actions-panel.tsx';
import { OutcomesPanel } from './outcomes-panel.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { useItemTimes } from './use-item-times.ts';
import { useSurroundings } from './use-phrases.ts';
import { useMinutesKeys } from './use-minutes-keys.ts';
import classes from './desk.module.css';

const NO_FINDINGS: readonly Finding[] = [];

interface MeetingDeskProps {
  meeting: Meeting;
  state: MinutesState;
  /** The agenda in reading order; at least one. */
  lines: readonly [AgendaLine<AgendaItem>, ...AgendaLine<AgendaItem>[]];
  entries: readonly Entry[];
  /** Noted while the minutes were circulated, and still to be worked in. */
  corrections: readonly Correction[];
  parties: readonly Party[];
}

/** A meeting while it is minuted. The address says which item it is on, so that Back works. */
export function MeetingDesk(props: MeetingDeskProps) {
  const { meeting, state, lines, entries, corrections, parties } = props;
  const t = useText();
  const inLanguage = useInLanguage();
  const [params, setParams] = useSearchParams();
  /** Where it goes, until the address says so too: the next letter belongs there already. */
  const [going, setGoing] = useState<string | null>(null);
  if (going !== null && params.get('item') === going) setGoing(null);
  const asked = going ?? params.get('item') ?? lastItem(meeting.id);
  const found = lines.findIndex((line) => line.item.id === asked);
  const at = Math.max(0, found);
  const line = lines[at] ?? lines[0];
  const itemId = line.item.id;

  const column = useRef<EntriesHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const [drawer, setDrawer] = useState<Drawer>(null);
  /** The entry that the focus goes to when its item is shown; null: the line. */
  const [startAt, setStartAt] = useState<string | null>(() => params.get('entry'));
  const counts = useMemo(() => countByItem(entries), [entries]);

  const surroundings = useSurroundings(meeting, line.item);
  useMinutesKeys();
  useEffect(() => goToItem(meeting.id, itemId), [meeting.id, itemId]);
  useItemTimes(meeting, line.item);
  const { data: findings = NO_FINDINGS } = useRead('minutes.check', { meetingId: meeting.id });

  const toLine = () => {
    setDrawer(null);
    column.current?.toLine();
  };
  const go = useCallback(
    (id: string) => {
      setDrawer(null);
      const to = lines.find((each) => each.item.id === id);
      if (to === undefined) return;
      flushSync(() => {
        setStartAt(null);
        setGoing(id);
      });
      setParams({ item: id });
      announce(t.minutes.said.item(to.number, inLanguage(to.item.title)));
    },
    [lines, setParams, t, inLanguage],
  );
  const goOrStay = (id: string | undefined) => {
    if (id === undefined || id === itemId) toLine();
    else go(id);
  };
  const toEntry = useCallback(
    (entry: Entry) => {
      setDrawer(null);
      if (entry.agendaItemId === itemId) {
        column.current?.toEntry(entry.id);
        return;
      }
      flushSync(() => {
        setStartAt(entry.id);
        setGoing(entry.agendaItemId);
      });
      setParams({ item: entry.agendaItemId });
    },
    [itemId, setParams],
  );
  const places: FindingPlaces = {
    meetingId: meeting.id,
    toItem: (id) => goOrStay(id),
    toEntry: (id) => {
      const entry = entries.find((each) => each.id === id);
      if (entry !== undefined) toEntry(entry);
    },
  };
  const toAttendance = () => {
    // In a narrow window the field is there only once its drawer is open.
    flushSync(() => setDrawer('outcomes'));
    field.current?.focus();
  };
  useDeskKeys({
    step: (by) => goOrStay(lines[at + by]?.item.id),
    jump: (place) => goOrStay(lines.filter((each) => each.level === 1)[place]?.item.id),
    toAttendance,
    toOutcome: () => desk.current?.querySelector<HTMLElement>('[data-outcome]')?.click(),
    toActions: () => {
      flushSync(() => setDrawer('outcomes'));
      desk.current?.querySelector<HTMLElement>('[data-side=actions] li button')?.focus();
    },
    nextPart: (by) => {
      const parts = [...(desk.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
      const now = parts.findIndex((part) => part.contains(document.activeElement));
      const next = parts[(now + by + parts.length) % parts.length]?.dataset['part'];
      if (next === 'side') toAttendance();
      else if (next === 'agenda') {
        flushSync(() => setDrawer('agenda'));
        desk.current?.querySelector<HTMLElement>('[data-part=agenda] [aria-current]')?.focus();
      } else toLine();
    },
  });

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc anywhere leads back to the line
    <div
      className={classes.fill}
      ref={desk}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (event.target instanceof Element && event.target.closest('[popover]')) return;
        toLine();
      }}
    >
      <DeskFrame
        agenda={
          <AgendaPanel
            counts={counts}
            currentId={itemId}
            lines={lines}
            meeting={meeting}
            clock
            onGo={(id) => goOrStay(id)}
          />
        }
        drawer={drawer}
        meeting={meeting}
        places={places}
        side={
          <>
            <AttendancePanel fieldRef={field} meeting={meeting} editable onLeave={toLine} />
            <OpenActionsPanel meeting={meeting} onDone={toLine} />
            <CheckPanel findings={findings} places={places} />
            <OutcomesPanel entries={entries} none={t.minutes.outcomes.noneYet} onGo={toEntry} />
          </>
        }
        state={state}
        onDrawer={setDrawer}
      >
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys go there by themselves */}
        <div
          className={classes.document}
          onClick={(event) => {
            // A click into the empty sheet means the line.
            if (event.target === event.currentTarget) toLine();
          }}
        >
          <ItemHeading line={line} alone editable />
          {line.item.minutesOfId !== null && (
            <AdoptionPanel item={line.item} key={line.item.id} minutesOfId={line.item.minutesOfId} />
          )}
          <LeftOver corrections={corrections} entries={entries} itemId={itemId} onGo={toEntry} />
          <EntriesColumn
            entries={entries}
            itemId={itemId}
            key={itemId}
            meetingDay={meeting.date}
            meetingId={meeting.id}
            neighbours={{
              previous: lines[at - 1]?.item.id ?? null,
              next: lines[at + 1]?.item.id ?? null,
            }}
            number={line.number}
            parties={parties}
            ref={column}
            startAt={startAt}
            surroundings={surroundings}
            title={inLanguage(line.item.title)}
          />
        </div>
      </DeskFrame>
    </div>
  );
}
