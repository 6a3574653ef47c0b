import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Id } from '../../../src-shared/domain/common.ts';
import { HistorySubject, type HistoryChange } from '../../../src-shared/domain/history.ts';
import { useRead } from '../../api/use-read.ts';
import { tableLabel } from '../../i18n/history-labels.ts';
import { useFormat, useLanguage, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { useInPieces } from '../../ui/use-in-pieces.ts';
import { ChangeEntry } from './change-entry.tsx';
import classes from './history.module.css';

/** Steps read at a time. */
const PAGE = 50;

type Subject = { table: HistorySubject; id: string };

/** The thing whose history is asked for in the address: `?of=person&id=…&name=Sok Dara`. */
function useSubject(): { of: Subject | null; name: string } {
  const [search] = useSearchParams();
  const table = HistorySubject.safeParse(search.get('of'));
  const id = Id.safeParse(search.get('id'));
  const of = table.success && id.success ? { table: table.data, id: id.data } : null;
  return { of, name: search.get('name') ?? '' };
}

function byDay(changes: readonly HistoryChange[], dayOf: (at: string) => string) {
  const days: { day: string; changes: HistoryChange[] }[] = [];
  for (const change of changes) {
    const day = dayOf(change.at);
    const last = days.at(-1);
    if (last?.day === day) last.changes.push(change);
    else days.push({ day, changes: [change] });
  }
  return days;
}

/** One page of the list; the next one is read when it is asked for. */
function Steps({ of, before, first }: { of: Subject | null; before: string | null; first: boolean }) {
  const t = useText();
  const format = useFormat();
  const [more, setMore] = useState(false);
  const { data } = useRead('history.list', { of, before, limit: PAGE });
  const drawn = useInPieces(data?.changes.length ?? 0, { first: 6, step: 5 });
  if (data === undefined) return <SkeletonRows />;
  if (data.changes.length === 0) {
    return first ? <EmptyState text={t.history.emptyText} title={t.history.emptyTitle} /> : null;
  }
  const last = data.changes.at(-1);
  return (
    <>
      {byDay(data.changes.slice(0, drawn), format.dateOf).map(({ day, changes }) => (
        <section className={classes.day} key={day}>
          <h2>{day}</h2>
          <ol>
            {changes.map((change) => (
              <ChangeEntry change={change} key={change.id} />
            ))}
          </ol>
        </section>
      ))}
      {data.more &&
        (more && last ? (
          <Steps before={last.id} first={false} of={of} />
        ) : (
          <div className={classes.foot}>
            <Button onClick={() => setMore(true)}>{t.history.more}</Button>
          </div>
        ))}
    </>
  );
}

/** Who changed what and when, of the whole register or of one thing in it. */
export default function HistoryPage() {
  const t = useText();
  const language = useLanguage();
  const { of, name } = useSubject();
  return (
    <Page>
      <PageHeader
        subtitle={of === null ? t.history.subtitle : <Link to="/history">{t.history.everything}</Link>}
        title={of === null ? t.history.title : t.history.of(name || tableLabel(of.table, language))}
      />
      {/* Nothing in it may take the keyboard: so that it can be scrolled, it does. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what a long text needs to be scrolled by keyboard */}
      <section aria-label={t.history.title} className={classes.list} tabIndex={0}>
        <Steps before={null} first key={of?.id ?? ''} of={of} />
      </section>
    </Page>
  );
}
