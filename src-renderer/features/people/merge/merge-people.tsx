import type { AttendanceConflict } from '../../../../src-shared/domain/merging.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useFormat, useInLanguage, useText } from '../../../i18n/text.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { MergeView, type MergeChoice } from './merge-view.tsx';
import classes from './merge.module.css';

/** People side by side. */
export function MergePeople({ ids }: { ids: string[] }) {
  const t = useText();
  const words = t.people.merge;
  const inLanguage = useInLanguage();
  const { data } = useRead('people.mergePreview', { ids });
  const merge = useWrite('people.merge');
  if (data === undefined) return <SkeletonRows />;

  const rows = data.people;
  const lines = [
    { id: 'honorific', label: t.people.honorific, values: rows.map(({ person }) => person.honorific) },
    {
      id: 'sex',
      label: t.people.sex,
      values: rows.map(({ person }) => (person.sex === 'unknown' ? '' : t.domain.sex[person.sex])),
    },
    { id: 'email', label: t.people.email, values: rows.map(({ person }) => person.email) },
    { id: 'phone', label: t.people.phone, values: rows.map(({ person }) => person.phone) },
    {
      id: 'post',
      label: words.post,
      values: rows.map(({ person, post }) =>
        post === null
          ? ''
          : [inLanguage(post.position), person.organisation && inLanguage(person.organisation.name)]
              .filter(Boolean)
              .join(', '),
      ),
    },
    {
      id: 'role',
      label: words.role,
      values: rows.map(({ role }) => (role === null ? '' : t.domain.role[role.role])),
    },
  ];
  const doMerge = ({ keepId, ids: others, name, value, column }: MergeChoice) =>
    merge.run({
      keepId,
      ids: others,
      fields: {
        name,
        honorific: value('honorific'),
        sex: rows[column('sex')]?.person.sex ?? 'unknown',
        email: value('email'),
        phone: value('phone'),
      },
      postId: rows[column('post')]?.post?.id ?? null,
      roleId: rows[column('role')]?.role?.id ?? null,
    });
  return (
    <MergeView
      busy={merge.pending}
      entries={rows.map(({ person: { id, name }, uses }) => ({ id, name, uses }))}
      lines={lines}
      what="people"
      onMerge={doMerge}
    >
      <p className={classes.part}>{words.postsHint}</p>
      {data.conflicts.length > 0 && <Conflicts conflicts={data.conflicts} />}
    </MergeView>
  );
}

/** Meetings that have several of them on their list, and what becomes of that. */
function Conflicts({ conflicts }: { conflicts: readonly AttendanceConflict[] }) {
  const t = useText();
  const words = t.people.merge;
  const format = useFormat();
  return (
    <section className={classes.part}>
      <h2>{words.conflicts(conflicts.length)}</h2>
      <p className={classes.hint}>{words.conflictHint}</p>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.meetingId}>
            <span className={classes.meeting}>
              {t.domain.meetingNumber[conflict.kind](conflict.ordinal)}, {format.shortDate(conflict.date)}
            </span>
            <span>
              {words.becomes(
                conflict.outcomes.map((outcome) => t.domain.outcome[outcome]).join(', '),
                t.domain.outcome[conflict.outcome],
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
