import type { Uses } from '../../../../src-shared/domain/merging.ts';
import { useText } from '../../../i18n/text.tsx';

/** "3 attendance lists, 2 actions", or that nothing names it. */
export function useUsesText(): (uses: Uses) => string {
  const words = useText().people.merge;
  return (uses) => {
    const named = (Object.keys(words.uses) as (keyof Uses)[]).flatMap((key) =>
      uses[key] > 0 ? [words.uses[key](uses[key])] : [],
    );
    return named.join(', ') || words.nothingMoves;
  };
}

/** Which of several is named most: that one stays unless somebody chooses another. */
export function mostNamed(rows: readonly { uses: Uses }[]): number {
  const counts = rows.map(({ uses }) => Object.values(uses).reduce((sum, count) => sum + count, 0));
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}
