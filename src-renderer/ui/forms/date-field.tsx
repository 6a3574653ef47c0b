import { DateInput } from '@mantine/dates';
import 'dayjs/locale/km';
import type { FieldValues } from 'react-hook-form';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import { dayOf } from '../../i18n/format.ts';
import { useFormat, useLanguage, useText } from '../../i18n/text.tsx';
import { IconMeetings } from '../icons.ts';
import { useField, type FieldProps } from './field.ts';
import { parseDate } from './parse-date.ts';
import '../theme/kit-dates.css';

/** Days off differ from office to office; red numbers would also be the loudest thing on the page. */
const NO_WEEKEND: [] = [];

interface DateControlProps {
  label?: string | undefined;
  description?: string | undefined;
  placeholder?: string | undefined;
  error?: string | null | undefined;
  readOnly?: boolean | undefined;
  /** Name for screen readers where there is no visible label (a cell). */
  'aria-label'?: string | undefined;
  value: IsoDate | null;
  onChange: (day: IsoDate | null) => void;
  onBlur?: (() => void) | undefined;
  /** Whether no day at all is a value too. */
  clearable?: boolean | undefined;
  ref?: React.Ref<HTMLInputElement>;
}

/** A day, typed in the usual ways or picked from a calendar. Outside of forms; in one use `DateField`. */
export function DateControl({ clearable = false, ...rest }: DateControlProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  return (
    <DateInput
      {...rest}
      ariaLabels={{ previousMonth: t.ui.previousMonth, nextMonth: t.ui.nextMonth }}
      autoComplete="off"
      clearable={clearable}
      clearButtonProps={{ 'aria-label': t.ui.clear }}
      dateParser={(text) => parseDate(text, dayOf(new Date()))}
      firstDayOfWeek={1}
      leftSection={<IconMeetings aria-hidden size={15} />}
      locale={language}
      size="sm"
      weekendDays={NO_WEEKEND}
      valueFormat={(day) => format.date(day)}
    />
  );
}

export function DateField<Values extends FieldValues, Transformed>(
  props: FieldProps<Values, IsoDate | null, Transformed> & { clearable?: boolean },
) {
  const { control, name, label, description, placeholder, clearable } = props;
  const field = useField<Values, IsoDate | null, Transformed>({ control, name });
  return (
    <DateControl
      {...field}
      clearable={clearable}
      description={description}
      label={label}
      placeholder={placeholder}
    />
  );
}
