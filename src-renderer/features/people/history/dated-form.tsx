import type { ReactNode } from 'react';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import type { IsoDate } from '../../../../src-shared/domain/common.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/forms/date-field.tsx';
import { FieldColumns } from '../../../ui/forms/form-layout.tsx';
import { IconDelete } from '../../../ui/icons.ts';
import { useReadOnly } from '../../../ui/read-only.ts';
import classes from './history.module.css';

interface DatedFormProps<Values extends FieldValues> {
  control: Control<Values, unknown, Values>;
  /** What is there beside the dates. */
  children: ReactNode;
  deleteLabel: string;
  onDelete: () => void;
}

/** The fields of something that holds from a day to a day: its own, the two days, and the way to delete it. */
export function DatedForm<Values extends FieldValues>(props: DatedFormProps<Values>) {
  const { control, children, deleteLabel, onDelete } = props;
  const words = useText().people.history;
  const readOnly = useReadOnly();
  // Both are there in everything that is dated; the type of a path cannot say it for any form.
  const day = (name: 'from' | 'to') => name as FieldPathByValue<Values, IsoDate | null>;
  return (
    <div className={classes.edit}>
      {children}
      <FieldColumns>
        <DateField
          clearable
          control={control}
          label={words.from}
          name={day('from')}
          placeholder={words.fromHint}
        />
        <DateField clearable control={control} label={words.to} name={day('to')} placeholder={words.toHint} />
      </FieldColumns>
      {!readOnly && (
        <div className={classes.foot}>
          <Button icon={IconDelete} look="quiet" size="small" onClick={onDelete}>
            {deleteLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
