import { isKhmer } from './khmer.ts';
/** A stretch of text that two versions share, or that only one of them has. */
export interface WordRun {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** Zero-width spaces only say where a line of Khmer may break: two texts that differ in them say the same. */
export const withoutBreaks = (text: string): string => text.replaceAll(/[\u200b\u2060\ufeff]/g, '');

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  km: new Intl.Segmenter('km', { granularity: 'word' }),
};

/** The words of a text, and what stands between them. Khmer has no spaces between words: a dictionary finds them. */
function wordsOf(text: string): string[] {
  const segmenter = isKhmer(text) ? segmenters.km : segmenters.en;
  return [...segmenter.segment(withoutBreaks(text))].map(({ segment }) => segment);
}

/** Tables beyond this would take longer than anybody waits: the middle is then shown as replaced as a whole. */
const MOST_CELLS = 4_000_000;

/** Which words of two texts are the same, as the longest common run of words says. */
function commonWords(before: readonly string[], after: readonly string[]): WordRun[] {
  const [rows, columns] = [before.length, after.length];
  if (rows * columns > MOST_CELLS) {
    return [
      { text: before.join(''), change: 'removed' },
      { text: after.join(''), change: 'added' },
    ];
  }
  const width = columns + 1;
  /** How many words the rests from here on have in common. */
  const length = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number) => length[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      length[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const runs: WordRun[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    if (row < rows && column < columns && before[row] === after[column]) {
      runs.push({ text: before[row] ?? '', change: 'same' });
      row += 1;
      column += 1;
    } else if (column >= columns || (row < rows && at(row + 1, column) >= at(row, column + 1))) {
      runs.push({ text: before[row] ?? '', change: 'removed' });
      row += 1;
    } else {
      runs.push({ text: after[column] ?? '', change: 'added' });
      column += 1;
    }
  }
  return runs;
}

/** Puts what follows each other together, in each stretch what is gone before what is new. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  let [removed, added] = ['', ''];
  const end = () => {
    if (removed !== '') result.push({ text: removed, change: 'removed' });
    if (added !== '') result.push({ text: added, change: 'added' });
    [removed, added] = ['', ''];
  };
  for (const [index, { text, change }] of runs.entries()) {
    if (change === 'removed') removed += text;
    else if (change === 'added') added += text;
    else if (text.trim() === '' && removed !== '' && added !== '' && runs[index + 1]?.change !== 'same') {
      // A space between two changed words belongs to the change.
      removed += text;
      added += text;
    } else {
      end();
      const last = result.at(-1);
      if (last?.change === 'same') last.text += text;
      else result.push({ text, change });
    }
  }
  end();
  return result;
}

/** What became of a text, word by word. */
export function compareWords(before: string, after: string): WordRun[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  ) {
    end += 1;
  }
  const middle = commonWords(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end));
  return joined([
    { text: old.slice(0, start).join(''), change: 'same' as const },
    ...middle,
    { text: old.slice(old.length - end).join(''), change: 'same' as const },
  ]).filter((run) => run.text !== '');
}
