import { Profile } from '../../../src-shared/contract/app-state.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { FieldColumns } from '../../ui/forms/form-layout.tsx';
import { TextField } from '../../ui/forms/text-field.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { Section } from '../../ui/page.tsx';
import { ReadOnlyContext } from '../../ui/read-only.ts';

function ProfileForm({ profile }: { profile: Profile }) {
  const t = useText();
  const save = useWrite('app.saveProfile');
  const { form, formProps } = useAutosave({
    schema: Profile,
    values: profile,
    save: (changes) => save.run({ ...profile, ...changes }),
  });
  return (
    <form {...formProps}>
      <FieldColumns>
        <TextField control={form.control} label={t.settings.yourName} name="name" />
        <TextField control={form.control} label={t.settings.initials} name="initials" />
        <TextField control={form.control} label={t.settings.organisation} name="organisation" />
      </FieldColumns>
    </form>
  );
}

/** Who works at this computer; not part of the register, so a register for reading only does not matter. */
export function ProfileSettings({ profile }: { profile: Profile }) {
  const t = useText();
  return (
    <Section hint={t.settings.youHint} title={t.settings.you}>
      <ReadOnlyContext value={false}>
        <ProfileForm profile={profile} />
      </ReadOnlyContext>
    </Section>
  );
}
