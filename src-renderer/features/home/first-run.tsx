import { zodResolver } from '@hookform/resolvers/zod';
import { useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { Profile } from '../../../src-shared/contract/app-state.ts';
import { LANGUAGES } from '../../../src-shared/domain/common.ts';
import { useWrite } from '../../api/use-write.ts';
import { useLanguage, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { firstLetter } from '../../ui/first-letter.ts';
import { SegmentedControlled } from '../../ui/forms/choice-fields.tsx';
import { FieldColumns, FieldStack } from '../../ui/forms/form-layout.tsx';
import { TextField } from '../../ui/forms/text-field.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useStartFocus } from '../../ui/use-start-focus.ts';
import { ReadOnlyContext } from '../../ui/read-only.ts';
import KitProvider from '../../ui/theme/kit-provider.tsx';
import classes from './home.module.css';

/** Languages are named in themselves, for those who cannot read the other one. */
const LANGUAGE_NAMES = { en: 'English', km: 'ភាសាខ្មែរ' };

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => firstLetter(word))
    .join('')
    .toUpperCase()
    .slice(0, 4);
}

/** Asked once: whose name goes with the changes, and in which language. */
export default function FirstRun() {
  const t = useText();
  const language = useLanguage();
  const saveProfile = useWrite('app.saveProfile');
  const savePreferences = useWrite('app.savePreferences');
  const form = useForm({
    resolver: zodResolver(Profile),
    defaultValues: { name: '', initials: '', organisation: '' },
  });

  const name = useWatch({ control: form.control, name: 'name' });

  const element = useRef<HTMLFormElement>(null);
  useStartFocus(element);

  const start = form.handleSubmit(async (profile) => {
    await saveProfile.run({ ...profile, initials: profile.initials || initialsOf(profile.name) });
  });

  return (
    <KitProvider>
      <ReadOnlyContext value={false}>
        <Page>
          <form
            className={`${classes.column} ${classes.narrow}`}
            noValidate
            ref={element}
            onSubmit={(event) => void start(event)}
          >
            <PageHeader subtitle={t.home.firstRun.text} title={t.home.firstRun.title} />
            <FieldStack>
              <SegmentedControlled
                label={t.home.firstRun.language}
                options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
                value={language}
                onChange={(value) => void savePreferences.run({ language: value })}
              />
              <TextField control={form.control} label={t.home.firstRun.name} name="name" startHere />
              <FieldColumns>
                <TextField control={form.control} label={t.home.firstRun.organisation} name="organisation" />
                <TextField
                  control={form.control}
                  label={t.home.firstRun.initials}
                  name="initials"
                  placeholder={initialsOf(name)}
                />
              </FieldColumns>
              <div>
                <Button busy={saveProfile.pending} look="primary" type="submit">
                  {t.home.firstRun.start}
                </Button>
              </div>
            </FieldStack>
          </form>
        </Page>
      </ReadOnlyContext>
    </KitProvider>
  );
}
