import { useWatch, type Control } from 'react-hook-form';
import { quorumRequired } from '../../../src-shared/domain/attendance.ts';
import type { BodyFields, QuorumRule } from '../../../src-shared/domain/body.ts';
import { roleCountsForQuorum } from '../../../src-shared/domain/person.ts';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../i18n/text.tsx';
import { NumberField, optionsOf, SegmentedField, SelectField } from '../../ui/forms/choice-fields.tsx';
import classes from './settings.module.css';

/** How many count for the quorum of the group as it stands today, by the rule's basis. */
function useEligible(basis: QuorumRule['basis']): number {
  const { data: people } = useRead('people.list', {});
  const { data: organisations } = useRead('organisations.list', {});
  const counting = (people ?? []).filter((person) => roleCountsForQuorum(person.role));
  if (basis === 'persons') return counting.length;
  const ids = (organisations ?? []).filter(({ role }) => roleCountsForQuorum(role)).map(({ id }) => id);
  return new Set([...ids, ...counting.flatMap(({ organisation }) => organisation?.id ?? [])]).size;
}

export function QuorumFields({ control }: { control: Control<BodyFields, unknown, BodyFields> }) {
  const t = useText();
  const rule = useWatch({ control, name: 'quorum' });
  const eligible = useEligible(rule.basis);
  const needed = quorumRequired(rule, eligible);
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
      {needed !== null && Number.isFinite(needed) && eligible > 0 && (
        <p className={classes.example}>{t.settings.quorumExample(rule.basis, eligible, needed)}</p>
      )}
    </>
  );
}
