import { describe, expect, it } from 'vitest';
import {
  type Phrase,
  PhraseFields,
  filledPhrase,
  phraseText,
  phraseTyped,
  phrasesFor,
} from '../../../src-shared/domain/phrase.ts';
import { USUAL_PHRASES } from '../../../src-main/minutes/usual-phrases.ts';

const phrase = (shortcut: string, entryType: Phrase['entryType'], en: string, km = ''): Phrase => ({
  id: `${shortcut}-${entryType}`,
  position: 'a0',
  shortcut,
  entryType,
  text: { en, km },
});
const NOTED = phrase('noted', 'discussion', 'The meeting took note of …', 'អង្គប្រជុំបានកត់សម្គាល់');
const NOTED_ACTION = phrase('noted', 'action', 'Take note');
const ANY = phrase('ok', '', 'All agreed');
const PHRASES = [NOTED, NOTED_ACTION, ANY];
const VALUES = { speaker: 'WHO', item: 'the draft', meeting: '7th', previous: '', date: '' };

describe('a phrase', () => {
  it('is filled with what is known, and leaves a blank where nothing is', () => {
    expect(filledPhrase('{{speaker}} presented {{ item }}.', VALUES)).toBe('WHO presented the draft.');
    expect(filledPhrase('Minutes of {{previous}}', VALUES)).toBe('Minutes of …');
    expect(filledPhrase('{{unknown}}', VALUES)).toBe('{{unknown}}');
  });

  it('is found by its shortcut at the end of what is typed, the one for the type first', () => {
    expect(phraseTyped('noted', PHRASES, 'discussion')).toEqual({ phrase: NOTED, length: 5 });
    expect(phraseTyped('And Noted', PHRASES, 'action')?.phrase).toBe(NOTED_ACTION);
    expect(phraseTyped('noted', PHRASES, 'decision')?.phrase).toBe(NOTED);
    expect(phraseTyped('ok', PHRASES, 'input')?.phrase).toBe(ANY);
    expect(phraseTyped('noted ', PHRASES, 'discussion')).toBeNull();
    expect(phraseTyped('unnoted', PHRASES, 'discussion')).toBeNull();
    expect(phraseTyped('', PHRASES, 'discussion')).toBeNull();
  });

  it('is offered behind a slash by shortcut or words, those of other types last', () => {
    expect(phrasesFor('no', PHRASES, 'action')).toEqual([NOTED_ACTION, NOTED]);
    expect(phrasesFor('agreed', PHRASES, 'action')).toEqual([ANY]);
    expect(phrasesFor('កត់', PHRASES, 'action')).toEqual([NOTED]);
    expect(phrasesFor('', PHRASES, 'decision')).toEqual([ANY, NOTED, NOTED_ACTION]);
  });

  it('has the language asked for, else the other one', () => {
    expect(phraseText(NOTED, 'km')).toBe('អង្គប្រជុំបានកត់សម្គាល់');
    expect(phraseText(ANY, 'km')).toBe('All agreed');
  });

  it('comes with the program in both languages, each under a word of its own', () => {
    expect(new Set(USUAL_PHRASES.map((each) => each.shortcut)).size).toBe(USUAL_PHRASES.length);
    for (const each of USUAL_PHRASES) {
      expect(PhraseFields.parse(each)).toEqual(each);
      expect(each.text.en).not.toBe('');
      expect(each.text.km).toMatch(/[\u1780-\u17ff]/);
      expect(filledPhrase(each.text.km, VALUES), 'knows every placeholder').not.toContain('{{');
      expect(filledPhrase(each.text.en, VALUES)).not.toContain('{{');
    }
  });
});
