import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import { ChoiceTable, usualColumn, worthChoosing, type ChoiceLine } from './choice-table.tsx';
import { MergeFoot } from './merge-foot.tsx';
import { mostNamed, useUsesText } from './use-uses-text.ts';
import classes from './merge.module.css';

/** Organisations side by side. */
export function MergeOrganisations({ ids }: { ids: string[] }) {
  const t = useText();
  const words = t.people.merge;
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const undoable = useUndoable();
  const usesText = useUsesText();
  const { data } = useRead('organisations.mergePreview', { ids });
  const { data: organisations } = useRead('organisations.list', {});
  const merge = useWrite('organisations.merge');
  const [kept, setKept] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  if (data === undefined || organisations === undefined) return <SkeletonRows />;

  const rows = data.organisations;
  const nameOf = (id: string | null) => {
    const found = organisations.find((each) => each.id === id);
    return found ? inLanguage(found.name) : '';
  };
  const keep = kept ?? mostNamed(rows);
  const all: ChoiceLine[] = [
    {
      id: 'name-en',
      label: `${t.people.name} (EN)`,
      values: rows.map(({ organisation }) => organisation.name.en),
      lang: 'en',
    },
    {
      id: 'name-km',
      label: `${t.people.name} (KM)`,
      values: rows.map(({ organisation }) => organisation.name.km),
      lang: 'km',
    },
    { id: 'acronym', label: t.people.acronym, values: rows.map(({ organisation }) => organisation.acronym) },
    {
      id: 'kind',
      label: t.people.kind,
      values: rows.map(({ organisation }) => t.domain.organisationKind[organisation.kind]),
    },
    {
      id: 'parent',
      label: t.people.parent,
      values: rows.map(({ organisation }) => nameOf(organisation.parentId)),
    },
    {
      id: 'role',
      label: words.role,
      values: rows.map(({ role }) => (role === null ? '' : t.domain.role[role.role])),
    },
  ];
  const lines = worthChoosing(all);
  const columnOf = (id: string) => {
    const line = all.find((each) => each.id === id);
    return chosen[id] ?? (line ? usualColumn(line, keep) : keep);
  };
  const from = (id: string) => rows[columnOf(id)];
  const stays = rows[keep];
  if (stays === undefined) return <SkeletonRows />;

  const doMerge = async () => {
    const name = {
      en: from('name-en')?.organisation.name.en ?? '',
      km: from('name-km')?.organisation.name.km ?? '',
    };
    const result = await merge.run({
      keepId: stays.organisation.id,
      ids: ids.filter((id) => id !== stays.organisation.id),
      fields: {
        name,
        acronym: from('acronym')?.organisation.acronym ?? '',
        kind: from('kind')?.organisation.kind ?? 'other',
        parentId: from('parent')?.organisation.parentId ?? null,
      },
      roleId: from('role')?.role?.id ?? null,
    });
    if (!result.ok) return;
    void navigate(`/people/organisations?show=${stays.organisation.id}`, { replace: true });
    undoable(words.done(inLanguage(name)));
  };

  return (
    <>
      <p className={classes.hint}>{words.hint}</p>
      <div className={classes.scroll}>
        <ChoiceTable
          chosen={Object.fromEntries(lines.map((line) => [line.id, columnOf(line.id)]))}
          keep={keep}
          lines={lines}
          names={rows.map(({ organisation }) => inLanguage(organisation.name))}
          uses={rows.map(({ uses }) => usesText(uses))}
          onChoose={(line, column) => setChosen({ ...chosen, [line]: column })}
          onKeep={setKept}
        />
      </div>
      <MergeFoot busy={merge.pending} count={rows.length} onMerge={() => void doMerge()} />
    </>
  );
}
