import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ImportReport, ReportRow } from '../../../../src-shared/domain/people-table.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Chip, type Tone } from '../../../ui/chip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IconCopy } from '../../../ui/icons.ts';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { showToast } from '../../../ui/toast.ts';
import { endImport } from './import-session.ts';
import { useNoteText } from './use-findings.ts';
import { WizardFoot } from './wizard-foot.tsx';
import classes from './import.module.css';

const TONES: Record<ReportRow['done'], Tone> = { added: 'positive', updated: 'accent', skipped: 'neutral' };

/** Why a row was skipped, what was changed, what was left out. */
function useReason(): (row: ReportRow) => string {
  const words = useText().people.import;
  const noteText = useNoteText();
  return useCallback(
    (row) =>
      [
        row.reason === null ? '' : row.reason === 'chosen' ? words.chosen : words.states[row.reason],
        ...row.changes.map(({ field }) => words.fields[field]),
        ...row.notes.map(noteText),
      ]
        .filter(Boolean)
        .join(' · '),
    [words, noteText],
  );
}

function useColumns(reason: (row: ReportRow) => string): Column<ReportRow>[] {
  const t = useText();
  const words = t.people.import;
  const format = useFormat();
  return useMemo<Column<ReportRow>[]>(
    () => [
      {
        id: 'line',
        header: words.line,
        width: '44px',
        align: 'end',
        sortBy: (row) => row.line,
        cell: (row) => format.number(row.line),
      },
      {
        id: 'name',
        header: t.people.name,
        width: 'minmax(160px, 1fr)',
        sortBy: (row) => row.name,
        cell: (row) => <strong>{row.name}</strong>,
      },
      {
        id: 'done',
        header: words.outcome,
        width: '110px',
        sortBy: (row) => row.done,
        cell: (row) => <Chip tone={TONES[row.done]}>{words.reportDone[row.done]}</Chip>,
      },
      {
        id: 'reason',
        header: words.why,
        width: 'minmax(200px, 2fr)',
        cell: (row) => <span title={reason(row)}>{reason(row)}</span>,
      },
    ],
    [t, words, format, reason],
  );
}

/** What became of every row; can be copied and saved. */
export function ReportStep({ report }: { report: ImportReport }) {
  const t = useText();
  const words = t.people.import;
  const navigate = useNavigate();
  const reason = useReason();
  const save = useWrite('intake.saveReport');
  const count = (done: ReportRow['done']) => report.rows.filter((row) => row.done === done).length;

  const table = () => [
    [words.line, t.people.name, words.outcome, words.why],
    ...report.rows.map((row) => [String(row.line), row.name, words.reportDone[row.done], reason(row)]),
  ];
  const copy = async () => {
    await navigator.clipboard.writeText(
      table()
        .map((row) => row.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
        .join('\n'),
    );
    showToast({ kind: 'done', title: words.copied });
  };
  const saveReport = async () => {
    const result = await save.run({ name: words.reportName, rows: table() });
    if (result.ok && result.value !== null)
      showToast({ kind: 'done', title: words.saved(result.value.fileName) });
  };
  const leave = (to: string) => {
    void navigate(to);
    endImport();
  };

  const columns = useColumns(reason);

  return (
    <>
      <div>
        <h2>{words.reportTitle(count('added'), count('updated'), count('skipped'))}</h2>
        {report.organisations.length > 0 && (
          <p className={classes.hint}>
            {words.newOrganisations(
              report.organisations.length,
              report.organisations.map(({ name }) => name).join(', '),
            )}
          </p>
        )}
        <p className={classes.hint}>{words.reportHint}</p>
      </div>
      <DataTable
        columns={columns}
        defaultSort="-done"
        empty={<EmptyState text="" title={words.nothing} />}
        label={words.reportName}
        rowId={(row) => String(row.line)}
        rows={report.rows}
        searchText={(row) => row.name}
        onOpen={(row) => row.id !== null && leave(`/people?show=${row.id}`)}
      />
      <WizardFoot note="">
        <Button icon={IconCopy} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button busy={save.pending} onClick={() => void saveReport()}>
          {words.save}
        </Button>
        <Button onClick={() => leave('/people/import')}>{words.again}</Button>
        <Button look="primary" onClick={() => leave('/people')}>
          {words.toPeople}
        </Button>
      </WizardFoot>
    </>
  );
}
