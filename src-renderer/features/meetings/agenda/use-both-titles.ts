import { useSearchParams } from 'react-router';
import type { AgendaItem } from '../../../../src-shared/domain/agenda-item.ts';
import { useLanguage } from '../../../i18n/text.tsx';

/** Titles in both languages or only in that of the screen, as the address says; at first as they are used. */
export function useBothTitles(items: readonly AgendaItem[]) {
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const chosen = search.get('titles');
  const other = language === 'en' ? 'km' : 'en';
  const both = chosen === null ? items.some((item) => item.title[other] !== '') : chosen === 'both';
  const setBoth = (next: boolean) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('titles', next ? 'both' : 'one');
        return after;
      },
      { replace: true },
    );
  return { both, setBoth };
}
