export interface PastedLine {
  title: string;
  level: 1 | 2;
}

const NUMBER = /^[\d០-៩]+([.)-][\d០-៩]+)*[.)៖]?\s+/;
const SUB_NUMBER = /^[\d០-៩]+[.-][\d០-៩]+/;
const BULLET = /^[-–—•*o▪]\s+/;

/**
 * The items in a piece of text copied from Word or a mail: one for each line, without its number or bullet.
 * A line that is indented, or numbered "2.1", is a sub-item.
 */
export function pastedLines(text: string): PastedLine[] {
  const lines: PastedLine[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    const title = line.replace(BULLET, '').replace(NUMBER, '').trim().slice(0, 500);
    if (title === '') continue;
    const indented = /^(\t| {2,})/.test(raw) || SUB_NUMBER.test(line);
    lines.push({ title, level: indented && lines.length > 0 ? 2 : 1 });
  }
  return lines;
}
