import type { AgendaItem } from '../../src-shared/domain/agenda-item.ts';
import type { Bilingual } from '../../src-shared/domain/common.ts';
import type { TemplateLine } from '../../src-shared/domain/meeting-template.ts';
import { BUILT_IN_TEMPLATES, CLOSING_LINES } from './built-in-templates.ts';

/** As much of an item, or of a line of a template, as tells where others have their place. */
export type PlacedLine = TemplateLine & Pick<AgendaItem, 'presenters' | 'topicId'>;

const folded = (text: string) => text.trim().toLowerCase();

/** The words of some lines in both languages. */
const wordsOf = (lines: readonly TemplateLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ title }) => [folded(title.en), folded(title.km)]));

const isCalled = (title: Bilingual, words: ReadonlySet<string>): boolean =>
  [title.en, title.km].some((text) => words.has(folded(text)));

const ARISING_WORDS = wordsOf(
  BUILT_IN_TEMPLATES.flatMap((template) => template.lines).filter((line) => line.kind === 'matters-arising'),
);
const CLOSING_WORDS = wordsOf(CLOSING_LINES);

/** Whether an item of the first level is for matters arising; also one that was typed with the words of the templates. */
export const isForArising = ({ level, kind, title }: TemplateLine): boolean =>
  level === 1 && (kind === 'matters-arising' || (kind === 'item' && isCalled(title, ARISING_WORDS)));

/** An item of an agenda as a line of a template. */
export const lineOfItem = ({
  parentId,
  title,
  purpose,
  minutes,
  kind,
  presenters,
  topicId,
}: AgendaItem): PlacedLine => ({
  level: parentId === null ? 1 : 2,
  title,
  purpose,
  minutes,
  kind,
  presenters,
  topicId,
});

/** Where the next item of the first level is, behind the sub-items of the one at `index`. */
export function nextItem(lines: readonly PlacedLine[], index: number): number {
  const next = lines.findIndex((line, at) => at > index && line.level === 1);
  return next === -1 ? lines.length : next;
}

/**
 * Where the items of the first level begin that reach to the end, with what is under them, and are all such as `belongs`
 * says; never the first of the agenda.
 */
function runAtEnd(lines: readonly PlacedLine[], belongs: (item: PlacedLine) => boolean): number {
  const before = lines.findLastIndex((line, index) => line.level === 1 && (index === 0 || !belongs(line)));
  return before === -1 ? lines.length : nextItem(lines, before);
}

/**
 * The index before which an agenda without matters arising takes in what earlier meetings left to do: behind the
 * minutes to adopt; else before the items that end the meeting. These are, at the end, those called as in the
 * templates (any other business, next meeting, closing) and those that nobody presents, for information only.
 */
export function placeOfLeftovers(lines: readonly PlacedLine[]): number {
  const minutes = lines.findLastIndex((line) => line.kind === 'minutes-adoption');
  if (minutes !== -1) return nextItem(lines, minutes);
  const isCalledClosing = ({ title }: PlacedLine) => isCalled(title, CLOSING_WORDS);
  const start = runAtEnd(
    lines,
    (line) =>
      isCalledClosing(line) ||
      (line.kind === 'item' &&
        line.purpose === 'information' &&
        line.presenters.length === 0 &&
        line.topicId === null),
  );
  if (start > 1 || lines.length < 2) return start;
  // All of it is for information: then only the words tell, and failing them the last item ends the meeting.
  return Math.min(
    runAtEnd(lines, isCalledClosing),
    lines.findLastIndex(({ level }) => level === 1),
  );
}
