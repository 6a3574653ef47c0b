import { memo } from 'react';
import { HISTORY_TOLD, type HistoryChange, type HistoryDetail } from '../../../src-shared/domain/history.ts';
import { SILENT_COLUMNS, columnLabel, tableLabel } from '../../i18n/history-labels.ts';
import { useFormat, useLanguage, useText } from '../../i18n/text.tsx';
import { useTold } from './use-told.ts';
import classes from './history.module.css';

/** Lines shown of one step before "and N more". */
const SHOWN = 12;

interface Line {
  key: string;
  label: string;
  before: string | null;
  after: string | null;
}

/** Lines of one row of the register, under its name where the step touched several. */
interface Part {
  key: string;
  title: string;
  lines: Line[];
}

function usePartsOf(change: HistoryChange): Part[] {
  const t = useText();
  const language = useLanguage();
  const told = useTold();
  const titleOf = ({ action, table }: HistoryDetail) => {
    const name = tableLabel(table, language);
    if (action === 'insert') return t.history.added(name);
    return action === 'delete' ? t.history.removed(name) : name;
  };
  const parts = new Map<string, Part>();
  for (const detail of change.details) {
    const key = `${detail.action} ${detail.table} ${detail.rowId}`;
    const part = parts.get(key) ?? { key, title: titleOf(detail), lines: [] };
    parts.set(key, part);
    if (SILENT_COLUMNS.has(detail.column)) continue;
    part.lines.push({
      key: detail.column,
      label: columnLabel(detail.table, detail.column, language),
      before: told.value(detail.table, detail.column, detail.before),
      after: told.value(detail.table, detail.column, detail.after),
    });
  }
  return [...parts.values()];
}

function Value({ text, gone = false }: { text: string | null; gone?: boolean }) {
  const t = useText();
  if (text === null) return <span className={classes.nothing}>{t.history.nothing}</span>;
  return gone ? <del className={classes.before}>{text}</del> : <ins className={classes.after}>{text}</ins>;
}

/** The first lines of a long step, and how many are left out. */
function shortened(parts: readonly Part[]): { shown: Part[]; hidden: number } {
  const shown: Part[] = [];
  let room = SHOWN;
  let hidden = 0;
  for (const part of parts) {
    if (room > 0) shown.push({ ...part, lines: part.lines.slice(0, room) });
    hidden += Math.max(0, part.lines.length - Math.max(0, room));
    room -= Math.max(1, part.lines.length);
  }
  return { shown, hidden };
}

/** One step: when, who, what, and each value before and after. Drawn once: a step does not change. */
export const ChangeEntry = memo(function ChangeEntry({ change }: { change: HistoryChange }) {
  const t = useText();
  const format = useFormat();
  const told = useTold();
  const parts = usePartsOf(change);
  const { shown, hidden } = shortened(parts);
  const untold = hidden + Math.max(0, change.total - HISTORY_TOLD);
  return (
    <li className={classes.change}>
      <time className={classes.time} dateTime={change.at}>
        {format.timeOf(change.at)}
      </time>
      <div>
        <p className={classes.step}>
          <strong>{change.author || t.history.unknownAuthor}</strong>
          <span aria-hidden className={classes.dot}>
            ·
          </span>
          {told.step(change)}
        </p>
        {shown.map((part) => (
          <div className={classes.part} key={part.key}>
            {(parts.length > 1 || !part.key.startsWith('update')) && (
              <p className={classes.partTitle}>{part.title}</p>
            )}
            <dl>
              {part.lines.map((line) => (
                <div className={classes.line} key={line.key}>
                  <dt>{line.label}</dt>
                  <dd>
                    {part.key.startsWith('update') ? (
                      <>
                        <Value gone text={line.before} />
                        <span aria-label={t.history.to} className={classes.arrow}>
                          →
                        </span>
                        <Value text={line.after} />
                      </>
                    ) : (
                      <Value gone={part.key.startsWith('delete')} text={line.after ?? line.before} />
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
        {untold > 0 && <p className={classes.more}>{t.history.andMore(untold)}</p>}
      </div>
    </li>
  );
});
