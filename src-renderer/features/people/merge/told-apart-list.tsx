import { useMemo } from 'react';
import type { Bilingual } from '../../../../src-shared/domain/common.ts';
import { type ToldApart, groupsToldApart } from '../../../../src-shared/domain/duplicates.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { BilingualText } from '../../../ui/bilingual-text.tsx';
import { Button } from '../../../ui/button.tsx';
import classes from './merge.module.css';

/** Entries by their ids: the name, and what tells them from others. */
export type Entries = ReadonlyMap<string, { name: Bilingual; detail: readonly (string | null)[] }>;

/** One entry on a line: its name and what is known of it. */
export function EntryLine({ entries, id }: { entries: Entries; id: string }) {
  const entry = entries.get(id);
  if (entry === undefined) return null;
  return (
    <>
      <strong>
        <BilingualText text={entry.name} />
      </strong>{' '}
      <span className={classes.detail}>{entry.detail.filter(Boolean).join(' · ')}</span>
    </>
  );
}

interface ToldApartListProps {
  entries: Entries;
  pairs: readonly ToldApart[];
  /** Takes pairs back, by their ids. Null: nothing can be changed. */
  onTakeBack: ((pairIds: string[]) => void) | null;
}

/** Those who look alike and are different, folded away: they may be suggested again. */
export function ToldApartList({ entries, pairs, onTakeBack }: ToldApartListProps) {
  const words = useText().people.merge.apart;
  const inLanguage = useInLanguage();
  const groups = useMemo(() => groupsToldApart(pairs), [pairs]);
  return (
    <details className={classes.apart}>
      <summary>{words.title(groups.length)}</summary>
      <p className={classes.hint}>{words.hint}</p>
      <ul className={classes.groups}>
        {groups.map(({ ids, pairIds }) => (
          <li className={classes.group} key={pairIds[0]}>
            <span className={classes.names}>
              {ids.map((each) => (
                <span key={each}>
                  <EntryLine entries={entries} id={each} />
                </span>
              ))}
            </span>
            {onTakeBack && (
              <Button
                aria-label={`${words.takeBack}: ${ids
                  .map((each) => inLanguage(entries.get(each)?.name ?? { en: '', km: '' }))
                  .join(', ')}`}
                look="quiet"
                size="small"
                onClick={() => onTakeBack(pairIds)}
              >
                {words.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
