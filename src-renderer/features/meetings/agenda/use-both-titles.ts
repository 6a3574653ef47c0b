import type { AgendaItem } from '../../../../src-shared/domain/agenda-item.ts';
import { useLanguage } from '../../../i18n/text.tsx';
import { useAddress } from '../../../ui/use-address.ts';

/** Titles in both languages or only in that of the screen, as the address says; at first as they are used. */
export function useBothTitles(items: readonly AgendaItem[]) {
  const language = useLanguage();
  const [search, change] = useAddress();
  const chosen = search.get('titles');
  const other = language === 'en' ? 'km' : 'en';
  const both = chosen === null ? items.some((item) => item.title[other] !== '') : chosen === 'both';
  const setBoth = (next: boolean) => change({ titles: next ? 'both' : 'one' });
  return { both, setBoth };
}
