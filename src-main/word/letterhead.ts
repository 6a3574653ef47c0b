import { AlignmentType, BorderStyle, Paragraph, type Table } from 'docx';
import { type Language, inLanguage } from '../../src-shared/domain/common.ts';
import type { Letterhead } from '../records/minutes-data.ts';
import { COLOURS, TEXT_WIDTH } from './house-style.ts';
import { STYLES } from './styles.ts';
import { textRuns } from './text-runs.ts';

/**
 * The head of Cambodian official papers: nation and motto in the middle with a short ornament below,
 * then the ministry and the body at the left.
 */
export function letterhead(data: Letterhead, language: Language): (Paragraph | Table)[] {
  const nation = inLanguage(data.nation, language);
  const motto = inLanguage(data.motto, language);
  const ministry = inLanguage(data.ministry, language);
  const body = inLanguage(data.body, language);
  const left = [ministry, body].filter((line) => line !== '');
  return [
    ...(nation === ''
      ? []
      : [new Paragraph({ style: STYLES.nation, children: textRuns(nation, caps(language)) })]),
    ...(motto === '' ? [] : [new Paragraph({ style: STYLES.motto, children: textRuns(motto) })]),
    ...(nation === '' && motto === '' ? [] : [ornament()]),
    ...left.map(
      (line, i) =>
        new Paragraph({
          style: STYLES.ministry,
          children: textRuns(line),
          // The two names stand in the left half, as on printed letter paper.
          indent: { right: Math.round(TEXT_WIDTH * 0.4) },
          ...(i === left.length - 1 ? { spacing: { after: 120 } } : {}),
        }),
    ),
  ];
}

const caps = (language: Language) => (language === 'en' ? { allCaps: true } : {});

/** A short double rule in the middle, in place of the ornament of a font that few computers have. */
function ornament(): Paragraph {
  const side = Math.round(TEXT_WIDTH * 0.42);
  return new Paragraph({
    style: STYLES.motto,
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { after: 200, line: 120, lineRule: 'exact' },
    border: {
      bottom: { style: BorderStyle.DOUBLE, size: 6, space: 1, color: COLOURS.text },
    },
  });
}
