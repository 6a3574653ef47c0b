import type { Bilingual } from '../../src-shared/domain/common.ts';
import { bilingualOf } from '../../src-shared/domain/khmer.ts';
import { type RichText, plainText } from '../../src-shared/domain/rich-text.ts';

/** What a heading holds of a long action. */
const MOST_LETTERS = 140;

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= MOST_LETTERS) return line;
  const cut = line.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2))}…`;
}

/** What an agenda calls an action that it takes up: "A6.2 Draft the referral note". `body`: as it is stored. */
export const titleOfAction = ({ code, body }: { code: string; body: string }): Bilingual =>
  bilingualOf(`${code} ${shortened(plainText(JSON.parse(body) as RichText))}`);
