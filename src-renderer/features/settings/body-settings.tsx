import { useMemo } from 'react';
import type { Control } from 'react-hook-form';
import { BodyFields, type Body } from '../../../src-shared/domain/body.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { BilingualField } from '../../ui/forms/bilingual-field.tsx';
import { FieldColumns, FieldStack } from '../../ui/forms/form-layout.tsx';
import { SelectField } from '../../ui/forms/choice-fields.tsx';
import { TextField } from '../../ui/forms/text-field.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { Section } from '../../ui/page.tsx';
import { NameSettings } from './name-settings.tsx';
import { QuorumSettings } from './quorum-settings.tsx';

const TIME_ZONES = Intl.supportedValuesOf('timeZone');

/** All time zones, and the one that is set should this computer not know it. */
function timeZoneOptions(current: string) {
  const zones = TIME_ZONES.includes(current) || current === '' ? TIME_ZONES : [current, ...TIME_ZONES];
  return zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

function GroupFields(props: { control: Control<BodyFields, unknown, BodyFields>; timeZone: string }) {
  const { control, timeZone } = props;
  const t = useText();
  const timeZones = useMemo(() => timeZoneOptions(timeZone), [timeZone]);
  return (
    <FieldStack>
      <BilingualField control={control} label={t.settings.ministry} name="ministry" />
      <FieldColumns>
        <TextField control={control} label={t.settings.shortName} name="shortName" />
        <SelectField control={control} label={t.settings.timeZone} name="timeZone" options={timeZones} />
      </FieldColumns>
    </FieldStack>
  );
}

/** What the register says about the group itself. */
export function BodySettings({ body }: { body: Body }) {
  const t = useText();
  const update = useWrite('body.update');
  const { form, formProps } = useAutosave({
    schema: BodyFields,
    values: body,
    save: (changes) => update.run({ changes }),
  });
  return (
    <>
      <Section hint={t.settings.groupHint} title={t.settings.group}>
        <NameSettings names={body.names} />
        <form {...formProps}>
          <GroupFields control={form.control} timeZone={body.timeZone} />
        </form>
      </Section>
      <Section hint={t.settings.quorumHint} title={t.settings.quorum}>
        <QuorumSettings rules={body.quorumRules} />
      </Section>
      <Section hint={t.settings.letterheadHint} title={t.settings.letterhead}>
        <form {...formProps}>
          <FieldStack>
            <BilingualField control={form.control} label={t.settings.nation} name="letterheadNation" />
            <BilingualField control={form.control} label={t.settings.motto} name="letterheadMotto" />
            <BilingualField
              control={form.control}
              description={t.settings.noticeHelp}
              label={t.settings.notice}
              name="notice"
            />
          </FieldStack>
        </form>
      </Section>
    </>
  );
}
