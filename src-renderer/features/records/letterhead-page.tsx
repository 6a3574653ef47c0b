import { BodyFields, type Body, LETTERHEAD_LAYOUTS, LOGO_SIDES } from '../../../src-shared/domain/body.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { BilingualField } from '../../ui/forms/bilingual-field.tsx';
import { NumberField, SegmentedField, optionsOf } from '../../ui/forms/choice-fields.tsx';
import { FieldColumns, FieldStack } from '../../ui/forms/form-layout.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { IconAdd, IconDelete } from '../../ui/icons.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { useUndoable } from '../../ui/undoable.ts';
import { Preview } from './preview.tsx';
import { RecordsFrame } from './records-frame.tsx';
import { usePreview } from './use-preview.ts';
import classes from './letterhead-page.module.css';

const LetterheadFields = BodyFields.pick({
  ministry: true,
  letterheadNation: true,
  letterheadMotto: true,
  letterheadLeft: true,
  letterheadRight: true,
  letterheadLayout: true,
  logoSide: true,
  logoHeight: true,
  notice: true,
});

/** The picture at the head of papers. */
function Logo({ present }: { present: boolean }) {
  const t = useText();
  const readOnly = useReadOnly();
  const { data } = useRead('letterhead.logo', {});
  const choose = useWrite('letterhead.chooseLogo');
  const { run: update } = useWrite('body.update');
  const undoable = useUndoable();
  const remove = async () => {
    if ((await update({ changes: { logo: null } })).ok) undoable(t.records.logoRemoved);
  };
  return (
    <div className={classes.logo}>
      {data?.address && <img alt={t.records.logo} src={data.address} />}
      {!readOnly && (
        <>
          <Button busy={choose.pending} icon={IconAdd} onClick={() => void choose.run({})}>
            {present ? t.records.changeLogo : t.records.chooseLogo}
          </Button>
          {present && (
            <Button icon={IconDelete} look="quiet" onClick={() => void remove()}>
              {t.records.removeLogo}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function Form({ body }: { body: Body }) {
  const t = useText();
  const update = useWrite('body.update');
  const { form, formProps } = useAutosave({
    schema: LetterheadFields,
    values: body,
    save: (changes) => update.run({ changes }),
  });
  const { control } = form;
  return (
    <form {...formProps} className={classes.form}>
      <FieldStack>
        <SegmentedField
          control={control}
          label={t.records.layout}
          name="letterheadLayout"
          options={optionsOf(LETTERHEAD_LAYOUTS, t.records.layouts)}
        />
        <BilingualField control={control} label={t.settings.nation} name="letterheadNation" stacked />
        <BilingualField control={control} label={t.settings.motto} name="letterheadMotto" stacked />
        <BilingualField control={control} label={t.settings.ministry} name="ministry" stacked />
        <BilingualField
          control={control}
          description={t.records.leftHelp}
          label={t.records.left}
          multiline
          name="letterheadLeft"
          stacked
        />
        <BilingualField
          control={control}
          description={t.records.rightHelp}
          label={t.records.right}
          multiline
          name="letterheadRight"
          stacked
        />
        <fieldset className={classes.group}>
          <legend>{t.records.logo}</legend>
          <Logo present={body.logo !== null} />
          {body.logo !== null && (
            <FieldColumns>
              <SegmentedField
                control={control}
                label={t.records.logoSide}
                name="logoSide"
                options={optionsOf(LOGO_SIDES, t.records.sides)}
              />
              <NumberField
                control={control}
                label={t.records.logoHeight}
                max={60}
                min={5}
                name="logoHeight"
                suffix=" mm"
              />
            </FieldColumns>
          )}
        </fieldset>
        <BilingualField
          control={control}
          description={t.settings.noticeHelp}
          label={t.settings.notice}
          name="notice"
          stacked
        />
      </FieldStack>
    </form>
  );
}

/** The head of every paper: what it says at the left, and beside it how it looks on the latest agenda. */
export default function LetterheadPage() {
  const { data: body } = useRead('body.get', {});
  const { data: meetings } = useRead('meetings.list', {});
  const [latest] = meetings ?? [];
  const { bytes, stale } = usePreview(
    latest === undefined
      ? null
      : { kind: 'agenda', meetingId: latest.id, language: 'both', templateId: null, versionId: null },
  );
  return (
    <RecordsFrame fill>
      {body === undefined ? (
        <SkeletonRows count={6} />
      ) : (
        <div className={classes.split}>
          <Form body={body} key={body.id} />
          {latest !== undefined && <Preview bytes={bytes} stale={stale} />}
        </div>
      )}
    </RecordsFrame>
  );
}
