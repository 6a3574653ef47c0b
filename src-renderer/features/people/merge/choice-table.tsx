import { useId, type ReactNode } from 'react';
import { useText } from '../../../i18n/text.tsx';
import { cx } from '../../../ui/cx.ts';
import classes from './merge.module.css';

/** One line of the comparison: what each of the entries says. */
export interface ChoiceLine {
  id: string;
  label: string;
  /** For each entry what it says; '' for nothing. */
  values: readonly string[];
  lang?: 'en' | 'km';
}

interface ChoiceTableProps {
  /** The columns: what each is called, and in how many places it is named. */
  entries: readonly { id: string; name: string; uses: ReactNode }[];
  keep: number;
  onKeep: (column: number) => void;
  lines: readonly ChoiceLine[];
  /** By line, the column that was chosen. */
  chosen: Readonly<Record<string, number>>;
  onChoose: (line: string, column: number) => void;
}

function Choice(props: {
  name: string;
  label: string;
  checked: boolean;
  onChoose: () => void;
  children: ReactNode;
  lang?: string | undefined;
  quiet?: boolean;
}) {
  const { name, label, checked, onChoose, children, lang, quiet = false } = props;
  return (
    <label className={classes.choice}>
      <input aria-label={label} checked={checked} name={name} type="radio" onChange={onChoose} />
      <span className={cx(quiet && classes.empty)} lang={lang}>
        {children}
      </span>
    </label>
  );
}

/** Entries side by side: which one stays, and which value of each field holds. */
export function ChoiceTable(props: ChoiceTableProps) {
  const { entries, keep, onKeep, lines, chosen, onChoose } = props;
  const t = useText();
  const words = t.people.merge;
  const id = useId();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden-text">{words.field}</span>
          </th>
          {entries.map(({ id: entry, name }, column) => (
            <th key={entry} scope="col">
              <Choice
                checked={column === keep}
                label={words.keep(name)}
                name={`${id}keep`}
                onChoose={() => onKeep(column)}
              >
                {name}
                {column === keep && <span className={classes.detail}> · {words.stays}</span>}
              </Choice>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.label}</th>
            {entries.map((entry, column) => {
              const value = line.values[column] ?? '';
              return (
                <td key={entry.id}>
                  <Choice
                    checked={(chosen[line.id] ?? keep) === column}
                    label={words.choose(line.label, value || words.empty)}
                    lang={line.lang}
                    name={`${id}${line.id}`}
                    quiet={value === ''}
                    onChoose={() => onChoose(line.id, column)}
                  >
                    {value || words.empty}
                  </Choice>
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.moves}</th>
          {entries.map((entry) => (
            <td key={entry.id}>
              <span className={classes.uses}>{entry.uses}</span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** The column whose value is taken unless somebody chooses: that of the one that stays, or the first that has one. */
export function usualColumn(line: ChoiceLine, keep: number): number {
  if ((line.values[keep] ?? '') !== '') return keep;
  const first = line.values.findIndex((value) => value !== '');
  return first < 0 ? keep : first;
}

/** Only what differs is a choice worth looking at; the name always is. */
export const worthChoosing = (lines: readonly ChoiceLine[]): ChoiceLine[] =>
  lines.filter((line) => line.values.some((value) => value !== ''));
