import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useFormat, useInLanguage, useText } from '../../../i18n/text.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import { ChoiceTable, usualColumn, worthChoosing, type ChoiceLine } from './choice-table.tsx';
import { MergeFoot } from './merge-foot.tsx';
import { mostNamed, useUsesText } from './use-uses-text.ts';
import classes from './merge.module.css';

/** People side by side. */
export function MergePeople({ ids }: { ids: string[] }) {
  const t = useText();
  const words = t.people.merge;
  const format = useFormat();
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const undoable = useUndoable();
  const usesText = useUsesText();
  const { data } = useRead('people.mergePreview', { ids });
  const merge = useWrite('people.merge');
  const [kept, setKept] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  if (data === undefined) return <SkeletonRows />;

  const rows = data.people;
  const keep = kept ?? mostNamed(rows);
  const all: ChoiceLine[] = [
    {
      id: 'name-en',
      label: `${t.people.name} (EN)`,
      values: rows.map(({ person }) => person.name.en),
      lang: 'en',
    },
    {
      id: 'name-km',
      label: `${t.people.name} (KM)`,
      values: rows.map(({ person }) => person.name.km),
      lang: 'km',
    },
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
      en: from('name-en')?.person.name.en ?? '',
      km: from('name-km')?.person.name.km ?? '',
    };
    const result = await merge.run({
      keepId: stays.person.id,
      ids: ids.filter((id) => id !== stays.person.id),
      fields: {
        name,
        honorific: from('honorific')?.person.honorific ?? '',
        sex: from('sex')?.person.sex ?? 'unknown',
        email: from('email')?.person.email ?? '',
        phone: from('phone')?.person.phone ?? '',
      },
      postId: from('post')?.post?.id ?? null,
      roleId: from('role')?.role?.id ?? null,
    });
    if (!result.ok) return;
    void navigate(`/people?show=${stays.person.id}`, { replace: true });
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
          names={rows.map(({ person }) => inLanguage(person.name))}
          uses={rows.map(({ uses }) => usesText(uses))}
          onChoose={(line, column) => setChosen({ ...chosen, [line]: column })}
          onKeep={setKept}
        />
        <p className={classes.part}>{words.postsHint}</p>
        {data.conflicts.length > 0 && (
          <section className={classes.part}>
            <h2>{words.conflicts(data.conflicts.length)}</h2>
            <p className={classes.hint}>{words.conflictHint}</p>
            <ul>
              {data.conflicts.map((conflict) => (
                <li key={conflict.meetingId}>
                  <span className={classes.meeting}>
                    {t.domain.meetingNumber[conflict.kind](conflict.ordinal)},{' '}
                    {format.shortDate(conflict.date)}
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
        )}
      </div>
      <MergeFoot busy={merge.pending} count={rows.length} onMerge={() => void doMerge()} />
    </>
  );
}
