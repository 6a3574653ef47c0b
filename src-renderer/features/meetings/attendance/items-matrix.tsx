import type { Attendance, ItemPresence } from '../../../../src-shared/domain/attendance.ts';
import { useRead } from '../../../api/use-read.ts';
import { useFormat, useInLanguage, useText } from '../../../i18n/text.tsx';
import { BilingualText } from '../../../ui/bilingual-text.tsx';
import { cx } from '../../../ui/cx.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import classes from './items-matrix.module.css';

interface ItemsMatrixProps {
  meetingId: string;
  rows: readonly Attendance[];
}

/** People down, items across: who was there for which, whole or in part. */
export function ItemsMatrix({ meetingId, rows }: ItemsMatrixProps) {
  const t = useText();
  const words = t.meetings.attendance;
  const format = useFormat();
  const inLanguage = useInLanguage();
  const { data: items } = useRead('attendance.byItem', { meetingId });
  if (items === undefined) return <SkeletonRows />;
  const there = rows.filter((row) => row.outcome === 'attended');
  if (items.length === 0) return <p className={classes.empty}>{words.noItems}</p>;
  if (there.length === 0) return <p className={classes.empty}>{words.nobodyThere}</p>;
  return (
    <ScrollRegion className={classes.frame} label={words.byItem}>
      <table className={classes.matrix}>
        <caption className="hidden-text">{words.byItem}</caption>
        <thead>
          <tr>
            <th className={classes.person} scope="col">
              {words.person}
            </th>
            {items.map((item) => (
              <th key={item.itemId} scope="col" title={inLanguage(item.title)}>
                <span aria-hidden>{t.meetings.agenda.number(item.number)}</span>
                <span className="hidden-text">
                  {t.meetings.agenda.number(item.number)} {inLanguage(item.title)}
                </span>
                <span className={classes.clock}>{format.time(item.from)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {there.map((row) => (
            <tr key={row.id}>
              <th className={classes.person} scope="row">
                <BilingualText text={row.person.name} />
                {row.organisation?.acronym && (
                  <span className={classes.organisation}> {row.organisation.acronym}</span>
                )}
              </th>
              {items.map((item) => (
                <Cell item={item} key={item.itemId} rowId={row.id} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th className={classes.person} scope="row">
              {words.count}
            </th>
            {items.map((item) => (
              <td key={item.itemId}>{format.number(item.whole.length + item.part.length)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function Cell({ item, rowId }: { item: ItemPresence; rowId: string }) {
  const words = useText().meetings.attendance.there;
  const much = item.whole.includes(rowId) ? 'whole' : item.part.includes(rowId) ? 'part' : 'none';
  return (
    <td title={words[much]}>
      <span aria-hidden className={cx(classes.sign, classes[much])} />
      <span className="hidden-text">{words[much]}</span>
    </td>
  );
}
