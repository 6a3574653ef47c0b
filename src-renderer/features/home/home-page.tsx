import { useText } from '../../i18n/text.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';

export default function HomePage() {
  const t = useText();
  return (
    <Page>
      <PageHeader title={t.shell.home} />
    </Page>
  );
}
