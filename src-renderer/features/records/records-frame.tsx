import type { ReactNode } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';

/** Title and tabs of everything about Word documents. */
export function RecordsFrame(props: { actions?: ReactNode; fill?: boolean; children: ReactNode }) {
  const { actions, fill = false, children } = props;
  const t = useText();
  return (
    <Page fill={fill}>
      <PageHeader actions={actions} title={t.records.title} />
      <Tabs
        label={t.records.title}
        tabs={[
          { to: '/records', label: t.records.written },
          { to: '/records/letterhead', label: t.records.letterhead },
          { to: '/records/templates', label: t.records.templates },
        ]}
      />
      {children}
    </Page>
  );
}
