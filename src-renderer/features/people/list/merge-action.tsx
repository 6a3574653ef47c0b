import { useText } from '../../../i18n/text.tsx';
import { ButtonLink } from '../../../ui/button.tsx';

/** Leads from two or more chosen organisations to their comparison. */
export function MergeAction({ ids }: { ids: readonly string[] }) {
  const t = useText();
  return (
    ids.length > 1 && (
      <ButtonLink look="quiet" size="small" to={`/people/merge?what=organisations&ids=${ids.join(',')}`}>
        {t.people.merge.merge}
      </ButtonLink>
    )
  );
}
