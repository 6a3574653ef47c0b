import { type DuplicateGroup, MOST_TOLD_APART } from '../../../../src-shared/domain/duplicates.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { type Entries, EntryLine } from './told-apart-list.tsx';
import classes from './merge.module.css';

interface DuplicateGroupsProps {
  entries: Entries;
  groups: readonly DuplicateGroup[];
  what: 'people' | 'organisations';
  /** All of `ids` are different ones; with `others`: each of `ids` is none of those. Null: nothing can be changed. */
  onApart: ((ids: string[], others?: string[]) => void) | null;
}

/** Groups of entries that look alike. */
export function DuplicateGroups({ entries, groups, what, onApart }: DuplicateGroupsProps) {
  const words = useText().people.merge;
  const inLanguage = useInLanguage();
  const nameOf = (id: string) => inLanguage(entries.get(id)?.name ?? { en: '', km: '' });
  return (
    <ul className={classes.groups}>
      {groups.map(({ ids, reasons }) => (
        <li className={classes.group} key={ids.join()}>
          <span className={classes.names}>
            {ids.map((id) => (
              <span className={classes.entry} key={id}>
                <span>
                  <EntryLine entries={entries} id={id} />
                </span>
                {onApart && ids.length > 2 && (
                  <Button
                    aria-label={`${words.apart.one}: ${nameOf(id)}`}
                    look="quiet"
                    size="small"
                    onClick={() =>
                      onApart(
                        [id],
                        ids.filter((other) => other !== id),
                      )
                    }
                  >
                    {words.apart.one}
                  </Button>
                )}
              </span>
            ))}
          </span>
          <span className={classes.reasons}>
            {reasons.map((reason) => (
              <Chip key={reason} tone={reason === 'near-name' ? 'neutral' : 'caution'}>
                {words.reasons[reason]}
              </Chip>
            ))}
          </span>
          <span className={classes.acts}>
            {onApart && ids.length > MOST_TOLD_APART && (
              <span className={classes.hint}>{words.apart.tooMany(MOST_TOLD_APART)}</span>
            )}
            {onApart && ids.length <= MOST_TOLD_APART && (
              <Button
                aria-label={`${words.apart.say[what](ids.length)}: ${ids.map(nameOf).join(', ')}`}
                look="quiet"
                size="small"
                onClick={() => onApart(ids)}
              >
                {words.apart.say[what](ids.length)}
              </Button>
            )}
            <ButtonLink
              label={`${words.compare} ${nameOf(ids[0] ?? '')}`}
              size="small"
              to={`/people/merge?what=${what}&ids=${ids.join(',')}`}
            >
              {words.compare}
            </ButtonLink>
          </span>
        </li>
      ))}
    </ul>
  );
}
