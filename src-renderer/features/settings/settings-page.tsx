import { THEMES } from '../../../src-shared/contract/choices.ts';
import { LANGUAGES } from '../../../src-shared/domain/common.ts';
import { useAppState } from '../../api/app-state.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { optionsOf, SegmentedControlled } from '../../ui/forms/choice-fields.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { BodySettings } from './body-settings.tsx';
import { PhraseSettings } from './phrase-settings.tsx';
import { ProfileSettings } from './profile-settings.tsx';
import { Update } from './update.tsx';
import classes from './settings.module.css';

/** Languages are named in themselves, for those who cannot read the other one. */
const LANGUAGE_NAMES = { en: 'English', km: 'ភាសាខ្មែរ' };

function OpenBody() {
  const { data: body } = useRead('body.get', {});
  return body === undefined ? <SkeletonRows count={4} /> : <BodySettings body={body} />;
}

export default function SettingsPage() {
  const t = useText();
  const { preferences, profile, register, version } = useAppState();
  const savePreferences = useWrite('app.savePreferences');
  return (
    <Page>
      <PageHeader title={t.settings.title} />
      <div className={classes.column}>
        {register !== null && <OpenBody key={register.documentId} />}
        {register !== null && <PhraseSettings />}
        {profile !== null && <ProfileSettings profile={profile} />}
        {register !== null && (
          <Section hint={t.settings.backupsHint} title={t.backups.title}>
            <div>
              <ButtonLink to="/backups">{t.settings.showBackups}</ButtonLink>
            </div>
          </Section>
        )}
        <Section title={t.settings.program}>
          <div className={classes.row}>
            <SegmentedControlled
              label={t.settings.language}
              options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
              value={preferences.language}
              onChange={(language) => void savePreferences.run({ language })}
            />
            <SegmentedControlled
              label={t.settings.theme}
              options={optionsOf(THEMES, t.settings.themes)}
              value={preferences.theme}
              onChange={(theme) => void savePreferences.run({ theme })}
            />
          </div>
          <p className={classes.version}>{t.settings.version(version)}</p>
          <Update />
        </Section>
      </div>
    </Page>
  );
}
