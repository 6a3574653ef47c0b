import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { MergeView, type MergeChoice } from './merge-view.tsx';

/** Organisations side by side. */
export function MergeOrganisations({ ids }: { ids: string[] }) {
  const t = useText();
  const inLanguage = useInLanguage();
  const { data } = useRead('organisations.mergePreview', { ids });
  const { data: organisations } = useRead('organisations.list', {});
  const merge = useWrite('organisations.merge');
  if (data === undefined || organisations === undefined) return <SkeletonRows />;

  const rows = data.organisations;
  const nameOf = (id: string | null) => {
    const found = organisations.find((each) => each.id === id);
    return found ? inLanguage(found.name) : '';
  };
  const lines = [
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
      label: t.people.merge.role,
      values: rows.map(({ role }) => (role === null ? '' : t.domain.role[role.role])),
    },
  ];
  const doMerge = ({ keepId, ids: others, name, value, column }: MergeChoice) =>
    merge.run({
      keepId,
      ids: others,
      fields: {
        name,
        acronym: value('acronym'),
        kind: rows[column('kind')]?.organisation.kind ?? 'other',
        parentId: rows[column('parent')]?.organisation.parentId ?? null,
      },
      roleId: rows[column('role')]?.role?.id ?? null,
    });
  return (
    <MergeView
      busy={merge.pending}
      entries={rows.map(({ organisation: { id, name }, uses }) => ({ id, name, uses }))}
      lines={lines}
      what="organisations"
      onMerge={doMerge}
    />
  );
}
