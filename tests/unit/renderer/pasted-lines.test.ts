import { expect, it } from 'vitest';
import { pastedLines } from '../../../src-renderer/features/meetings/agenda/pasted-lines.ts';

const titles = (text: string) => pastedLines(text).map(({ title, level }) => `${level} ${title}`);

it('makes an item of each line, without numbers and bullets', () => {
  expect(
    titles('1. Opening\r\n2) Minutes of the last meeting\n\n• Portability\n- Any other business'),
  ).toEqual(['1 Opening', '1 Minutes of the last meeting', '1 Portability', '1 Any other business']);
});

it('makes sub-items of lines that are indented or numbered so', () => {
  expect(titles('1 Draft\n1.1 What changed\n1.2. Points\n\tEndorsement')).toEqual([
    '1 Draft',
    '2 What changed',
    '2 Points',
    '2 Endorsement',
  ]);
});

it('knows Khmer numbers', () => {
  expect(titles('១. ពិធីបើក\n១.១ សេចក្តីផ្តើម')).toEqual(['1 ពិធីបើក', '2 សេចក្តីផ្តើម']);
});

it('takes a number alone away where it counts the items', () => {
  expect(titles('1 Opening\n2 Minutes')).toEqual(['1 Opening', '1 Minutes']);
});

it('leaves numbers that belong to the title', () => {
  expect(titles('2030 agenda\n12 provinces report')).toEqual(['1 2030 agenda', '1 12 provinces report']);
});

it('begins with an item', () => {
  expect(titles('   Indented first')).toEqual(['1 Indented first']);
});
