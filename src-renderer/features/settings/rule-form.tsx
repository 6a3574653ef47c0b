import { zodResolver } from '@hookform/resolvers/zod';
import { useRef } from 'react';
import { useForm, useWatch, type Path } from 'react-hook-form';
import { DatedQuorumRule, quorumRuleOn } from '../../../src-shared/domain/body.ts';
import { useRead } from '../../api/use-read.ts';
import type { WriteResult } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/forms/date-field.tsx';
import { FieldStack } from '../../ui/forms/form-layout.tsx';
import { useStartFocus } from '../../ui/use-start-focus.ts';
import { QuorumFields, type RuleFields } from './quorum-fields.tsx';
import classes from './settings.module.css';

const Fields = DatedQuorumRule.omit({ id: true });

interface RuleFormProps {
  /** What the form is for, for screen readers. */
  label: string;
  hint: string;
  submit: string;
  values: RuleFields;
  /** The other rules of the group: together with this one they say which meetings it counts. */
  others: readonly DatedQuorumRule[];
  /** Whether it may hold from the beginning. */
  clearable: boolean;
  busy: boolean;
  save: (fields: RuleFields) => Promise<WriteResult<unknown>>;
  onClose: () => void;
}

/** How many meetings a rule counts, were it one of the group's. */
function useCounted(others: readonly DatedQuorumRule[], rule: RuleFields): number | null {
  const { data: meetings } = useRead('meetings.list', {});
  if (meetings === undefined) return null;
  return meetings.filter(
    ({ date, state }) => state !== 'cancelled' && quorumRuleOn([...others, rule], date) === rule,
  ).length;
}

/**
 * A quorum rule with its first day. Saved when a person says so, not as it is typed: it counts meetings of the past, and
 * the form says how many before that is done.
 */
export function RuleForm(props: RuleFormProps) {
  const { label, hint, submit, values, others, clearable, busy, save, onClose } = props;
  const t = useText();
  const form = useForm<RuleFields, unknown, RuleFields>({
    resolver: zodResolver(Fields),
    defaultValues: values,
  });
  const counted = useCounted(others, useWatch({ control: form.control }) as RuleFields);
  const submitted = form.handleSubmit(async (fields) => {
    const result = await save(fields);
    if (result.ok) {
      onClose();
      return;
    }
    for (const [field, message] of Object.entries(result.failure.fields)) {
      form.setError(field.replace(/^changes\./, '') as Path<RuleFields>, { message });
    }
  });
  const element = useRef<HTMLFormElement>(null);
  useStartFocus(element);
  return (
    <form
      aria-label={label}
      className={classes.apart}
      noValidate
      ref={element}
      onSubmit={(event) => void submitted(event)}
    >
      <FieldStack>
        <p className={classes.example}>{hint}</p>
        <DateField
          clearable={clearable}
          control={form.control}
          label={t.settings.ruleFrom}
          name="from"
          placeholder={t.settings.nameFromHint}
        />
        <QuorumFields control={form.control} />
        {counted !== null && <p className={classes.example}>{t.settings.ruleCounts(counted)}</p>}
        <div className={classes.row}>
          <Button busy={busy} look="primary" type="submit">
            {submit}
          </Button>
          <Button onClick={onClose}>{t.ui.cancel}</Button>
        </div>
      </FieldStack>
    </form>
  );
}
