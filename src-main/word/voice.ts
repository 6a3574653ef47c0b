import { type Bilingual, type Language, inLanguage } from '../../src-shared/domain/common.ts';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import { type RecordTexts, textsOf } from './texts.ts';

// A record speaks English, Khmer, or both: then Khmer comes first and English below it, as Cambodian offices
// set bilingual papers. What exists in one language only is said once.

const LANGUAGES: Readonly<Record<RecordLanguage, readonly [Language, ...Language[]]>> = {
  en: ['en'],
  km: ['km'],
  both: ['km', 'en'],
};

/** The languages of a record in the order they are printed. */
export const languagesOf = (language: RecordLanguage): readonly Language[] => LANGUAGES[language];

/** The language that sets what can stand once: order of names, places of signatures, tags of the file. */
export const firstLanguage = (language: RecordLanguage): Language => LANGUAGES[language][0];

/** Lines below each other, without those that are empty or were said already. */
const lines = (all: readonly string[], between: string) =>
  [...new Set(all.filter((line) => line !== ''))].join(between);

/** What something says in each language. */
export function inEach(
  language: RecordLanguage,
  say: (one: Language) => string,
  between: string = '\n',
): string {
  return language === 'both' ? lines(LANGUAGES.both.map(say), between) : say(language);
}

/** A text of the register; in one language the other one stands in where it is empty. */
export function textIn(text: Bilingual, language: RecordLanguage, between: string = '\n'): string {
  return language === 'both' ? lines([text.km, text.en], between) : inLanguage(text, language);
}

/** A text of the register inside a sentence of one language: in a bilingual record nothing stands in for it. */
export function partIn(text: Bilingual, one: Language, language: RecordLanguage): string {
  return language === 'both' ? text[one] : inLanguage(text, one);
}

/** A fixed text of records. */
export function label(
  language: RecordLanguage,
  pick: (texts: RecordTexts, one: Language) => string,
  between: string = '\n',
): string {
  return inEach(language, (one) => pick(textsOf(one), one), between);
}

/** What stands between a label and what it says, inside a line. */
export const colonOf = (language: RecordLanguage): string => textsOf(language === 'km' ? 'km' : 'en').colon;
