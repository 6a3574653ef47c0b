import { useState } from 'react';
import type { Bilingual } from '../../../../src-shared/domain/common.ts';
import { AffiliationFields, type Affiliation } from '../../../../src-shared/domain/person.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { BilingualField } from '../../../ui/forms/bilingual-field.tsx';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { IconAdd } from '../../../ui/icons.ts';
import { useReadOnly } from '../../../ui/read-only.ts';
import { useUndoable } from '../../../ui/undoable.ts';
import { OrganisationField } from '../organisation-field.tsx';
import { ChangePost } from './change-post.tsx';
import { DatedForm } from './dated-form.tsx';
import { DatedList } from './dated-list.tsx';
import { Leave } from './leave.tsx';
import { dayBefore } from './overlaps.ts';
import classes from './history.module.css';

/** One post, edited in place. */
function PostForm({ post }: { post: Affiliation }) {
  const t = useText();
  const words = t.people.history;
  const undoable = useUndoable();
  const update = useWrite('people.updatePost');
  const remove = useWrite('people.removePost');
  const { form, formProps } = useAutosave({
    schema: AffiliationFields,
    values: post,
    save: (changes) => update.run({ id: post.id, changes }),
  });
  return (
    <form {...formProps}>
      <DatedForm
        control={form.control}
        deleteLabel={words.deletePost}
        onDelete={() =>
          void remove.run({ id: post.id }).then((result) => {
            if (result.ok) undoable(words.postDeleted);
          })
        }
      >
        <OrganisationField
          control={form.control}
          creatable
          label={t.people.organisation}
          name="organisationId"
          placeholder={t.people.organisationHint}
        />
        <BilingualField control={form.control} label={t.people.position} name="position" stacked />
      </DatedForm>
    </form>
  );
}

/** What a post is called: "Director, Ministry of Health". */
function usePostName(): (post: Pick<Affiliation, 'position' | 'organisationId'>) => string {
  const t = useText();
  const inLanguage = useInLanguage();
  const { data: organisations } = useRead('organisations.list', {});
  return (post) => {
    const organisation = organisations?.find((each) => each.id === post.organisationId);
    return (
      [inLanguage(post.position), organisation && inLanguage(organisation.name)].filter(Boolean).join(', ') ||
      t.people.history.noPosition
    );
  };
}

interface PostHistoryProps {
  person: { id: string; name: Bilingual };
  posts: readonly Affiliation[];
  today: { organisationId: string | null; position: Bilingual };
}

/** The posts somebody held and holds, the latest first. */
export function PostHistory({ person, posts, today }: PostHistoryProps) {
  const t = useText();
  const words = t.people.history;
  const readOnly = useReadOnly();
  const postName = usePostName();
  const add = useWrite('people.addPost');
  const update = useWrite('people.updatePost');
  const [act, setAct] = useState<'change' | 'leave' | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const close = () => setAct(null);

  const addEmpty = async () => {
    const first = posts.at(-1);
    const result = await add.run({
      personId: person.id,
      organisationId: first?.organisationId ?? today.organisationId,
      position: { en: '', km: '' },
      from: null,
      to: dayBefore(first?.from ?? null),
    });
    if (result.ok) setAdded(result.value.id);
  };

  return (
    <section aria-label={words.posts} className={classes.part}>
      <div className={classes.head}>
        <h3>{words.posts}</h3>
        {!readOnly && (
          <>
            <Button
              aria-expanded={act === 'change'}
              look="quiet"
              size="small"
              onClick={() => setAct('change')}
            >
              {words.changedPost}
            </Button>
            <Button aria-expanded={act === 'leave'} look="quiet" size="small" onClick={() => setAct('leave')}>
              {words.left}
            </Button>
          </>
        )}
      </div>
      <p className={classes.hint}>{posts.length === 0 ? words.noPosts : words.postsHint}</p>
      {act === 'change' && <ChangePost person={person} today={today} onClose={close} />}
      {act === 'leave' && <Leave ids={[person.id]} name={person.name} onClose={close} />}
      {posts.length > 0 && (
        <DatedList
          added={added}
          items={posts}
          nameOf={postName}
          onEnd={(id, to) => void update.run({ id, changes: { to } })}
        >
          {(post) => <PostForm post={post} />}
        </DatedList>
      )}
      {!readOnly && (
        <div>
          <Button icon={IconAdd} look="quiet" size="small" onClick={() => void addEmpty()}>
            {words.addPost}
          </Button>
        </div>
      )}
    </section>
  );
}
