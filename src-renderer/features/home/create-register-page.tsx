import { zodResolver } from '@hookform/resolvers/zod';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { BilingualRequired, Line } from '../../../src-shared/domain/common.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { BilingualField } from '../../ui/forms/bilingual-field.tsx';
import { FieldStack } from '../../ui/forms/form-layout.tsx';
import { TextField } from '../../ui/forms/text-field.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { ReadOnlyContext } from '../../ui/read-only.ts';
import { useStartFocus } from '../../ui/use-start-focus.ts';
import classes from './home.module.css';

const NewRegister = z.object({ name: BilingualRequired, shortName: Line });

/** Names a new register; main asks where its file is kept. */
export default function CreateRegisterPage() {
  const t = useText();
  const navigate = useNavigate();
  const create = useWrite('register.create');
  const form = useForm({
    resolver: zodResolver(NewRegister),
    defaultValues: { name: { en: '', km: '' }, shortName: '' },
  });

  const element = useRef<HTMLFormElement>(null);
  useStartFocus(element);

  const submit = form.handleSubmit(async (input) => {
    const result = await create.run(input);
    // Null: the file dialog was closed; the form stays as it is.
    if (result.ok && result.value !== null) void navigate('/');
  });

  return (
    <ReadOnlyContext value={false}>
      <Page>
        <form className={classes.column} noValidate ref={element} onSubmit={(event) => void submit(event)}>
          <PageHeader subtitle={t.home.create.text} title={t.home.create.title} />
          <FieldStack>
            <BilingualField control={form.control} label={t.home.create.name} name="name" startHere />
            <div className={classes.short}>
              <TextField
                control={form.control}
                description={t.home.create.shortNameHelp}
                label={t.home.create.shortName}
                name="shortName"
              />
            </div>
            <div className={classes.starts}>
              <Button busy={create.pending} look="primary" type="submit">
                {t.home.create.submit}
              </Button>
              <Button look="quiet" onClick={() => void navigate(-1)}>
                {t.ui.cancel}
              </Button>
            </div>
          </FieldStack>
        </form>
      </Page>
    </ReadOnlyContext>
  );
}
