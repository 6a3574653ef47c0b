import type { ReactNode } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../i18n/text.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';

/** Title and tabs of both lists. */
export function PeopleFrame({ actions, children }: { actions: ReactNode; children: ReactNode }) {
  const t = useText();
  const { data: people } = useRead('people.list', {});
  const { data: organisations } = useRead('organisations.list', {});
  return (
    <Page fill>
      <PageHeader actions={actions} title={t.people.title} />
      <Tabs
        label={t.people.tabs}
        tabs={[
          { to: '/people', label: t.people.people, count: people?.length },
          { to: '/people/organisations', label: t.people.organisations, count: organisations?.length },
        ]}
      />
      {children}
    </Page>
  );
}
