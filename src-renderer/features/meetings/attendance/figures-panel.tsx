import type { QuorumStatus } from '../../../../src-shared/domain/attendance.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { cx } from '../../../ui/cx.ts';
import { QuorumChip } from '../meeting/quorum-chip.tsx';
import { useMeeting } from '../meeting/meeting-context.ts';
import type { Figures } from './figures.ts';
import classes from './attendance.module.css';

function Figure({ name, value, part = false }: { name: string; value: number; part?: boolean }) {
  const format = useFormat();
  return (
    <div className={cx(classes.figure, part && classes.part)}>
      <dt>{name}</dt>
      <dd>{format.number(value)}</dd>
    </div>
  );
}

/** The live counts of the list: at its side, or above it where there is less room. */
export function FiguresPanel({ figures, quorum }: { figures: Figures; quorum: QuorumStatus }) {
  const t = useText();
  const format = useFormat();
  const { meeting } = useMeeting();
  const words = t.meetings.attendance;
  return (
    <aside aria-label={words.figures} className={classes.figures}>
      <div className={classes.quorum}>
        <QuorumChip quorum={quorum} state={meeting.state} />
      </div>
      <dl className={classes.block}>
        <Figure name={words.present} value={figures.present} />
        {figures.online > 0 && (
          <>
            <Figure name={words.marks.room} part value={figures.room} />
            <Figure name={words.marks.online} part value={figures.online} />
          </>
        )}
        <Figure name={words.marks.represented} value={figures.represented} />
        <Figure name={words.marks.apologies} value={figures.apologies} />
        <Figure name={words.marks.absent} value={figures.absent} />
        <Figure name={words.marks.expected} value={figures.expected} />
      </dl>
      <dl className={classes.block}>
        <Figure name={words.women} value={figures.women} />
        <Figure name={words.men} value={figures.men} />
        {figures.notRecorded > 0 && <Figure name={words.sexNotRecorded} value={figures.notRecorded} />}
      </dl>
      <div className={cx(classes.block, classes.kinds)}>
        <h3>{words.byKind}</h3>
        <dl>
          {figures.kinds.map(({ kind, present, listed }) => (
            <div className={classes.figure} key={kind ?? 'none'}>
              <dt>{kind === null ? words.noOrganisation : t.domain.organisationKind[kind]}</dt>
              <dd>{words.presentOf(format.number(present), format.number(listed))}</dd>
            </div>
          ))}
        </dl>
      </div>
    </aside>
  );
}
