import { Textarea, TextInput } from '@mantine/core';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import type { Bilingual } from '../../../src-shared/domain/common.ts';
import { useLanguage, useText } from '../../i18n/text.tsx';
import { useField } from './field.ts';
import classes from './forms.module.css';

interface SideProps<Values extends FieldValues, Transformed> {
  control: Control<Values, unknown, Transformed>;
  name: FieldPathByValue<Values, string>;
  /** One of the two must be given: what is said of that depends on both. */
  other: FieldPathByValue<Values, string>;
  label: string;
  lang: 'en' | 'km';
  multiline: boolean;
  startHere: boolean;
  /** The side that comes first says what is said of both. */
  first: boolean;
}

function Side<Values extends FieldValues, Transformed>(props: SideProps<Values, Transformed>) {
  const { control, name, other, label, lang, multiline, startHere, first } = props;
  const t = useText();
  const { value, onChange, error, ...field } = useField<Values, string, Transformed>({
    control,
    name,
    together: other,
  });
  const languageName = lang === 'en' ? t.ui.english : t.ui.khmer;
  const shared = {
    ...field,
    error: !first && error === t.errors.fields['required-once'] ? true : error,
    'aria-label': `${label}, ${languageName}`,
    'data-autofocus': startHere || undefined,
    autoComplete: 'off',
    lang,
    spellCheck: lang === 'en',
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  const mark = {
    rightSection: (
      <span aria-hidden className={classes.language}>
        {lang.toUpperCase()}
      </span>
    ),
    rightSectionPointerEvents: 'none',
  } as const;
  return multiline ? (
    <Textarea {...shared} {...mark} rightSectionProps={{ className: classes.onTop }} />
  ) : (
    <TextInput {...shared} {...mark} />
  );
}

interface BilingualFieldProps<Values extends FieldValues, Transformed> {
  control: Control<Values, unknown, Transformed>;
  /** The bilingual text; its sides are `name.en` and `name.km`. */
  name: FieldPathByValue<Values, Bilingual>;
  label: string;
  description?: string | undefined;
  multiline?: boolean;
  /** One below the other: for long names in a narrow panel. */
  stacked?: boolean;
  startHere?: boolean;
}

/** One text in English and Khmer, side by side where there is room; the language of the screen comes first. */
export function BilingualField<Values extends FieldValues, Transformed>(
  props: BilingualFieldProps<Values, Transformed>,
) {
  const { control, name, label, description, multiline = false, stacked = false, startHere = false } = props;
  const sides = useLanguage() === 'km' ? (['km', 'en'] as const) : (['en', 'km'] as const);
  // `name` holds a bilingual text, so both paths exist; the type of a path cannot say it for any form.
  const side = (lang: 'en' | 'km') => `${name}.${lang}` as FieldPathByValue<Values, string>;
  return (
    <fieldset className={classes.bilingual}>
      <legend>{label}</legend>
      <div className={stacked ? classes.stacked : classes.sides}>
        {sides.map((lang, place) => (
          <Side
            first={place === 0}
            startHere={startHere && place === 0}
            control={control}
            key={lang}
            label={label}
            lang={lang}
            multiline={multiline}
            name={side(lang)}
            other={side(lang === 'en' ? 'km' : 'en')}
          />
        ))}
      </div>
      {description && <p className={classes.description}>{description}</p>}
    </fieldset>
  );
}
