import { useMemo, useState } from 'react';
import {
  ROW_STATES,
  usualChoice,
  type PlannedRow,
  type RowChoice,
} from '../../../../src-shared/domain/people-table.ts';
import { useRead } from '../../../api/use-read.ts';
import { setImportProgress } from '../../../api/progress.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useFormat, useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { CellChoice } from '../../../ui/cell-choice.tsx';
import { Chip, type Tone } from '../../../ui/chip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { showToast } from '../../../ui/toast.ts';
import { FilterMenu } from '../list/filter-menu.tsx';
import { useAddress } from '../../../ui/use-address.ts';
import { changeImport, endImport, type ImportSession } from './import-session.ts';
import type { ImportStep } from './import-page.tsx';
import { ComparingProgress, ImportingDialog } from './progress.tsx';
import { useFindings } from './use-findings.ts';
import { WizardFoot } from './wizard-foot.tsx';
import classes from './import.module.css';

const TONES: Record<PlannedRow['state'], Tone> = {
  new: 'positive',
  update: 'accent',
  same: 'neutral',
  repeated: 'neutral',
  unclear: 'caution',
  unreadable: 'danger',
};

const choiceOf = (row: PlannedRow, choices: Readonly<Record<string, RowChoice>>): RowChoice =>
  choices[String(row.line)] ?? usualChoice(row.state);

function useColumns(choices: Readonly<Record<string, RowChoice>>): Column<PlannedRow>[] {
  const t = useText();
  const words = t.people.import;
  const format = useFormat();
  const inLanguage = useInLanguage();
  const findings = useFindings();
  return useMemo<Column<PlannedRow>[]>(
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
        width: 'minmax(150px, 1.4fr)',
        sortBy: (row) => inLanguage(row.name),
        cell: (row) => (
          <>
            {row.honorific && `${row.honorific} `}
            <strong>{[row.name.en, row.name.km].filter(Boolean).join(' · ')}</strong>
          </>
        ),
      },
      {
        id: 'organisation',
        header: t.people.organisation,
        width: 'minmax(110px, 1.2fr)',
        from: 620,
        sortBy: (row) => row.organisation,
        cell: (row) => (
          <>
            {row.organisation}
            {row.newOrganisation && <span className={classes.newMark}>{words.newOrganisation}</span>}
          </>
        ),
      },
      {
        id: 'position',
        header: t.people.position,
        width: 'minmax(90px, 1fr)',
        from: 860,
        sortBy: (row) => inLanguage(row.position),
        cell: (row) => inLanguage(row.position),
      },
      {
        id: 'state',
        header: words.about,
        width: 'minmax(200px, 2fr)',
        sortBy: (row) => ROW_STATES.indexOf(row.state),
        cell: (row) => (
          <span className={classes.found} title={`${words.stateHelp[row.state]} ${findings(row)}`}>
            <Chip tone={TONES[row.state]}>{words.states[row.state]}</Chip>
            <span className={classes.finding}>{findings(row)}</span>
          </span>
        ),
      },
      {
        id: 'choice',
        header: words.what,
        width: '104px',
        cell: (row) => (
          <CellChoice
            label={words.choiceOf(inLanguage(row.name) || String(row.line))}
            options={row.choices.map((choice) => ({ value: choice, label: words.choices[choice] }))}
            readOnly={row.choices.length === 1}
            value={choiceOf(row, choices)}
            onChange={(choice) => changeImport({ choices: { ...choices, [row.line]: choice } })}
          />
        ),
      },
    ],
    [t, words, format, inLanguage, findings, choices],
  );
}

const searchText = (row: PlannedRow) =>
  [row.name.en, row.name.km, row.organisation, row.position.en, row.position.km, row.email].join(' ');

/** Every row with what it comes to; nothing is changed before the button is pressed. */
export function CheckStep({ session, go }: { session: ImportSession; go: (step: ImportStep) => void }) {
  const t = useText();
  const words = t.people.import;
  const [search, change] = useAddress();
  const { table, sheet, headerRow, columns, choices } = session;
  const reading = { tableId: table.tableId, sheet, headerRow, columns };
  const run = useWrite('people.import');
  const [importing, setImporting] = useState(false);
  // What the import itself changes is no reason to compare anew: its table is gone then.
  const { data: plan, isError } = useRead('intake.plan', reading, {
    enabled: !importing,
    keepPrevious: true,
    throwOnError: false,
  });
  const shownColumns = useColumns(choices);
  const state = search.get('state');
  const setState = (next: string | null) => change({ state: next });

  const counts = { add: 0, update: 0, skip: 0 };
  for (const row of plan?.rows ?? []) counts[choiceOf(row, choices)] += 1;
  const wanted = counts.add + counts.update;
  const chooseAll = (rows: readonly PlannedRow[], choice: RowChoice) =>
    changeImport({
      choices: {
        ...choices,
        ...Object.fromEntries(
          rows.filter((row) => row.choices.includes(choice)).map((row) => [String(row.line), choice]),
        ),
      },
    });

  const doImport = async () => {
    setImporting(true);
    setImportProgress(null);
    const result = await run.run({ ...reading, choices });
    if (!result.ok || result.value === null) {
      setImporting(false);
      if (result.ok) showToast({ kind: 'done', title: words.progress.cancelled });
      return;
    }
    changeImport({ report: result.value });
    go('report');
  };

  if (isError) {
    return (
      <EmptyState
        action={
          <Button
            onClick={() => {
              endImport();
              go('source');
            }}
          >
            {words.again}
          </Button>
        }
        text={words.progress.goneText}
        title={words.progress.goneTitle}
      />
    );
  }
  if (plan === undefined) return <ComparingProgress />;
  const rows = state === null ? plan.rows : plan.rows.filter((row) => row.state === state);
  return (
    <>
      <DataTable
        batch={(chosen, done) =>
          (['add', 'update', 'skip'] as const)
            .filter((choice) => chosen.some((row) => row.choices.includes(choice)))
            .map((choice) => (
              <Button
                key={choice}
                look="quiet"
                size="small"
                onClick={() => {
                  chooseAll(chosen, choice);
                  done();
                }}
              >
                {words.choices[choice]}
              </Button>
            ))
        }
        columns={shownColumns}
        defaultSort="line"
        empty={<EmptyState text="" title={words.nothing} />}
        filtered={{ active: state !== null, clear: () => setState(null) }}
        label={words.title}
        rowId={(row) => String(row.line)}
        rows={rows}
        searchText={searchText}
        toolbar={
          <FilterMenu
            all={words.allStates}
            choices={ROW_STATES.filter((each) => plan.rows.some((row) => row.state === each)).map((each) => ({
              id: each,
              label: words.states[each],
              detail: String(plan.rows.filter((row) => row.state === each).length),
            }))}
            label={words.about}
            value={state}
            onChange={setState}
          />
        }
      />
      <WizardFoot
        note={
          <>
            {words.summary(counts.add, counts.update, counts.skip)}
            {plan.organisations.length > 0 && (
              <span className={classes.more} title={plan.organisations.join(', ')}>
                {words.newOrganisations(plan.organisations.length, plan.organisations.join(', '))}
              </span>
            )}
            {plan.empty > 0 && <span className={classes.more}>{words.emptyRows(plan.empty)}</span>}
          </>
        }
        onBack={() => go('columns')}
      >
        <Button
          aria-disabled={wanted === 0 || undefined}
          busy={importing}
          look="primary"
          onClick={() => wanted > 0 && void doImport()}
        >
          {wanted === 0 ? words.nothing : words.doImport(wanted)}
        </Button>
      </WizardFoot>
      {importing && <ImportingDialog rows={plan.rows.length} />}
    </>
  );
}
