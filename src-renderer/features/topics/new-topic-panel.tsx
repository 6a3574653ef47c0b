import { zodResolver } from '@hookform/resolvers/zod';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { TopicFields } from '../../../src-shared/domain/topic.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { BilingualField } from '../../ui/forms/bilingual-field.tsx';
import { EntryForm } from '../../ui/forms/entry-form.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useOnce } from '../../ui/use-once.ts';

const Form = TopicFields.pick({ title: true });
type Form = z.infer<typeof Form>;

/** A new topic: its title is enough. */
export function NewTopicPanel({ onClose }: { onClose: () => void }) {
  const t = useText();
  const formId = useId();
  const navigate = useNavigate();
  const { run, pending } = useWrite('topics.create');
  const form = useForm<Form, unknown, Form>({
    resolver: zodResolver(Form),
    defaultValues: { title: { en: '', km: '' } },
  });
  const save = useOnce(
    form.handleSubmit(async (fields) => {
      const result = await run(fields);
      if (result.ok) void navigate(`/topics/${result.value.id}`);
    }),
  );
  return (
    <SidePanel
      foot={
        <>
          <Button onClick={onClose}>{t.ui.cancel}</Button>
          <Button busy={pending} form={formId} look="primary" type="submit">
            {t.topics.add}
          </Button>
        </>
      }
      title={t.topics.new}
      onClose={onClose}
    >
      <EntryForm id={formId} onCtrlEnter={() => save()} onSave={() => save()}>
        <BilingualField control={form.control} label={t.topics.name} name="title" stacked startHere />
      </EntryForm>
    </SidePanel>
  );
}
