import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, type Path } from 'react-hook-form';
import { BodyName, bodyNameOn } from '../../../src-shared/domain/body.ts';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import { useWrite } from '../../api/use-write.ts';
import { dayOf } from '../../i18n/format.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { BilingualField } from '../../ui/forms/bilingual-field.tsx';
import { DateField } from '../../ui/forms/date-field.tsx';
import { FieldStack } from '../../ui/forms/form-layout.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { IconAdd, IconDelete } from '../../ui/icons.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { useUndoable } from '../../ui/undoable.ts';
import classes from './settings.module.css';

const Fields = BodyName.omit({ id: true });
type Fields = Omit<BodyName, 'id'>;

/** One name with its mandate and the day it holds from, edited in place. */
function NameForm({ name, dated }: { name: BodyName; dated: boolean }) {
  const t = useText();
  const update = useWrite('body.updateName');
  const { form, formProps } = useAutosave({
    schema: Fields,
    values: name,
    save: (changes) => update.run({ id: name.id, changes }),
  });
  return (
    <form {...formProps}>
      <FieldStack>
        <BilingualField control={form.control} label={t.settings.name} name="name" />
        <BilingualField control={form.control} label={t.settings.mandate} multiline name="mandate" />
        {dated && (
          <DateField
            clearable
            control={form.control}
            label={t.settings.nameFrom}
            name="from"
            placeholder={t.settings.nameFromHint}
          />
        )}
      </FieldStack>
    </form>
  );
}

/** A name from a day on, kept when it is complete. */
function NewName({ today, onClose }: { today: IsoDate; onClose: () => void }) {
  const t = useText();
  const inLanguage = useInLanguage();
  const undoable = useUndoable();
  const add = useWrite('body.addName');
  const form = useForm<Fields, unknown, Fields>({
    resolver: zodResolver(Fields),
    defaultValues: { name: { en: '', km: '' }, mandate: { en: '', km: '' }, from: today },
  });
  const save = form.handleSubmit(async (fields) => {
    const result = await add.run(fields);
    if (result.ok) {
      undoable(t.settings.nameAdded(inLanguage(fields.name)));
      onClose();
      return;
    }
    for (const [field, message] of Object.entries(result.failure.fields)) {
      form.setError(field as Path<Fields>, { message });
    }
  });
  return (
    <form
      aria-label={t.settings.newName}
      className={classes.apart}
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <FieldStack>
        <p className={classes.example}>{t.settings.newNameHint}</p>
        <DateField control={form.control} label={t.settings.nameFrom} name="from" />
        <BilingualField control={form.control} label={t.settings.name} name="name" startHere />
        <BilingualField control={form.control} label={t.settings.mandate} multiline name="mandate" />
        <div className={classes.row}>
          <Button busy={add.pending} look="primary" type="submit">
            {t.settings.newNameSave}
          </Button>
          <Button onClick={onClose}>{t.ui.cancel}</Button>
        </div>
      </FieldStack>
    </form>
  );
}

/** What the group is called and asked to do: today above, at other times below. */
export function NameSettings({ names }: { names: readonly BodyName[] }) {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const readOnly = useReadOnly();
  const undoable = useUndoable();
  const remove = useWrite('body.removeName');
  const [adding, setAdding] = useState(false);
  const [today] = useState(() => dayOf(new Date()));
  const held = bodyNameOn(names, today);
  const heading = (name: BodyName) =>
    name.from === null ? t.settings.nameFirst : t.settings.nameSince(format.shortDate(name.from));
  const dated = names.length > 1;

  const deleteName = async (name: BodyName) => {
    if ((await remove.run({ id: name.id })).ok) undoable(t.settings.nameDeleted(inLanguage(name.name)));
  };

  const deleteButton = (name: BodyName) =>
    !readOnly && (
      <IconButton
        icon={IconDelete}
        label={t.settings.deleteName(inLanguage(name.name))}
        size="small"
        onClick={() => void deleteName(name)}
      />
    );

  return (
    <div className={classes.names}>
      {dated && (
        <div className={classes.nameHead}>
          <h3>{heading(held)}</h3>
          <Chip tone="accent">{t.settings.nameToday}</Chip>
          {deleteButton(held)}
        </div>
      )}
      <NameForm dated={dated} key={held.id} name={held} />
      {names
        .filter((name) => name !== held)
        .toReversed()
        .map((name) => (
          <details className={classes.apart} key={name.id}>
            <summary className={classes.otherName}>
              <strong>{heading(name)}</strong> {inLanguage(name.name)}
            </summary>
            <div className={classes.nameHead}>
              <span className={classes.example}>{t.settings.newNameHint}</span>
              {deleteButton(name)}
            </div>
            <NameForm dated name={name} />
          </details>
        ))}
      {adding && <NewName today={today} onClose={() => setAdding(false)} />}
      {!readOnly && !adding && (
        <div>
          <Button icon={IconAdd} look="quiet" size="small" onClick={() => setAdding(true)}>
            {t.settings.addName}
          </Button>
        </div>
      )}
    </div>
  );
}
