import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useId } from 'react';
import { useForm, useWatch, type Path } from 'react-hook-form';
import { useNavigate } from 'react-router';
import {
  MeetingForm,
  type MeetingFields as Fields,
  type MeetingKind,
} from '../../../../src-shared/domain/meeting.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { EntryForm } from '../../../ui/forms/entry-form.tsx';
import { MeetingFields } from '../meeting-fields.tsx';

const USUAL: MeetingKind = 'working-group';

/** A new meeting, begun with what can be known of it. */
export function NewMeetingPanel({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { data: suggestion } = useRead('meetings.suggest', { kind: USUAL });
  if (suggestion === undefined) {
    return (
      <SidePanel title={t.meetings.new} onClose={onClose}>
        <SkeletonRows />
      </SidePanel>
    );
  }
  return <NewMeetingForm suggestion={suggestion} onClose={onClose} />;
}

function NewMeetingForm({ suggestion, onClose }: { suggestion: Fields; onClose: () => void }) {
  const t = useText();
  const formId = useId();
  const navigate = useNavigate();
  const create = useWrite('meetings.create', {
    // Shown at the field itself.
    handle: ({ fields }) => Object.keys(fields).length > 0,
  });
  const form = useForm<Fields, unknown, Fields>({
    resolver: zodResolver(MeetingForm),
    defaultValues: suggestion,
  });

  // Another kind has another number, place and time; what was typed already stays.
  const kind = useWatch({ control: form.control, name: 'kind' });
  const { data: ofKind } = useRead('meetings.suggest', { kind });
  useEffect(() => {
    if (ofKind !== undefined) form.reset(ofKind, { keepDirtyValues: true });
  }, [form, ofKind]);

  const save = form.handleSubmit(async (fields) => {
    const result = await create.run(fields);
    if (result.ok) {
      void navigate(`/meetings/${result.value.id}/agenda`);
      return;
    }
    for (const [path, message] of Object.entries(result.failure.fields)) {
      form.setError(path as Path<Fields>, { message }, { shouldFocus: true });
    }
  });

  return (
    <SidePanel
      foot={
        <>
          <Button onClick={onClose}>{t.ui.cancel}</Button>
          <Button busy={create.pending} form={formId} look="primary" type="submit">
            {t.meetings.create}
          </Button>
        </>
      }
      title={t.meetings.new}
      onClose={onClose}
    >
      <EntryForm id={formId} onCtrlEnter={() => void save()} onSave={() => void save()}>
        <MeetingFields control={form.control} />
      </EntryForm>
    </SidePanel>
  );
}
