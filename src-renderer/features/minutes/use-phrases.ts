import { isKhmer } from '../../../src-shared/domain/khmer.ts';
import { useMemo } from 'react';
import type { AgendaItem } from '../../../src-shared/domain/agenda-item.ts';
import { type Bilingual, type Language, type Party, inLanguage } from '../../../src-shared/domain/common.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import type { EntryType } from '../../../src-shared/domain/minutes.ts';
import {
  type Phrase,
  filledPhrase,
  phraseText,
  phraseTyped,
  phrasesFor,
} from '../../../src-shared/domain/phrase.ts';
import { type LineKind, typeOfLine } from '../../../src-shared/domain/typed-entry.ts';
import { useRead } from '../../api/use-read.ts';
import { formats } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/text.tsx';
import type { Suggestion } from '../../ui/rich-text/suggestions.tsx';

const NONE: readonly Phrase[] = [];
const MOST = 6;
const PREFIX = 'phrase:';

/** What phrases are filled with besides the speaker: in both languages where the register has both. */
export interface Surroundings {
  item: Bilingual;
  meeting: string;
  previous: string;
  day: string;
}

export interface PhraseTools {
  /** Those for what was typed behind a slash. */
  suggest: (query: string, kind: LineKind) => Suggestion[];
  /** The words of a suggestion that is a phrase, filled in; else null. */
  textOf: (id: string) => string | null;
  /** The phrase whose short word stands before the cursor. */
  typed: (before: string, type: EntryType) => { text: string; length: number } | null;
}

/** What the phrases typed under an item are filled with. */
export function useSurroundings(meeting: Meeting, item: AgendaItem): Surroundings {
  const t = useText();
  const { data: meetings } = useRead('meetings.list', {});
  return useMemo(() => {
    const previous = meetings?.find(
      (each) => each.kind === meeting.kind && each.date < meeting.date && each.state !== 'cancelled',
    );
    const nameOf = ({ kind, ordinal }: Pick<Meeting, 'kind' | 'ordinal'>) =>
      t.domain.meetingNumber[kind](ordinal);
    return {
      item: item.title,
      meeting: nameOf(meeting),
      previous: previous === undefined ? '' : nameOf(previous),
      day: meeting.date,
    };
  }, [meetings, meeting, item, t]);
}

/** The stock phrases as they are inserted: in the language that is being typed, else that of the screen. */
export function usePhrases(
  { item, meeting, previous, day }: Surroundings,
  speaker: Party | null,
): PhraseTools {
  const t = useText();
  const shown = useLanguage();
  const { data: phrases = NONE } = useRead('phrases.list', {});
  return useMemo(() => {
    /** Meetings are named in the language of the screen only; English says "the 6th meeting". */
    const nameIn = (written: Language, name: string) => {
      if (name === '' || written !== shown) return '';
      return written === 'en' ? `the ${name}` : name;
    };
    const text = (phrase: Phrase, language: Language) => {
      const words = phraseText(phrase, language);
      const written: Language = isKhmer(words) ? 'km' : 'en';
      return filledPhrase(words, {
        speaker: speaker === null ? '' : speaker.short || inLanguage(speaker.name, written),
        item: inLanguage(item, written),
        meeting: nameIn(written, meeting),
        previous: nameIn(written, previous),
        date: formats[written].date(day),
      });
    };
    return {
      suggest: (query, kind) =>
        phrasesFor(query, phrases, typeOfLine(kind).type)
          .slice(0, MOST)
          .map((phrase) => ({
            id: PREFIX + phrase.id,
            label: phraseText(phrase, shown),
            detail: phrase.shortcut || t.desk.phrases.list,
          })),
      textOf: (id) => {
        const phrase = phrases.find((each) => PREFIX + each.id === id);
        return phrase === undefined ? null : text(phrase, shown);
      },
      typed: (before, type) => {
        const found = phraseTyped(before, phrases, type);
        if (found === null) return null;
        const rest = before.slice(0, before.length - found.length);
        const language: Language = isKhmer(rest) ? 'km' : rest.trim() === '' ? shown : 'en';
        return { text: text(found.phrase, language), length: found.length };
      },
    };
  }, [phrases, speaker, item, meeting, previous, day, shown, t]);
}
