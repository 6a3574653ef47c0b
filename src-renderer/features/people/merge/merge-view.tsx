import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Bilingual } from '../../../../src-shared/domain/common.ts';
import { MOST_TOLD_APART } from '../../../../src-shared/domain/duplicates.ts';
import type { Uses } from '../../../../src-shared/domain/merging.ts';
import { type WriteResult, useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import { ChoiceTable, usualColumn, worthChoosing, type ChoiceLine } from './choice-table.tsx';
import { MergeFoot } from './merge-foot.tsx';
import { mostNamed, useUsesText } from './use-uses-text.ts';
import classes from './merge.module.css';

/** What was chosen. */
export interface MergeChoice {
  keepId: string;
  /** The others. */
  ids: string[];
  name: Bilingual;
  /** The value that holds, as it is shown. */
  value: (line: string) => string;
  /** Whose value holds, by its place among the entries. */
  column: (line: string) => number;
}

interface MergeViewProps {
  entries: readonly { id: string; name: Bilingual; uses: Uses }[];
  /** What they say beside their names. */
  lines: readonly ChoiceLine[];
  what: 'people' | 'organisations';
  busy: boolean;
  onMerge: (choice: MergeChoice) => Promise<WriteResult<unknown>>;
  /** What there is to know below the table. */
  children?: ReactNode;
}

/** Entries side by side: which one stays, what holds, and the act. Afterwards the one that stays is shown. */
export function MergeView({ entries, lines: more, what, busy, onMerge, children }: MergeViewProps) {
  const t = useText();
  const words = t.people.merge;
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const undoable = useUndoable();
  const usesText = useUsesText();
  const apart = useWrite(`${what}.tellApart`);
  const [kept, setKept] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});

  const keep = kept ?? mostNamed(entries);
  const nameLine = (language: 'en' | 'km'): ChoiceLine => ({
    id: `name-${language}`,
    label: `${t.people.name} (${language.toUpperCase()})`,
    values: entries.map(({ name }) => name[language]),
    lang: language,
  });
  const all = [nameLine('en'), nameLine('km'), ...more];
  const lines = worthChoosing(all);
  const lineOf = (id: string) => all.find((line) => line.id === id);
  const column = (id: string) => {
    const line = lineOf(id);
    return chosen[id] ?? (line ? usualColumn(line, keep) : keep);
  };
  const value = (id: string) => lineOf(id)?.values[column(id)] ?? '';

  const merge = async () => {
    const keepId = entries[keep]?.id;
    if (keepId === undefined) return;
    const name = { en: value('name-en'), km: value('name-km') };
    const ids = entries.map(({ id }) => id).filter((id) => id !== keepId);
    const result = await onMerge({ keepId, ids, name, value, column });
    if (!result.ok) return;
    const list = what === 'people' ? '/people' : '/people/organisations';
    void navigate(`${list}?show=${keepId}`, { replace: true });
    undoable(words.done(inLanguage(name)));
  };

  const tellApart = async () => {
    const result = await apart.run({ ids: entries.map(({ id }) => id) });
    if (!result.ok) return;
    void navigate(`/people/duplicates?what=${what}`, { replace: true });
    undoable(words.apart.done);
  };

  return (
    <>
      <p className={classes.hint}>{words.hint}</p>
      <div className={classes.scroll}>
        <ChoiceTable
          chosen={Object.fromEntries(lines.map((line) => [line.id, column(line.id)]))}
          entries={entries.map(({ id, name, uses }) => ({
            id,
            name: inLanguage(name),
            uses: usesText(uses),
          }))}
          keep={keep}
          lines={lines}
          onChoose={(line, at) => setChosen({ ...chosen, [line]: at })}
          onKeep={setKept}
        />
        {children}
      </div>
      <MergeFoot
        apart={
          entries.length > MOST_TOLD_APART
            ? null
            : { label: words.apart.say[what](entries.length), onApart: () => void tellApart() }
        }
        busy={busy}
        count={entries.length}
        onMerge={() => void merge()}
      />
    </>
  );
}
