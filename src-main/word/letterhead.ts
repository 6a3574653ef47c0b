import { type Language, inLanguage } from '../../src-shared/domain/common.ts';
import type { Letterhead } from '../records/lines.ts';
import { COLOURS, TEXT_WIDTH } from './house-style.ts';
import { STYLES } from './styles.ts';
import { paragraph, runs } from './wml/content.ts';
import { NOTHING, type Xml } from './wml/xml.ts';

/**
 * The head of Cambodian official papers: nation and motto in the middle with a short ornament below,
 * then the ministry and the body at the left.
 */
export function letterhead(data: Letterhead, language: Language): Xml[] {
  const nation = inLanguage(data.nation, language);
  const motto = inLanguage(data.motto, language);
  const left = [inLanguage(data.ministry, language), inLanguage(data.body, language)].filter(
    (line) => line !== '',
  );
  return [
    ...(nation === '' ? [] : [paragraph(STYLES.nation, runs(nation, { caps: true }))]),
    ...(motto === '' ? [] : [paragraph(STYLES.motto, runs(motto))]),
    ...(nation === '' && motto === '' ? [] : [ornament()]),
    // The two names stand in the left half, as on printed letter paper.
    ...left.map((line) =>
      paragraph(STYLES.ministry, runs(line), { indent: { right: Math.round(TEXT_WIDTH * 0.4) } }),
    ),
  ];
}

/** A short double rule in the middle, in place of the ornament of a font that few computers have. */
function ornament(): Xml {
  const side = Math.round(TEXT_WIDTH * 0.42);
  return paragraph(STYLES.motto, NOTHING, {
    borders: { bottom: { style: 'double', size: 6, space: 1, colour: COLOURS.text } },
    spacing: { after: 200, line: 120, lineRule: 'exact' },
    indent: { left: side, right: side },
  });
}
