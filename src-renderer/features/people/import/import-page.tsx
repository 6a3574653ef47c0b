import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconCheck } from '../../../ui/icons.ts';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { useReadOnly } from '../../../ui/read-only.ts';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { useImportSession } from './import-session.ts';
import { ReportStep } from './report-step.tsx';
import { SourceStep } from './source-step.tsx';
import classes from './import.module.css';

const STEPS = ['source', 'columns', 'check', 'report'] as const;
export type ImportStep = (typeof STEPS)[number];

/** Bringing people in from a table: choose it, say what the columns hold, check every row, one act, a report. */
export default function ImportPage() {
  const t = useText();
  const words = t.people.import;
  const format = useFormat();
  const readOnly = useReadOnly();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const session = useImportSession();
  const wanted = STEPS.find((step) => step === search.get('step')) ?? 'source';
  const reached = session === null ? 'source' : session.report === null ? wanted : 'report';
  // After the import there is nothing to go back to; a report needs one.
  const step = session !== null && session.report === null && wanted === 'report' ? 'check' : reached;
  const go = (next: ImportStep) => void navigate(`/people/import?step=${next}`);
  if (readOnly) return <Navigate replace to="/people" />;

  const now = STEPS.indexOf(step);
  return (
    <Page fill>
      <PageHeader parents={[{ label: t.people.title, to: '/people' }]} title={words.title} />
      <ol className={classes.steps}>
        {STEPS.map((each, i) => (
          <li
            aria-current={each === step ? 'step' : undefined}
            className={cx(classes.step, i === now && classes.now, i < now && classes.past)}
            key={each}
          >
            <span aria-hidden className={classes.number}>
              {i < now ? <IconCheck size={13} /> : format.number(i + 1)}
            </span>
            {words.steps[each]}
          </li>
        ))}
      </ol>
      {step === 'source' && <SourceStep />}
      {step === 'columns' && session && <ColumnsStep go={go} session={session} />}
      {step === 'check' && session && <CheckStep go={go} session={session} />}
      {step === 'report' && session?.report && <ReportStep report={session.report} />}
    </Page>
  );
}
