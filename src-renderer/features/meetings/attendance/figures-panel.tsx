import { useFormat, useText } from '../../../i18n/text.tsx';
import { cx } from '../../../ui/cx.ts';
import type { Figures } from './figures.ts';
import classes from './figures.module.css';

interface FigureProps {
  name: string;
  value: number;
  /** The one that is looked for. */
  main?: boolean;
  /** Of the one above. */
  part?: boolean;
}

function Figure({ name, value, main = false, part = false }: FigureProps) {
  const format = useFormat();
  return (
    <div className={cx(classes.figure, main && classes.main, part && classes.part)}>
      <dt>{name}</dt>
      <dd>{format.number(value)}</dd>
    </div>
  );
}

/** The live counts of the list: at its side, or above it where there is less room. The quorum is in the header. */
export function FiguresPanel({ figures, withReplies }: { figures: Figures; withReplies: boolean }) {
  const t = useText();
  const format = useFormat();
  const words = t.meetings.attendance;
  return (
    <aside aria-label={words.figures} className={classes.figures}>
      <dl className={classes.block}>
        <Figure main name={words.present} value={figures.present} />
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
      {withReplies && (
        <dl className={classes.block}>
          {(['accepted', 'tentative', 'declined', 'none'] as const).map((reply) => (
            <Figure key={reply} name={t.domain.reply[reply]} value={figures.replies[reply]} />
          ))}
        </dl>
      )}
      <dl className={classes.block}>
        <Figure name={words.women} value={figures.women} />
        <Figure name={words.men} value={figures.men} />
        {figures.notRecorded > 0 && <Figure name={words.sexNotRecorded} value={figures.notRecorded} />}
      </dl>
      <div className={cx(classes.block, classes.kinds)}>
        <h2>{words.byKind}</h2>
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
