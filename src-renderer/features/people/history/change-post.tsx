import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import {
  type Bilingual,
  Bilingual as BilingualSchema,
  Id,
  IsoDate,
} from '../../../../src-shared/domain/common.ts';
import { useWrite } from '../../../api/use-write.ts';
import { dayOf } from '../../../i18n/format.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { BilingualField } from '../../../ui/forms/bilingual-field.tsx';
import { DateField } from '../../../ui/forms/date-field.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import { OrganisationField } from '../organisation-field.tsx';
import classes from './history.module.css';

const Fields = z.object({
  on: IsoDate.nullable(),
  organisationId: Id.nullable(),
  position: BilingualSchema,
});
type Fields = z.infer<typeof Fields>;

interface ChangePostProps {
  person: { id: string; name: Bilingual };
  today: { organisationId: string | null; position: Bilingual };
  onClose: () => void;
}

/** "Changed post on ...": ends the old post the day before and begins the new one, as one act. */
export function ChangePost({ person, today, onClose }: ChangePostProps) {
  const t = useText();
  const words = t.people.history;
  const inLanguage = useInLanguage();
  const undoable = useUndoable();
  const change = useWrite('people.changePost');
  const [day] = useState(() => dayOf(new Date()));
  const form = useForm<Fields, unknown, Fields>({
    resolver: zodResolver(Fields),
    defaultValues: {
      on: day,
      organisationId: today.organisationId,
      position: { en: '', km: '' },
    },
  });
  const save = form.handleSubmit(async ({ on, organisationId, position }) => {
    if (on === null) {
      form.setError('on', { message: 'required' });
      return;
    }
    const result = await change.run({ personId: person.id, on, organisationId, position });
    if (!result.ok) return;
    undoable(words.changed(inLanguage(person.name)));
    onClose();
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes this and not the panel around it
    <form
      aria-label={words.changedPostTitle}
      className={classes.act}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => void save(event)}
    >
      <DateField control={form.control} label={words.on} name="on" />
      <OrganisationField
        control={form.control}
        creatable
        label={t.people.organisation}
        name="organisationId"
        placeholder={t.people.organisationHint}
      />
      <BilingualField control={form.control} label={t.people.position} name="position" stacked />
      <div className={classes.foot}>
        <Button size="small" onClick={onClose}>
          {t.ui.cancel}
        </Button>
        <Button busy={change.pending} look="primary" size="small" type="submit">
          {words.changePost}
        </Button>
      </div>
    </form>
  );
}
