import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Bilingual, Language } from '../../src-shared/domain/common.ts';
import { inLanguage } from '../../src-shared/domain/in-language.ts';
import type { Texts } from './en/index.ts';
import { formats, type Format } from './format.ts';

interface Spoken {
  language: Language;
  texts: Texts;
}

const SpokenContext = createContext<Spoken | null>(null);

/** Fetches the strings of one language; the other one stays on disk until it is chosen. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'en':
      return (await import('./en/index.ts')).texts;
    case 'km':
      return (await import('./km/index.ts')).texts;
  }
}

/** Gives the screens their language. Changing `language` changes every string without a reload. */
export function TextProvider(props: { language: Language; initial: Texts; children: ReactNode }) {
  const { language, initial, children } = props;
  const [spoken, setSpoken] = useState<Spoken>({ language, texts: initial });

  useEffect(() => {
    let wanted = true;
    void loadTexts(language).then((texts) => {
      if (wanted) setSpoken({ language, texts });
    });
    return () => {
      wanted = false;
    };
  }, [language]);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

function useSpoken(): Spoken {
  const spoken = use(SpokenContext);
  if (spoken === null) throw new Error('No TextProvider above');
  return spoken;
}

/** The strings of the chosen language, by area: `const t = useText(); t.people.title`. */
export function useText(): Texts {
  return useSpoken().texts;
}

export function useLanguage(): Language {
  return useSpoken().language;
}

/** Numbers, days and times in the chosen language. */
export function useFormat(): Format {
  return formats[useSpoken().language];
}

/** Picks the side of a bilingual text that the screen shows; the other one where it is empty. */
export function useInLanguage(): (text: Bilingual) => string {
  const { language } = useSpoken();
  return useCallback((text) => inLanguage(text, language), [language]);
}
