import { useWatch, type Control } from 'react-hook-form';
import { quorumRequired } from '../../../src-shared/domain/attendance.ts';
import type { BodyFields } from '../../../src-shared/domain/body.ts';
import { useText } from '../../i18n/text.tsx';
import { NumberField, optionsOf, SegmentedField, SelectField } from '../../ui/forms/choice-fields.tsx';
import classes from './settings.module.css';

/** A group of this size shows what the rule means. */
const EXAMPLE_SIZE = 31;

export function QuorumFields({ control }: { control: Control<BodyFields, unknown, BodyFields> }) {
  const t = useText();
  const rule = useWatch({ control, name: 'quorum' });
  const needed = quorumRequired(rule, EXAMPLE_SIZE);
  return (
    <>
      <div className={classes.quorum}>
        <SelectField
          control={control}
          label={t.settings.quorumKind}
          name="quorum.kind"
          options={optionsOf(['none', 'share', 'number'], t.domain.quorumKind)}
        />
        {rule.kind !== 'none' && (
          <>
            <NumberField
              control={control}
              label={rule.kind === 'share' ? t.settings.quorumShare : t.settings.quorumNumber}
              max={rule.kind === 'share' ? 99 : 1000}
              name="quorum.value"
              suffix={rule.kind === 'share' ? ' %' : ''}
            />
            <SegmentedField
              control={control}
              label={t.settings.quorumBasis}
              name="quorum.basis"
              options={optionsOf(['organisations', 'persons'], t.domain.quorumBasis)}
            />
          </>
        )}
      </div>
      {needed !== null && Number.isFinite(needed) && (
        <p className={classes.example}>{t.settings.quorumExample(rule.basis, EXAMPLE_SIZE, needed)}</p>
      )}
    </>
  );
}
