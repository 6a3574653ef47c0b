import { latinDigits } from '../../../i18n/khmer-digits.ts';

export interface PastedLine {
  title: string;
  level: 1 | 2;
}

const BULLET = /^[-–—•*o▪]\s+/;
/** "3.1", "3.1." */
const SUB_NUMBER = /^\d+[.-]\d+([.-]\d+)*[.)]?\s+/;
/** "3.", "3)" */
const NUMBER = /^\d+[.)]\s*/;
/** "3" alone may as well begin the title: "12 provinces". */
const BARE_NUMBER = /^(\d+)\s+/;

/**
 * The items in a piece of text copied from Word or a mail: one for each line, without its number or bullet.
 * A line that is indented, or numbered "2.1", is a sub-item.
 */
export function pastedLines(text: string): PastedLine[] {
  const lines: PastedLine[] = [];
  let items = 0;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim().replace(BULLET, '');
    // Numbers are looked for in either script; each digit keeps its place.
    const digits = latinDigits(line);
    const sub = SUB_NUMBER.exec(digits);
    const bare = BARE_NUMBER.exec(digits);
    const counts = bare !== null && Number(bare[1]) === items + 1;
    const number = sub ?? NUMBER.exec(digits) ?? (counts ? bare : null);
    const title = line.slice(number?.[0].length ?? 0).trim();
    if (title === '') continue;
    const below = sub !== null || /^(\t| {2,})/.test(raw);
    const level = below && items > 0 ? 2 : 1;
    if (level === 1) items += 1;
    lines.push({ title: title.slice(0, 500), level });
  }
  return lines;
}
