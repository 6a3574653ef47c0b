import type { Bilingual } from '../../src-shared/domain/common.ts';
import { useLanguage } from '../i18n/text.tsx';

/** A bilingual text in the screen's language, or in the other one (marked as such) where that side is empty. */
export function BilingualText({ text, fallback = '' }: { text: Bilingual; fallback?: string }) {
  const language = useLanguage();
  const shown = text[language];
  if (shown !== '') return shown;
  const other = language === 'en' ? 'km' : 'en';
  return text[other] === '' ? fallback : <span lang={other}>{text[other]}</span>;
}
