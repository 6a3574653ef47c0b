import { useMemo } from 'react';
import type { Bilingual } from '../../../../src-shared/domain/common.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Picker } from '../../../ui/forms/picker.tsx';

interface TopicDialogProps {
  itemId: string;
  number: string;
  topic: { id: string; title: Bilingual } | null;
  onClose: () => void;
}

/** Says to what topic an item belongs; a new topic is made by typing its name. */
export function TopicDialog({ itemId, number, topic, onClose }: TopicDialogProps) {
  const t = useText();
  const words = t.planning;
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { data: topics } = useRead('topics.list', {});
  const { run } = useWrite('agenda.setTopic');
  const items = useMemo(
    () =>
      topics?.map(({ id, title, items: count }) => ({
        id,
        label: inLanguage(title),
        detail: t.topics.items(count),
        search: `${title.en} ${title.km}`,
      })) ?? [],
    [topics, inLanguage, t],
  );
  const choose = async (chosen: { id: string } | { title: Bilingual } | null) => {
    const { ok } = await run({ id: itemId, topic: chosen });
    if (ok) onClose();
  };
  return (
    <Dialog title={words.topicOf(t.meetings.agenda.number(number))} onClose={onClose}>
      <Picker
        description={words.topicHint}
        items={items}
        label={t.topics.columns.topic}
        multiple={false}
        placeholder={t.topics.name}
        startHere
        value={topic ? [topic.id] : []}
        onChange={([id]) => void choose(id === undefined ? null : { id })}
        onCreate={async (typed) => {
          await choose({ title: { en: '', km: '', [language]: typed } });
          return null;
        }}
      />
      <DialogActions>
        {topic && <Button onClick={() => void choose(null)}>{words.noTopic}</Button>}
        <Button onClick={onClose}>{t.ui.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
