import { type IsoDate, type Party, assertNever } from './common.ts';
import { type DuePhrase, duePhraseIn } from './due-day.ts';
import type { DecisionKind } from './decision.ts';
import type { EntryType } from './minutes.ts';
import { type Block, type Inline, inlineText, type RichText } from './rich-text.ts';

/*
 * What the secretary means by what is typed into a line of the minutes: a command ("/d"), who speaks ("WHO: "),
 * who is mentioned ("@WHO"), by when ("by 15 March"). Nothing here knows a screen.
 */

/** What a line can be: the types of entries, and the kinds of decisions on the same level. */
export const LINE_KINDS = [
  'decision',
  'endorsement',
  'recommendation',
  'action',
  'input',
  'discussion',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export function lineKindOf(type: EntryType, decision: DecisionKind | null): LineKind {
  return type === 'decision' ? (decision ?? 'decision') : type;
}

export function typeOfLine(kind: LineKind): { type: EntryType; decision: DecisionKind | null } {
  switch (kind) {
    case 'discussion':
    case 'action':
    case 'input':
      return { type: kind, decision: null };
    case 'decision':
    case 'endorsement':
    case 'recommendation':
      return { type: 'decision', decision: kind };
    default:
      return assertNever(kind);
  }
}

/** What can be typed behind the slash, whatever language the screen has. */
const COMMAND_WORDS: Readonly<Record<LineKind, readonly string[]>> = {
  decision: ['decision', 'សម្រេច', 'សេចក្តីសម្រេច', 'សេចក្ដីសម្រេច'],
  endorsement: ['endorsement', 'គាំទ្រ', 'ការគាំទ្រ'],
  recommendation: ['recommendation', 'អនុសាសន៍'],
  action: ['action', 'សកម្មភាព'],
  input: ['input', 'មតិយោបល់', 'យោបល់', 'សំណូមពរ'],
  discussion: ['discussion', 'ពិភាក្សា', 'ការពិភាក្សា'],
};

/** The kinds whose names begin so, the likelier one first. */
export function lineKindsFor(query: string): LineKind[] {
  const typed = query.toLowerCase();
  return LINE_KINDS.filter((kind) => COMMAND_WORDS[kind].some((word) => word.startsWith(typed)));
}

/** Something being typed behind a sign: from where on, and what so far. */
export interface Typing {
  start: number;
  query: string;
}

/** The command being typed at the end of `before` (the text up to the cursor): "/", "/de". Not within words: "and/or". */
export function commandTyping(before: string): Typing | null {
  const match = /(?:^|\s)\/(?<query>[\p{L}\p{M}]*)$/u.exec(before);
  if (!match) return null;
  const query = match.groups?.['query'] ?? '';
  return { start: before.length - query.length - 1, query };
}

const LONGEST_NAME = 80;

/** The mention being typed at the end of `before`: "@", "@wh", "@Deputy Dir". Not within words: an e-mail address. */
export function mentionTyping(before: string): Typing | null {
  const start = before.lastIndexOf('@');
  if (start < 0 || (start > 0 && !/\s/.test(before.charAt(start - 1)))) return null;
  const query = before.slice(start + 1);
  if (query.length > LONGEST_NAME || /^\s|\n/.test(query)) return null;
  return { start, query };
}

const namesOf = (party: Party) =>
  [party.short, party.name.en, party.name.km].filter((name) => name !== '').map((name) => name.toLowerCase());

/** How well a party fits: 0 its acronym or name, 1 begins so, 2 a word in it begins so, 3 contains it; null not at all. */
function fit(party: Party, typed: string): number | null {
  const names = namesOf(party);
  if (names.includes(typed)) return 0;
  if (names.some((name) => name.startsWith(typed))) return 1;
  if (names.some((name) => name.split(/[\s,(/-]+/).some((word) => word.startsWith(typed)))) return 2;
  return names.some((name) => name.includes(typed)) ? 3 : null;
}

/** The parties that fit what was typed, best first; within the same fit in the given order. */
export function partiesFor(query: string, parties: readonly Party[]): Party[] {
  const typed = query.trim().toLowerCase();
  if (typed === '') return [...parties];
  return parties
    .map((party) => ({ party, fit: fit(party, typed) }))
    .filter((each): each is { party: Party; fit: number } => each.fit !== null)
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ party }) => party);
}

/** The one party that is meant: its acronym or name, or so much of either that no other begins alike. */
export function partyNamed(query: string, parties: readonly Party[]): Party | null {
  const typed = query.trim().toLowerCase();
  if (typed === '') return null;
  const exact = parties.filter((party) => namesOf(party).includes(typed));
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  if (typed.length < 3) return null;
  const begins = parties.filter((party) => namesOf(party).some((name) => name.startsWith(typed)));
  return begins.length === 1 ? (begins[0] ?? null) : null;
}

/** "WHO: " at the start of a line: who speaks, and how much of the text says so. */
export function speakerIn(text: string, parties: readonly Party[]): { party: Party; length: number } | null {
  const match = /^(?<name>[^:៖\n]{2,80}?)\s?[:៖][\s\u200b]/.exec(text);
  const name = match?.groups?.['name'];
  if (!match || name === undefined) return null;
  const party = partyNamed(name, parties);
  return party === null ? null : { party, length: match[0].length };
}

const ON_CLAUSE =
  /^(?:(?<name>[^:៖\n]{2,80}?)\s+)?(?:on\s+)?(?:clause|article|section|paragraph|para|chapter)\.?\s*(?<clause>[\p{L}\p{N}][^:៖\n]{0,40}?)(?:\s+of\s+(?<document>[^:៖\n]{2,80}?))?\s?[:៖][\s\u200b]/iu;
const ON_CLAUSE_KM =
  /^(?:(?<name>[^:៖\n]{2,80}?)[\s\u200b]*)?(?:លើ|ចំពោះ)?[\s\u200b]*(?:ប្រការ|មាត្រា|ចំណុច|ផ្នែក|ជំពូក|កថាខណ្ឌ)(?:ទី)?[\s\u200b]*(?<clause>[\p{L}\p{N}][^:៖\n]{0,40}?)(?:[\s\u200b]*នៃ[\s\u200b]*(?<document>[^:៖\n]{2,80}?))?\s?[:៖][\s\u200b]/u;

export interface InputLead {
  /** Null: what stands there is left as it was said before. */
  party: Party | null;
  clause: string | null;
  document: string | null;
  /** How much of the text says so. */
  length: number;
}

/** "ILO on clause 4.2 of Draft 0.2: " at the start of a line; who or on what may be missing. */
export function inputLeadIn(text: string, parties: readonly Party[]): InputLead | null {
  const match = ON_CLAUSE.exec(text) ?? ON_CLAUSE_KM.exec(text);
  if (!match) {
    const speaker = speakerIn(text, parties);
    return speaker && { ...speaker, clause: null, document: null };
  }
  const name = match.groups?.['name']?.replace(/(?:^|[\s\u200b]+)(?:on|លើ|ចំពោះ)$/iu, '') ?? '';
  const party = partyNamed(name, parties);
  // A name that nobody has is part of a sentence.
  if (name !== '' && party === null) return null;
  return {
    party,
    clause: match.groups?.['clause'] ?? null,
    document: match.groups?.['document'] ?? null,
    length: match[0].length,
  };
}

const CLOSES = /^[\s\u200b)\]]*(?<stop>[.!។]?)[\s\u200b]*$/u;
const DANGLES = /[\s\u200b,;:([–—-]+$/u;

/**
 * A text without its deadline, or null where it would not read well without it: taken out is what stands at the end,
 * at the start before a comma, between commas or in brackets.
 */
function withoutPhrase(
  text: string,
  { start, end }: DuePhrase,
): { from: number; to: number; stop: string } | null {
  const before = text.slice(0, start).replace(DANGLES, '');
  const after = text.slice(end);
  const closes = CLOSES.exec(after);
  if (closes) {
    if (before === '') return null;
    // A full stop that is still there is not doubled.
    const stop = /[.!?។]$/u.test(before) ? '' : (closes.groups?.['stop'] ?? '');
    return { from: before.length, to: text.length, stop };
  }
  const separator = /^\s*[,)\]–—](?<gap>\s*)/u.exec(after);
  if (!separator) return null;
  const setOff = text.slice(0, start).trimEnd();
  if (setOff === '') return { from: 0, to: end + separator[0].length, stop: '' };
  if (!/[,([–—]$/u.test(setOff)) return null;
  const to = end + separator[0].length;
  // One space between what is left, none at the start and before another sign.
  const joined = before === '' || /^\s*([.,;:!?។]|$)/u.test(text.slice(to));
  return { from: before.length, to, stop: joined ? '' : ' ' };
}

export interface DueInText {
  day: IsoDate;
  /** The words that say so, to tell whether they changed. */
  words: string;
  /** The text without them where that reads naturally, else as it was typed. */
  body: RichText;
}

/** The deadline named in the paragraphs of an action (the last one counts), and the text without it. */
export function dueInText(body: RichText, from: IsoDate): DueInText | null {
  for (let index = body.content.length - 1; index >= 0; index -= 1) {
    const block = body.content[index];
    if (block?.type !== 'paragraph') continue;
    const text = inlineText(block.content);
    const phrase = duePhraseIn(text, from);
    if (phrase === null) continue;
    const words = text.slice(phrase.start, phrase.end);
    const cut = withoutPhrase(text, phrase);
    if (cut === null) return { day: phrase.day, words, body };
    const rest = capitalised(cutInline(block.content ?? [], cut), cut.from === 0);
    const blocks: Block[] = body.content.with(index, rest.length > 0 ? { ...block, content: rest } : block);
    return { day: phrase.day, words, body: { ...body, content: blocks } };
  }
  return null;
}

/** Words that need what follows them: a name behind one of these belongs to the sentence. */
const LEADS_ON =
  /(?:(?:^|\s)(?:with|to|by|for|from|of|and|or|via|through|the|between|on|at|in|as)|ជាមួយ|ជូន|ដោយ|ទៅ|ពី|នៃ|និង|ឬ|សម្រាប់|របស់)$/iu;

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

function mentionOf(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  return `@(?:${names
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;
}

/** Takes mentions off the end of the last paragraph, unless the sentence needs them. */
function withoutLastMentions(body: RichText, mention: string): RichText {
  const index = body.content.length - 1;
  const block = body.content[index];
  if (block?.type !== 'paragraph') return body;
  const text = inlineText(block.content);
  const match = new RegExp(
    `(?<![\\p{L}\\p{N}])${mention}(?:\\s*(?:,|;|&|and|និង)?\\s*${mention})*(?<stop>[.។]?)[\\s)]*$`,
    'u',
  ).exec(text);
  if (!match) return body;
  const before = text.slice(0, match.index).replace(DANGLES, '');
  if (before === '' || LEADS_ON.test(before)) return body;
  const stop = match.groups?.['stop'] ?? '';
  const content = cutInline(block.content ?? [], { from: before.length, to: text.length, stop });
  return { ...body, content: body.content.with(index, { ...block, content }) };
}

function mapText(block: Block, change: (text: string) => string): Block {
  switch (block.type) {
    case 'paragraph':
      if (block.content === undefined) return block;
      return {
        ...block,
        content: block.content.map((node) =>
          node.type === 'text' ? { ...node, text: change(node.text) } : node,
        ),
      };
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => ({
          ...item,
          content: item.content.map((each) => mapText(each, change)),
        })),
      };
    case 'table':
      return block;
  }
}

/**
 * The text of an action as it is kept, once it is all typed: owners mentioned at its end ("@WHO") and the deadline
 * go where it reads well without them; mentions within a sentence keep the name and lose the sign.
 * `mentions`: the names that were chosen behind a sign. `due`: the words that were taken for the deadline, and the
 * day of the meeting; null leaves them in the text.
 */
export function finishedAction(
  body: RichText,
  mentions: readonly string[],
  due: { words: string; from: IsoDate } | null,
): RichText {
  const mention = mentionOf(mentions);
  const cut = (text: RichText) => (mention === null ? text : withoutLastMentions(text, mention));
  let rest = cut(body);
  const found = due && dueInText(rest, due.from);
  if (found?.words === due?.words) rest = cut(found?.body ?? rest);
  if (mention === null) return tidied(rest);
  const sign = new RegExp(`(?<=^|\\s|\\()${mention}`, 'gu');
  const named = (text: string) => text.replaceAll(sign, (found) => found.slice(1));
  return tidied({ ...rest, content: rest.content.map((block) => mapText(block, named)) });
}

/** Takes a stretch out of a run of nodes and puts `stop` in its place. */
function cutInline(content: readonly Inline[], cut: { from: number; to: number; stop: string }): Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  let stopped = false;
  for (const node of content) {
    const text = node.type === 'text' ? node.text : '\n';
    const [start, end] = [at, at + text.length];
    at = end;
    if (end <= cut.from || start >= cut.to) {
      kept.push(node);
      continue;
    }
    const head = text.slice(0, Math.max(0, cut.from - start));
    const tail = text.slice(Math.min(text.length, cut.to - start));
    // Goes to the first node that is touched, in its look.
    const left = head + (stopped ? '' : cut.stop) + tail;
    stopped = true;
    if (node.type === 'text' && left !== '') kept.push({ ...node, text: left });
  }
  // The stretch began exactly where a node ends: the stop belongs to that one.
  const last = kept.at(-1);
  if (!stopped && cut.stop.trim() !== '' && last?.type === 'text') {
    kept[kept.length - 1] = { ...last, text: last.text + cut.stop };
  }
  return kept;
}

function capitalised(content: Inline[], wanted: boolean): Inline[] {
  const first = content[0];
  if (!wanted || first?.type !== 'text') return content;
  const text = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return content.with(0, { ...first, text });
}

/** A text as it is kept: no empty paragraphs at its start and end, no spaces behind it. */
export function tidied(body: RichText): RichText {
  const blocks = [...body.content];
  while (blocks.length > 1 && isBlankParagraph(blocks.at(-1))) blocks.pop();
  while (blocks.length > 1 && isBlankParagraph(blocks[0])) blocks.shift();
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') {
    blocks[blocks.length - 1] = { type: 'paragraph', ...trimmedEnd(last.content) };
  }
  return { type: 'doc', content: blocks };
}

const isBlankParagraph = (block: Block | undefined) =>
  block?.type === 'paragraph' && inlineText(block.content).trim() === '';

function trimmedEnd(content: readonly Inline[] | undefined): { content?: Inline[] } {
  const nodes = [...(content ?? [])];
  for (let last = nodes.pop(); last !== undefined; last = nodes.pop()) {
    const text = last.type === 'text' ? last.text.trimEnd() : '';
    if (last.type === 'text' && text !== '') return { content: [...nodes, { ...last, text }] };
  }
  return {};
}
