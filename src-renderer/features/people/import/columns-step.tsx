import { TABLE_FIELDS, type TableField } from '../../../../src-shared/domain/people-table.ts';
import { useRead } from '../../../api/use-read.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { SelectControl } from '../../../ui/forms/choice-fields.tsx';
import { changeImport, hasName, type ImportSession } from './import-session.ts';
import type { ImportStep } from './import-page.tsx';
import { WizardFoot } from './wizard-foot.tsx';
import classes from './import.module.css';

/** A, B, ... Z, AA: as Excel calls them. */
function letterOf(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

const IGNORED = 'ignored';

/** What each column holds: guessed, always correctable. */
export function ColumnsStep({ session, go }: { session: ImportSession; go: (step: ImportStep) => void }) {
  const t = useText();
  const words = t.people.import;
  const { table, sheet, headerRow, columns } = session;
  const shown = table.sheets[sheet];
  const { data } = useRead(
    'intake.columns',
    { tableId: table.tableId, sheet, headerRow },
    { keepPrevious: true, throwOnError: false },
  );
  const headings = data?.headings ?? [];
  const width = shown?.columns ?? 0;
  const firstRow = headerRow === null ? 0 : headerRow + 1;
  const sample = shown?.sample.slice(firstRow, firstRow + 3) ?? [];
  const complete = hasName(columns);

  const setColumn = (column: number, field: TableField | null) => {
    // One column for each thing: the other one is left out.
    const next = Array.from({ length: width }, (_, i) => {
      const before = columns[i] ?? null;
      return i === column ? field : before === field ? null : before;
    });
    changeImport({ columns: next });
  };

  return (
    <>
      <div className={classes.reading}>
        {table.sheets.length > 1 && (
          <SelectControl
            label={words.sheet}
            options={table.sheets.map(({ name }, i) => ({ value: String(i), label: name }))}
            value={String(sheet)}
            onChange={(value) => {
              const next = Number(value);
              const other = table.sheets[next];
              if (other) changeImport({ sheet: next, headerRow: other.headerRow, columns: other.guessed });
            }}
          />
        )}
        <SelectControl
          label={words.header}
          options={[
            { value: 'none', label: words.noHeader },
            ...(shown?.sample.slice(0, 12).map((_row, i) => ({
              value: String(i),
              label: words.headerRow(i + 1),
            })) ?? []),
          ]}
          value={headerRow === null ? 'none' : String(headerRow)}
          onChange={(value) => changeImport({ headerRow: value === 'none' ? null : Number(value) })}
        />
        <p className={classes.quiet}>{words.columnsHint}</p>
      </div>
      <div className={classes.scroll}>
        <table className={classes.columns}>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.holds}</th>
              <th scope="col">{words.firstRows}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: width }, (_, column) => {
              const heading = headings[column] ?? '';
              return (
                <tr key={letterOf(column)}>
                  <th className={classes.columnName} scope="row">
                    <span className={classes.letter}>{letterOf(column)}</span>
                    {heading}
                  </th>
                  <td className={classes.holds}>
                    <SelectControl
                      aria-label={heading || words.columnName(letterOf(column))}
                      options={[
                        { value: IGNORED, label: words.ignored },
                        ...TABLE_FIELDS.map((field) => ({ value: field, label: words.fields[field] })),
                      ]}
                      value={columns[column] ?? IGNORED}
                      onChange={(value) => setColumn(column, value === IGNORED ? null : value)}
                    />
                  </td>
                  <td className={classes.sample}>
                    {sample
                      .map((row) => row[column] ?? '')
                      .filter(Boolean)
                      .join(' · ')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <WizardFoot note={complete ? '' : words.needsName} onBack={() => go('source')}>
        <Button aria-disabled={!complete || undefined} look="primary" onClick={() => complete && go('check')}>
          {words.next}
        </Button>
      </WizardFoot>
    </>
  );
}
