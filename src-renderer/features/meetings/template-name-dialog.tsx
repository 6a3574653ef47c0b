import { zodResolver } from '@hookform/resolvers/zod';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Bilingual } from '../../../src-shared/domain/common.ts';
import { TemplateName } from '../../../src-shared/domain/meeting-template.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { BilingualField } from '../../ui/forms/bilingual-field.tsx';
import { EntryForm } from '../../ui/forms/entry-form.tsx';
import { useOnce } from '../../ui/use-once.ts';

const Form = z.object({ name: TemplateName });
type Form = z.infer<typeof Form>;

interface TemplateNameDialogProps {
  title: string;
  name: Bilingual;
  hint?: string;
  /** Answers whether it was saved. */
  onSave: (name: Bilingual) => Promise<boolean>;
  onClose: () => void;
}

/** Asks for the name of a template. */
export function TemplateNameDialog({ title, name, hint, onSave, onClose }: TemplateNameDialogProps) {
  const t = useText();
  const formId = useId();
  const form = useForm<Form, unknown, Form>({ resolver: zodResolver(Form), defaultValues: { name } });
  const save = useOnce(
    form.handleSubmit(async (values) => {
      if (await onSave(values.name)) onClose();
    }),
  );
  return (
    <Dialog title={title} onClose={onClose}>
      <EntryForm id={formId} onCtrlEnter={() => save()} onSave={() => save()}>
        <BilingualField
          control={form.control}
          description={hint}
          label={t.planning.templateName}
          name="name"
          startHere
        />
      </EntryForm>
      <DialogActions>
        <Button onClick={onClose}>{t.ui.cancel}</Button>
        <Button busy={form.formState.isSubmitting} form={formId} look="primary" type="submit">
          {t.planning.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
