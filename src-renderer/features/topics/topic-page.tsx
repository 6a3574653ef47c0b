import { useNavigate, useParams } from 'react-router';
import { Id } from '../../../src-shared/domain/common.ts';
import type { Topic } from '../../../src-shared/domain/topic.ts';
import { CallFailure } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Button, ButtonLink, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconDelete, IconEdit, IconMore } from '../../ui/icons.ts';
import { Menu } from '../../ui/menu.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { Beside } from '../../ui/side-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { useUndoable } from '../../ui/undoable.ts';
import { useAddress } from '../../ui/use-address.ts';
import { EditTopicPanel } from './edit-topic-panel.tsx';
import { TopicThread } from './topic-thread.tsx';
import { usePanel } from '../../ui/use-panel.ts';
import classes from './topics.module.css';

function NoTopic() {
  const words = useText().topics;
  return (
    <Page>
      <PageHeader title={words.title} />
      <EmptyState
        action={
          <ButtonLink look="primary" to="/topics">
            {words.toTopics}
          </ButtonLink>
        }
        text={words.notFoundText}
        title={words.notFoundTitle}
      />
    </Page>
  );
}

function TopicMenu({ topic, onEdit }: { topic: Topic; onEdit: () => void }) {
  const t = useText();
  const words = t.topics;
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const undoable = useUndoable();
  const { run: update } = useWrite('topics.update');
  const { run: remove } = useWrite('topics.remove');
  const open = topic.state === 'open';
  return (
    <Menu
      align="end"
      items={[
        { id: 'edit', label: words.edit, icon: IconEdit, onSelect: onEdit },
        {
          id: 'state',
          label: open ? words.close : words.reopen,
          onSelect: () => void update({ id: topic.id, changes: { state: open ? 'closed' : 'open' } }),
        },
        {
          id: 'delete',
          label: words.delete,
          icon: IconDelete,
          danger: true,
          apart: true,
          onSelect: () => {
            void remove({ ids: [topic.id] }).then((result) => {
              if (!result.ok) return;
              void navigate('/topics');
              undoable(words.deleted(1, inLanguage(topic.title)));
            });
          },
        },
      ]}
      label={words.more}
      renderTrigger={(trigger) => <IconButton {...trigger} icon={IconMore} label={words.more} />}
    />
  );
}

/** Everything on one topic, meeting by meeting. */
export default function TopicPage() {
  const { topicId = '' } = useParams();
  const t = useText();
  const words = t.topics;
  const inLanguage = useInLanguage();
  const readOnly = useReadOnly();
  const { shown, show, close } = usePanel();
  const [search, change] = useAddress();
  const onlyResults = search.get('only') === 'results';
  const isId = Id.safeParse(topicId).success;
  const { data, error } = useRead('topics.one', { id: topicId }, { enabled: isId, throwOnError: false });
  if (!isId || (error instanceof CallFailure && error.code === 'not-found')) return <NoTopic />;
  if (error !== null && data === undefined) throw error;
  if (data === undefined) {
    return (
      <Page fill>
        <SkeletonRows />
      </Page>
    );
  }
  const { topic, items } = data;
  const toggle = () => change({ only: onlyResults ? null : 'results' });
  return (
    <Page fill>
      <PageHeader
        actions={
          <>
            {items.length > 0 && (
              <Button aria-pressed={onlyResults} look="quiet" onClick={toggle}>
                {words.onlyResults}
              </Button>
            )}
            {!readOnly && <TopicMenu topic={topic} onEdit={() => show('edit')} />}
          </>
        }
        aside={<Chip tone={topic.state === 'open' ? 'accent' : 'neutral'}>{words.states[topic.state]}</Chip>}
        parents={[{ label: words.title, to: '/topics' }]}
        subtitle={topic.note && <p className={classes.note}>{topic.note}</p>}
        title={<BilingualText text={topic.title} />}
        windowTitle={inLanguage(topic.title)}
      />
      <Beside>
        {items.length === 0 ? (
          <EmptyState text={words.noItemsText} title={words.noItemsTitle} />
        ) : (
          <TopicThread items={items} onlyResults={onlyResults} />
        )}
        {shown === 'edit' && !readOnly && <EditTopicPanel key={topic.id} topic={topic} onClose={close} />}
      </Beside>
    </Page>
  );
}
