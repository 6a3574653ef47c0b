import { Navigate, useSearchParams } from 'react-router';
import { useText } from '../../../i18n/text.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { useReadOnly } from '../../../ui/read-only.ts';
import { MergeOrganisations } from './merge-organisations.tsx';
import { MergePeople } from './merge-people.tsx';
import classes from './merge.module.css';

/** Several entries that are one: compared side by side and merged. The address says which. */
export default function MergePage() {
  const t = useText();
  const words = t.people.merge;
  const readOnly = useReadOnly();
  const [search] = useSearchParams();
  const organisations = search.get('what') === 'organisations';
  const ids = [...new Set((search.get('ids') ?? '').split(',').filter(Boolean))];
  const list = organisations ? '/people/organisations' : '/people';
  if (readOnly) return <Navigate replace to={list} />;
  return (
    <Page fill>
      <PageHeader
        parents={[{ label: organisations ? t.people.organisations : t.people.people, to: list }]}
        title={words.title[organisations ? 'organisations' : 'people']}
      />
      <div className={classes.page}>
        {ids.length < 2 ? (
          <EmptyState text={words.tooFew} title={words.title[organisations ? 'organisations' : 'people']} />
        ) : organisations ? (
          <MergeOrganisations ids={ids} key={ids.join()} />
        ) : (
          <MergePeople ids={ids} key={ids.join()} />
        )}
      </div>
    </Page>
  );
}
