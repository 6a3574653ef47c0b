import type { ChangedItem, ItemChange, SnapshotItem } from '../../../../src-shared/domain/agenda-version.ts';
import { assertNever } from '../../../../src-shared/domain/common.ts';
import { useFormat, useInLanguage, useText } from '../../../i18n/text.tsx';
import { Chip, type Tone } from '../../../ui/chip.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import type { AgendaTrace } from './use-item-facts.ts';
import classes from './changes-panel.module.css';

const TONES: Partial<Record<ItemChange, Tone>> = { added: 'positive', removed: 'danger' };

/** What was changed since the agenda was circulated, and since it was adopted: item by item, with what it was before. */
export function ChangesPanel({ trace, onClose }: { trace: AgendaTrace; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const words = t.planning.trace;
  const day = (at: string) => format.shortDate(at.slice(0, 10));
  return (
    <SidePanel title={words.title} onClose={onClose}>
      {trace.traces.length === 0 && <p className={classes.soft}>{words.none}</p>}
      {trace.traces.map(({ since, until, changes }) => (
        <section className={classes.trace} key={since.id}>
          <h3>
            {until
              ? words.circulatedToAdopted(day(since.at), day(until.at))
              : since.state === 'adopted'
                ? words.sinceAdopted(day(since.at))
                : words.sinceCirculated(day(since.at))}
          </h3>
          {since.author && <p className={classes.soft}>{words.by((until ?? since).author)}</p>}
          {changes.length === 0 ? (
            <p className={classes.soft}>{words.none}</p>
          ) : (
            <ul className={classes.changes}>
              {changes.map((change) => (
                <Change change={change} key={change.id} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </SidePanel>
  );
}

function Change({ change }: { change: ChangedItem }) {
  const t = useText();
  const inLanguage = useInLanguage();
  const item = change.after ?? change.before;
  if (item === null) return null;
  return (
    <li className={classes.change}>
      <span className={classes.number}>{t.meetings.agenda.number(item.number)}</span>
      <div>
        <span className={change.after === null ? classes.gone : undefined}>
          {inLanguage(item.title) || t.meetings.agenda.untitled}
        </span>
        <ul className={classes.kinds}>
          {change.changes.map((kind) => (
            <li key={kind}>
              <Chip tone={TONES[kind] ?? 'neutral'}>{t.planning.trace.kinds[kind]}</Chip>
              <Was after={change.after} before={change.before} kind={kind} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** What it was before, in words. */
function Was(props: { kind: ItemChange; before: SnapshotItem | null; after: SnapshotItem | null }) {
  const { kind, before, after } = props;
  const t = useText();
  const inLanguage = useInLanguage();
  const words = t.planning.trace;
  if (before === null || after === null) return null;
  const names = (item: SnapshotItem) =>
    item.presenters.map((one) => one.short || inLanguage(one.name)).join(', ') || words.nobody;
  switch (kind) {
    case 'added':
    case 'removed':
      return null;
    case 'moved':
      return words.numberWas(before.number);
    case 'title':
      return words.was(inLanguage(before.title));
    case 'minutes':
      return words.minutesWas(before.minutes, after.minutes);
    case 'purpose':
      return words.was(t.domain.purpose[before.purpose]);
    case 'presenters':
      return words.was(names(before));
    default:
      return assertNever(kind);
  }
}
