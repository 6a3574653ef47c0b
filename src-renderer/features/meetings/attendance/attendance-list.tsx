import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Attendance } from '../../../../src-shared/domain/attendance.ts';
import type { Meeting } from '../../../../src-shared/domain/meeting.ts';
import { useText } from '../../../i18n/text.tsx';
import { cx } from '../../../ui/cx.ts';
import { useSelection } from '../../../ui/table/use-selection.ts';
import { useInPieces } from '../../../ui/use-in-pieces.ts';
import { AttendanceRow, type RowCommands } from './attendance-row.tsx';
import { isToCome } from './figures.ts';
import { GroupHeading } from './group-heading.tsx';
import type { Group, Grouping } from './groups.ts';
import { markOfKey, type Mark } from './marks.ts';
import { nowAt } from '../../../../src-shared/domain/now-at.ts';
import { replyOfKey } from './reply-cell.tsx';
import type { AttendanceCommands } from './use-attendance-commands.ts';
import classes from './list.module.css';

interface AttendanceListProps {
  meeting: Meeting;
  groups: readonly Group[];
  /** Everybody, also those the filter hides: who speaks for whom. */
  everybody: readonly Attendance[];
  grouping: Grouping;
  /** What the rows were filtered by. */
  filter: string;
  readOnly: boolean;
  openId: string | null;
  commands: AttendanceCommands;
  gridRef: React.RefObject<HTMLTableElement | null>;
  onOpen: (id: string) => void;
  onRepresent: (rows: readonly Attendance[]) => void;
  /** How many are chosen, for whoever says it. */
  onSelected: (count: number) => void;
}

/** The list of those who were asked and those who came: arrows choose, one letter marks. */
export function AttendanceList(props: AttendanceListProps) {
  const { meeting, groups, everybody, grouping, filter, readOnly, openId, commands, gridRef } = props;
  const { onOpen, onRepresent, onSelected } = props;
  const t = useText();
  const words = t.meetings.attendance;
  const htmlId = useId();
  const [editing, setEditing] = useState<string | null>(null);
  const withReply = isToCome(meeting);

  const shown = groups.flatMap((group) => group.rows);
  const ids = shown.map((row) => row.id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const byId = (id: string) => shown.filter((row) => row.id === id);
  const selection = useSelection({
    ids,
    onDelete: readOnly ? undefined : (chosen) => commands.remove(chosen.flatMap(byId)),
  });
  const { active, selected } = selection;
  const activeRow = shown[active];
  const chosen = selected.length > 0 ? selected.flatMap(byId) : activeRow ? [activeRow] : [];

  const drawn = useInPieces(shown.length, { first: 30, step: 15, atLeast: active + 1, of: filter });

  useEffect(() => onSelected(selected.length), [onSelected, selected.length]);
  const activeId = activeRow?.id;
  useEffect(() => {
    if (activeId === undefined) return;
    document.querySelector(`#${CSS.escape(`${htmlId}-${activeId}`)}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, htmlId]);

  const mark = (rows: readonly Attendance[], wanted: Mark, comesNow: boolean) => {
    if (wanted === 'represented') return onRepresent(rows);
    const present = wanted === 'room' || wanted === 'online';
    commands.mark(
      rows.map((row) => row.id),
      wanted,
      comesNow && present ? nowAt(meeting) : null,
    );
    // The next letter is for one person again.
    selection.clear();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || activeRow === undefined) return;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const wanted = plain && !readOnly ? markOfKey(event) : null;
    const replied = plain && !readOnly && withReply ? replyOfKey(event) : null;
    if (replied !== null) {
      commands.reply(chosen, replied);
      selection.clear();
    } else if (wanted !== null) mark(chosen, wanted, event.shiftKey);
    else if (event.key === 'Enter' && plain) onOpen(activeRow.id);
    else if (event.code === 'KeyT' && plain && !readOnly) setEditing(activeRow.id);
    else if (event.code === 'KeyL' && plain && !readOnly) leave(activeRow);
    else return selection.onKeyDown(event);
    event.preventDefault();
  };
  const leave = (row: Attendance) => {
    const now = nowAt(meeting);
    if (now === null) setEditing(row.id);
    else commands.leave(chosen, now);
  };

  // The same functions for every row and every time, so that only rows that changed are drawn anew.
  const latest = useRef({ mark, selection, ids, onOpen });
  useEffect(() => {
    latest.current = { mark, selection, ids, onOpen };
  });
  const rowCommands = useMemo<RowCommands>(
    () => ({
      mark: (row, wanted) => {
        latest.current.mark([row], wanted, false);
        gridRef.current?.focus();
      },
      reply: (row, reply) => {
        commands.reply([row], reply);
        gridRef.current?.focus();
      },
      click: (id, event) => latest.current.selection.onRowClick(latest.current.ids.indexOf(id), event),
      open: (id) => latest.current.onOpen(id),
      editTimes: setEditing,
      setTimes: (row, times) => {
        setEditing(null);
        if (times !== null) commands.setTimes(row, times);
        gridRef.current?.focus();
      },
    }),
    [commands, gridRef],
  );

  return (
    <table
      aria-activedescendant={activeId === undefined ? undefined : `${htmlId}-${activeId}`}
      aria-label={words.title}
      aria-multiselectable
      aria-rowcount={shown.length + 1}
      className={cx(
        classes.grid,
        grouping === 'organisation' && classes.withCapacity,
        withReply && classes.withReply,
      )}
      ref={gridRef}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern on a real table: one tab stop, arrow keys inside
      role="grid"
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <thead className={classes.head}>
        <tr aria-rowindex={1} className={classes.headRow}>
          <th scope="col">{words.person}</th>
          <th className={classes.post} scope="col">
            {words.post}
          </th>
          <th className={classes.organisation} scope="col">
            {words.organisation}
          </th>
          {grouping === 'organisation' && (
            <th className={classes.capacity} scope="col">
              {words.role}
            </th>
          )}
          {withReply && (
            <th className={classes.replyCell} scope="col">
              {words.reply}
            </th>
          )}
          <th className={classes.outcomeCell} scope="col">
            {words.outcome}
          </th>
          <th className={classes.timesCell} scope="col">
            {words.times}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          <GroupHeading group={group} />
          {group.rows.map((row) => {
            const index = places.get(row.id) ?? -1;
            if (index >= drawn) return null;
            return (
              <AttendanceRow
                key={row.id}
                active={index === active}
                commands={rowCommands}
                editing={editing === row.id}
                end={meeting.end}
                grouping={grouping}
                htmlId={`${htmlId}-${row.id}`}
                index={index}
                readOnly={readOnly}
                representative={
                  row.representedById === null
                    ? undefined
                    : everybody.find((other) => other.id === row.representedById)
                }
                row={row}
                selected={selected.includes(row.id)}
                shownInPanel={openId === row.id}
                start={meeting.start}
                withReply={withReply}
              />
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
