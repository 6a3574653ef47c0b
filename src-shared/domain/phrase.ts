import { z } from 'zod';
import { type Language, Id } from './common.ts';
import { EntryType } from './minutes.ts';

/** A sentence that minutes need again and again, found by a short word. */
export const PhraseFields = z.object({
  /** What is typed before Tab; one word in any script, or empty. */
  shortcut: z.string().trim().max(40, { error: 'too-long' }).regex(/^\S*$/, { error: 'one-word' }),
  text: z.object({
    en: z.string().trim().max(2000, { error: 'too-long' }),
    km: z.string().trim().max(2000, { error: 'too-long' }),
  }),
  /** The type of entry it is for; empty: any. */
  entryType: z.union([EntryType, z.literal('')]),
});
export type PhraseFields = z.infer<typeof PhraseFields>;

export const Phrase = PhraseFields.extend({ id: Id, position: z.string() });
export type Phrase = z.infer<typeof Phrase>;

/** What can stand in a phrase between double braces, filled in when it is inserted. */
export const PLACEHOLDERS = ['speaker', 'item', 'meeting', 'previous', 'date'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

/** What stands for a value that is not known yet: to be typed over. */
export const BLANK = '…';

/** A phrase with its placeholders filled in; unknown names stay as they are typed. */
export function filledPhrase(text: string, values: PlaceholderValues): string {
  return text.replaceAll(/\{\{\s*([a-z]+)\s*\}\}/g, (whole, name: string) =>
    name in values ? values[name as Placeholder] || BLANK : whole,
  );
}

/** The phrase in a language, else in the other one. */
export const phraseText = (phrase: Pick<PhraseFields, 'text'>, language: Language): string =>
  phrase.text[language] || phrase.text[language === 'km' ? 'en' : 'km'];

const WORD_AT_END = /(?:^|[\s\u200b(«“"])(?<word>[^\s\u200b(«“"]+)$/u;

/** The phrase whose shortcut is the last word before the cursor; those of the entry's type come first. */
export function phraseTyped(
  before: string,
  phrases: readonly Phrase[],
  type: EntryType,
): { phrase: Phrase; length: number } | null {
  const word = WORD_AT_END.exec(before)?.groups?.['word'];
  if (word === undefined) return null;
  const named = phrases.filter((each) => each.shortcut.toLowerCase() === word.toLowerCase());
  const phrase =
    named.find((each) => each.entryType === type) ?? named.find((each) => each.entryType === '') ?? named[0];
  return phrase === undefined ? null : { phrase, length: word.length };
}

/** The phrases for what was typed behind a slash: by shortcut first, then by their words; those of other types last. */
export function phrasesFor(query: string, phrases: readonly Phrase[], type: EntryType): Phrase[] {
  const typed = query.toLowerCase();
  const fit = ({ shortcut, text }: Phrase): number | null => {
    if (typed === '' || shortcut.toLowerCase().startsWith(typed)) return 0;
    return text.en.toLowerCase().includes(typed) || text.km.includes(typed) ? 1 : null;
  };
  const far = ({ entryType }: Phrase) => (entryType === type ? 0 : entryType === '' ? 1 : 2);
  return phrases
    .map((phrase) => ({ phrase, fit: fit(phrase) }))
    .filter((each): each is { phrase: Phrase; fit: number } => each.fit !== null)
    .toSorted((a, b) => a.fit - b.fit || far(a.phrase) - far(b.phrase))
    .map(({ phrase }) => phrase);
}
