import type { Bilingual, Language } from './common.ts';

/** The wanted language, or the other one where the wanted one is empty. */
export function inLanguage(text: Bilingual, language: Language): string {
  return language === 'km' ? text.km || text.en : text.en || text.km;
}
