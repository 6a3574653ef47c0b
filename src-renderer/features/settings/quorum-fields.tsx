import { useWatch, type Control } from 'react-hook-form';
import { type DatedQuorumRule, MOST_SHARE } from '../../../src-shared/domain/body.ts';
import { useText } from '../../i18n/text.tsx';
import { NumberField, optionsOf, SegmentedField, SelectField } from '../../ui/forms/choice-fields.tsx';
import classes from './settings.module.css';

/** A quorum rule as it is typed. */
export type RuleFields = Omit<DatedQuorumRule, 'id'>;

/** How many must be there: the kind of rule, its number, and who is counted. */
export function QuorumFields({ control }: { control: Control<RuleFields, unknown, RuleFields> }) {
  const t = useText();
  const kind = useWatch({ control, name: 'kind' });
  return (
    <div className={classes.quorum}>
      <SelectField
        control={control}
        label={t.settings.quorumKind}
        name="kind"
        options={optionsOf(['none', 'share', 'number'], t.domain.quorumKind)}
      />
      {kind !== 'none' && (
        <>
          <NumberField
            control={control}
            label={kind === 'share' ? t.settings.quorumShare : t.settings.quorumNumber}
            max={kind === 'share' ? MOST_SHARE : 1000}
            name="value"
            startHere
            suffix={kind === 'share' ? ' %' : ''}
          />
          <SegmentedField
            control={control}
            label={t.settings.quorumBasis}
            name="basis"
            options={optionsOf(['organisations', 'persons'], t.domain.quorumBasis)}
          />
        </>
      )}
    </div>
  );
}
