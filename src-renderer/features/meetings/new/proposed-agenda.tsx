import type { KeyboardEvent } from 'react';
import type { ClockTime } from '../../../../src-shared/domain/common.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { announce, Announcer } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { moveGroup, type Move } from '../tree/group.ts';
import { TreeDrag } from '../tree/tree-drag.tsx';
import { indentPlace, outdentPlace, stepPlace, type TreeLine } from '../tree/tree.ts';
import { isOut, lengthOf, numbered, type Line } from './proposal-lines.ts';
import { ProposalRow } from './proposal-row.tsx';
import { useProposalShortcuts } from './use-proposal-shortcuts.ts';
import classes from './new-meeting.module.css';

interface ProposedAgendaProps {
  lines: readonly Line[];
  meeting: { start: ClockTime; end: ClockTime };
  onChange: (lines: Line[]) => void;
}

/** Where a key moves a line to; undefined: it is no such key, a word: why it stays. */
function placeFor(event: KeyboardEvent, lines: readonly Line[], key: string) {
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.altKey && !ctrl) {
    if (event.key === 'ArrowUp') return stepPlace(lines, key, -1);
    if (event.key === 'ArrowDown') return stepPlace(lines, key, 1);
    if (event.key === 'ArrowRight') return indentPlace(lines, key);
    if (event.key === 'ArrowLeft') return outdentPlace(lines, key);
  }
  if (ctrl && event.code === 'BracketRight') return indentPlace(lines, key);
  if (ctrl && event.code === 'BracketLeft') return outdentPlace(lines, key);
  return undefined;
}

/** The proposed lines as a list to be ticked, changed and put in order, and how long they take. */
export function ProposedAgenda({ lines, meeting, onChange }: ProposedAgendaProps) {
  const t = useText();
  const format = useFormat();
  const words = t.planning;
  useProposalShortcuts();
  if (lines.length === 0) return <p className={classes.hint}>{words.emptyAgenda}</p>;
  const change = (which: readonly Line[], changes: Partial<Line>) =>
    onChange(lines.map((line) => (which.includes(line) ? { ...line, ...changes } : line)));
  const move = (moves: readonly Move[]) => {
    const next = moveGroup(lines, moves);
    onChange(next);
    const number = numbered(next).find(({ row }) => row.key === moves[0]?.key)?.number;
    if (number !== undefined) announce(t.meetings.agenda.movedTo(number));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    const key = target instanceof Element && target.closest<HTMLElement>('[data-line]')?.dataset['line'];
    // A list that is open, and a line that is picked up, have keys of their own.
    if (!key || !(target instanceof HTMLElement) || target.ariaPressed === 'true') return;
    if (target.closest('[role=menu]') || event.defaultPrevented || event.nativeEvent.isComposing) return;
    const place = placeFor(event, lines, key);
    if (place === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (typeof place === 'string') announce(t.meetings.agenda.staysBecause[place]);
    else if (place !== null) move([{ key, place }]);
  };
  const { total, ends, over } = lengthOf(lines, meeting);
  const actions = lines.filter((line) => line.reason.kind === 'action');
  const someOn = actions.some(({ on }) => on);
  const arising = lines.find((line) => line.kind === 'matters-arising' && line.parentKey === null);
  const below = arising !== undefined && lines.some(({ parentKey }) => parentKey === arising.key);
  const draw = (shown: readonly TreeLine<Line>[]) =>
    shown.map(({ row, number, level, carries }) => (
      <ProposalRow
        carries={carries}
        key={row.key}
        level={level}
        line={row}
        number={number}
        out={isOut(lines, row)}
        onChange={(changes) => change([row], changes)}
      />
    ));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt and the arrows move the line in whose fields they are pressed */}
      <ul aria-label={words.agenda} className={classes.lines} onKeyDown={onKeyDown}>
        <TreeDrag groupOf={(key) => new Set([key])} lines={numbered(lines)} onDrop={move}>
          {draw}
        </TreeDrag>
      </ul>
      <div className={classes.underLines}>
        <span>
          {t.planning.sum(t.meetings.agenda.total(total), format.time(ends))}
          {over > 0 && <span className={classes.over}> · {words.over(t.meetings.agenda.total(over))}</span>}
        </span>
        {below && arising.on && (
          <Button look="quiet" size="small" onClick={() => change(actions, { on: !someOn })}>
            {someOn ? words.noActionsAtAll : words.allActions}
          </Button>
        )}
      </div>
      <Announcer />
    </>
  );
}
