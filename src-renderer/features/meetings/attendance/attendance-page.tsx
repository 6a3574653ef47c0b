import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Attendance } from '../../../../src-shared/domain/attendance.ts';
import { textFinder } from '../../../../src-shared/domain/text-finder.ts';
import type { CallOutput } from '../../../../src-shared/contract/calls.ts';
import { useRead } from '../../../api/use-read.ts';
import { dayOf } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IconAddPerson } from '../../../ui/icons.ts';
import { ReadOnlyContext } from '../../../ui/read-only.ts';
import { Beside } from '../../../ui/side-panel.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { LockedNote } from '../meeting/locked-note.tsx';
import { useLocked, useMeeting } from '../meeting/meeting-context.ts';
import { usePanel } from '../../../ui/use-panel.ts';
import { useAddress } from '../../../ui/use-address.ts';
import { AddPeoplePanel } from './add-people-panel.tsx';
import { AttendanceBar, VIEWS } from './attendance-bar.tsx';
import { AttendanceList } from './attendance-list.tsx';
import { figuresOf, isToCome } from './figures.ts';
import { FiguresPanel } from './figures-panel.tsx';
import { GROUPINGS, groupsOf } from './groups.ts';
import { InvitePanel } from './invite-panel.tsx';
import { ItemsMatrix } from './items-matrix.tsx';
import { KeyLegend } from './key-legend.tsx';
import type { Mark } from './marks.ts';
import { PersonPanel } from './person-panel.tsx';
import { RepresentDialog } from './represent-dialog.tsx';
import { useAttendanceCommands } from './use-attendance-commands.ts';
import { useAttendanceShortcuts } from './use-attendance-shortcuts.ts';
import classes from './attendance.module.css';

export default function AttendancePage() {
  const { meeting } = useMeeting();
  const locked = useLocked();
  const { data: list } = useRead('attendance.list', { meetingId: meeting.id });
  return (
    <>
      <LockedNote />
      <ReadOnlyContext value={locked}>
        {list === undefined ? <SkeletonRows /> : <AttendanceTab list={list} locked={locked} />}
      </ReadOnlyContext>
    </>
  );
}

const searchText = ({ person, organisation, position }: Attendance) =>
  [
    person.honorific,
    person.name.en,
    person.name.km,
    position.en,
    position.km,
    organisation?.acronym,
    organisation?.name.en,
    organisation?.name.km,
  ].join(' ');

/** The filter and the headings, as the address says. */
function useView(rows: readonly Attendance[]) {
  const [search, change] = useAddress();
  const query = search.get('q') ?? '';
  const grouping = GROUPINGS.find((each) => each === search.get('group')) ?? 'capacity';
  const filtered = useDeferredValue(query);
  const groups = useMemo(() => {
    const finds = textFinder(filtered);
    const shown = rows.filter((row) => finds(searchText(row)));
    return groupsOf(shown, grouping);
  }, [rows, filtered, grouping]);
  const set = (name: string, value: string, unset: string) =>
    change({ [name]: value === unset ? null : value });
  return {
    query,
    filtered,
    grouping,
    groups,
    view: VIEWS.find((each) => each === search.get('view')) ?? 'list',
    setView: (next: string) => set('view', next, 'list'),
    setQuery: (text: string) => set('q', text, ''),
    setGrouping: (next: string) => set('group', next, 'capacity'),
  };
}

interface AttendanceTabProps {
  list: CallOutput<'attendance.list'>;
  locked: boolean;
}

function AttendanceTab({ list, locked }: AttendanceTabProps) {
  const t = useText();
  const words = t.meetings.attendance;
  const { meeting } = useMeeting();
  const { rows } = list;
  const commands = useAttendanceCommands(meeting);
  const view = useView(rows);
  useAttendanceShortcuts();
  const { shown, show, close } = usePanel();
  const [selected, setSelected] = useState(0);
  const [representing, setRepresenting] = useState<readonly Attendance[] | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const [today] = useState(() => dayOf(new Date()));
  const figures = useMemo(() => figuresOf(rows), [rows]);

  const mark = (row: Attendance, wanted: Mark) => {
    if (wanted === 'represented') setRepresenting([row]);
    else commands.mark([row.id], wanted);
  };
  const openRow = rows.find((row) => row.id === shown);
  const adding = shown === 'add' && !locked;

  return (
    <Beside>
      <div className={classes.frame}>
        {rows.length === 0 ? (
          <EmptyState
            action={
              !locked && (
                <>
                  <Button icon={IconAddPerson} look="primary" onClick={() => void commands.invite(true)}>
                    {words.invite}
                  </Button>
                  <Button onClick={() => show('invite')}>{words.inviting.title}</Button>
                  <Button onClick={() => show('add')}>{words.addPeople}</Button>
                </>
              )
            }
            text={locked ? '' : words.emptyText}
            title={words.emptyTitle}
          />
        ) : (
          <>
            <AttendanceBar
              grouping={view.grouping}
              query={view.query}
              readOnly={locked}
              onAdd={() => show('add')}
              onGrouping={view.setGrouping}
              view={view.view}
              onInvite={() => show('invite')}
              onView={view.setView}
              onLeaveFilter={() => grid.current?.focus()}
              onQuery={view.setQuery}
            />
            <div className={classes.scroll}>
              {view.view === 'items' ? (
                <ItemsMatrix meetingId={meeting.id} rows={view.groups.flatMap((group) => group.rows)} />
              ) : (
                <div className={classes.list}>
                  <AttendanceList
                    commands={commands}
                    everybody={rows}
                    filter={view.filtered}
                    gridRef={grid}
                    grouping={view.grouping}
                    groups={view.groups}
                    meeting={meeting}
                    openId={shown}
                    readOnly={locked}
                    onOpen={show}
                    onRepresent={setRepresenting}
                    onSelected={setSelected}
                  />
                  {view.groups.length === 0 && (
                    <p className={classes.noMatches}>
                      {t.ui.noMatches}{' '}
                      <Button look="quiet" size="small" onClick={() => view.setQuery('')}>
                        {t.ui.clearFilter}
                      </Button>
                    </p>
                  )}
                </div>
              )}
              <FiguresPanel figures={figures} withReplies={isToCome(meeting)} />
            </div>
            {view.view === 'list' && (
              <KeyLegend readOnly={locked} selected={selected} withReplies={isToCome(meeting)} />
            )}
          </>
        )}
      </div>
      {adding && (
        <AddPeoplePanel
          everybody={rows}
          invitedAtFirst={meeting.date > today}
          onAdd={commands.add}
          onClose={close}
        />
      )}
      {openRow && (
        <PersonPanel
          key={openRow.id}
          row={openRow}
          onClose={close}
          onMark={(wanted) => mark(openRow, wanted)}
          onRemove={() => {
            close();
            commands.remove([openRow]);
          }}
        />
      )}
      {shown === 'invite' && !locked && (
        <InvitePanel meetingId={meeting.id} onClose={close} onInvite={commands.add} />
      )}
      {representing && (
        <RepresentDialog
          everybody={rows}
          rows={representing}
          onClose={() => setRepresenting(null)}
          onRepresent={commands.represent}
        />
      )}
    </Beside>
  );
}
