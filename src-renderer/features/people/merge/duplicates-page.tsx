import { useSearchParams } from 'react-router';
import type { Bilingual } from '../../../../src-shared/domain/common.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { useReadOnly } from '../../../ui/read-only.ts';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import { DuplicateGroups } from './duplicate-groups.tsx';
import { type Entries, ToldApartList } from './told-apart-list.tsx';
import classes from './merge.module.css';

/** Everybody, as they are shown beside each other. */
function useEntries(what: 'people' | 'organisations'): Entries {
  const t = useText();
  const inLanguage = useInLanguage();
  // Two that are called the same in one script may differ in the other.
  const otherName = ({ en, km }: Bilingual) => (inLanguage({ en, km }) === km ? en : km);
  const { data: people } = useRead('people.list', {}, { enabled: what === 'people' });
  const { data: offices } = useRead('organisations.list', {}, { enabled: what === 'organisations' });
  return new Map(
    what === 'organisations'
      ? offices?.map((each) => [
          each.id,
          {
            name: each.name,
            detail: [otherName(each.name), each.acronym, t.domain.organisationKind[each.kind]],
          },
        ])
      : people?.map((each) => [
          each.id,
          {
            name: each.name,
            detail: [
              otherName(each.name),
              inLanguage(each.position),
              each.organisation && inLanguage(each.organisation.name),
              each.email,
              each.phone,
            ],
          },
        ]),
  );
}

/** Entries that could be one and the same, and why; each group leads to the comparison, or is said to be none. */
export default function DuplicatesPage() {
  const t = useText();
  const words = t.people.merge;
  const readOnly = useReadOnly();
  const undoable = useUndoable();
  const [search] = useSearchParams();
  const what = search.get('what') === 'organisations' ? 'organisations' : 'people';
  const entries = useEntries(what);
  const { data: groups } = useRead(`${what}.duplicates`, {});
  const { data: apart } = useRead(`${what}.toldApart`, {});
  const tell = useWrite(`${what}.tellApart`);
  const takeBack = useWrite(`${what}.takeBackApart`);

  const tellApart = async (ids: string[], others?: string[]) => {
    const result = await tell.run(others === undefined ? { ids } : { ids, others });
    if (result.ok) undoable(words.apart.done);
  };
  const suggestAgain = async (ids: string[]) => {
    const result = await takeBack.run({ ids });
    if (result.ok) undoable(words.apart.takenBack);
  };

  return (
    <Page>
      <PageHeader
        parents={[
          {
            label: t.people[what],
            to: what === 'organisations' ? '/people/organisations' : '/people',
          },
        ]}
        subtitle={words.findHint}
        title={words.findTitle}
      />
      {groups === undefined || apart === undefined ? (
        <SkeletonRows />
      ) : (
        <div className={classes.found}>
          {groups.length === 0 ? (
            <EmptyState
              text={apart.length === 0 ? words.noneText : words.apart.noneText}
              title={words.noneTitle}
            />
          ) : (
            <DuplicateGroups
              entries={entries}
              groups={groups}
              what={what}
              onApart={readOnly ? null : (ids, others) => void tellApart(ids, others)}
            />
          )}
          {apart.length > 0 && (
            <ToldApartList
              entries={entries}
              pairs={apart}
              onTakeBack={readOnly ? null : (ids) => void suggestAgain(ids)}
            />
          )}
        </div>
      )}
    </Page>
  );
}
