import { TopicFields, type Topic } from '../../../src-shared/domain/topic.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { BilingualField } from '../../ui/forms/bilingual-field.tsx';
import { FieldStack } from '../../ui/forms/form-layout.tsx';
import { TextAreaField } from '../../ui/forms/text-field.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { SidePanel } from '../../ui/side-panel.tsx';

/** Title and note of a topic; saved as they are typed. */
export function EditTopicPanel({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const t = useText();
  const { run } = useWrite('topics.update', { handle: ({ fields }) => Object.keys(fields).length > 0 });
  const { form, formProps } = useAutosave({
    schema: TopicFields,
    values: topic,
    save: (changes) => run({ id: topic.id, changes }),
  });
  return (
    <SidePanel title={t.topics.edit} onClose={onClose}>
      <form {...formProps}>
        <FieldStack>
          <BilingualField control={form.control} label={t.topics.name} name="title" stacked startHere />
          <TextAreaField control={form.control} label={t.topics.note} name="note" />
        </FieldStack>
      </form>
    </SidePanel>
  );
}
