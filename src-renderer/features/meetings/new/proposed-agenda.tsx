import type { ClockTime } from '../../../../src-shared/domain/common.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { isOut, lengthOf, subLines, type Line } from './proposal-lines.ts';
import { ProposalRow } from './proposal-row.tsx';
import classes from './new-meeting.module.css';

interface ProposedAgendaProps {
  lines: readonly Line[];
  meeting: { start: ClockTime; end: ClockTime };
  onChange: (lines: Line[]) => void;
}

/** The proposed lines as a list to be ticked and changed, and how long they take. */
export function ProposedAgenda({ lines, meeting, onChange }: ProposedAgendaProps) {
  const t = useText();
  const format = useFormat();
  const words = t.planning;
  if (lines.length === 0) return <p className={classes.hint}>{words.emptyAgenda}</p>;
  const change = (indexes: readonly number[], changes: Partial<Line>) =>
    onChange(lines.map((line, i) => (indexes.includes(i) ? { ...line, ...changes } : line)));
  const { total, ends, over } = lengthOf(lines, meeting);
  const actions = lines.flatMap((_line, index) => (lines[index]?.reason.kind === 'action' ? [index] : []));
  const someOn = actions.some((index) => lines[index]?.on);
  const arising = lines.findIndex((line) => line.kind === 'matters-arising' && line.level === 1);
  return (
    <>
      <ul aria-label={words.agenda} className={classes.lines}>
        {lines.map((line, index) => (
          <ProposalRow
            // The lines stay in their order, and have no name of their own.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            line={line}
            out={isOut(lines, index)}
            onChange={(changes) => change([index], changes)}
          />
        ))}
      </ul>
      <div className={classes.underLines}>
        <span>
          {t.planning.sum(t.meetings.agenda.total(total), format.time(ends))}
          {over > 0 && <span className={classes.over}> · {words.over(t.meetings.agenda.total(over))}</span>}
        </span>
        {subLines(lines, arising).length > 0 && lines[arising]?.on && (
          <Button look="quiet" size="small" onClick={() => change(actions, { on: !someOn })}>
            {someOn ? words.noActionsAtAll : words.allActions}
          </Button>
        )}
      </div>
    </>
  );
}
