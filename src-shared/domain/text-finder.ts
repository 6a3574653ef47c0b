import { foldForSearch } from './find.ts';

const COENG = '\u17D2';
const MARK = /^\p{M}/u;

/**
 * Whether a place in a text begins a letter as people see it: not a vowel sign, and not the second consonant
 * of a Khmer cluster, which is the same character as a letter of its own.
 */
function beginsLetter(text: string, place: number): boolean {
  return place === 0 || (text[place - 1] !== COENG && !MARK.test(text.slice(place, place + 2)));
}

function holds(text: string, word: string): boolean {
  for (let place = text.indexOf(word); place !== -1; place = text.indexOf(word, place + 1)) {
    if (beginsLetter(text, place)) return true;
  }
  return false;
}

/** As `textFinder`, for texts that are folded already (`foldForSearch`); null: everything is found. */
export function foldedFinder(query: string): ((folded: string) => boolean) | null {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  return words.length === 0 ? null : (folded) => words.every((word) => holds(folded, word));
}

/** Says of a text whether every word of a query is in it, in any case; characters nobody sees do not count. */
export function textFinder(query: string): (text: string) => boolean {
  const finds = foldedFinder(query);
  return finds === null ? () => true : (text) => finds(foldForSearch(text));
}
