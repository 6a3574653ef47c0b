import type { RecordLanguage } from '../../../src-shared/domain/record.ts';
import type { InputFields } from '../../../src-shared/domain/input.ts';
import type { Block, RichText } from '../../../src-shared/domain/rich-text.ts';
import type { MinutesData } from '../../../src-main/records/minutes-data.ts';
import { nameOf, organisationOf, partyOf } from '../../../src-main/word/people.ts';
import { type RecordTexts, textsOf } from '../../../src-main/word/texts.ts';
import { colonOf, label, languagesOf, textIn } from '../../../src-main/word/voice.ts';
import { evenSpaces } from './documents.ts';

/** The paragraphs of rich text that hold something, in order, tables cell by cell. */
export function paragraphsOf(body: RichText): string[] {
  const texts: string[] = [];
  const look = (block: Block): void => {
    switch (block.type) {
      case 'paragraph':
        texts.push(
          evenSpaces((block.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join('')),
        );
        break;
      case 'bulletList':
      case 'orderedList':
        for (const each of block.content) each.content.forEach(look);
        break;
      case 'table':
        for (const row of block.content) for (const cell of row.content) cell.content.forEach(look);
        break;
    }
  };
  body.content.forEach(look);
  return texts.filter((text) => text !== '');
}

/** With what stands in front, on the first paragraph of a text that begins with one. */
function led(body: RichText, lead: string): string[] {
  const [first, ...rest] = paragraphsOf(body);
  if (lead === '') return first === undefined ? [] : [first, ...rest];
  return body.content[0]?.type === 'paragraph'
    ? [evenSpaces(`${lead}${first ?? ''}`), ...rest]
    : [evenSpaces(lead), ...(first === undefined ? [] : [first]), ...rest];
}

const attended = (line: MinutesData['attendance'][number]) => line.outcome === 'attended';

type TextName = {
  [Name in keyof RecordTexts['minutes']]: RecordTexts['minutes'][Name] extends string ? Name : never;
}[keyof RecordTexts['minutes']];

/** Headings of the minutes in order. Of agenda items: exactly the titles of the agenda. */
export function expectedHeadings(data: MinutesData, language: RecordLanguage): string[] {
  const minutes = (name: TextName) => label(language, (texts) => texts.minutes[name]);
  const has = (test: (line: MinutesData['attendance'][number]) => boolean) => data.attendance.some(test);
  const others = new Set(['observer', 'resource-person', 'guest']);
  const annexes = (
    [
      ['papers', data.agenda.some((line) => line.papers.length > 0)],
      ['corrections', data.corrections.length > 0],
    ] as const
  )
    .filter(([, there]) => there)
    .map(([name], i) =>
      label(
        language,
        (texts, one) => texts.minutes.annex((one === 'en' ? 'AB' : 'កខ')[i] ?? '') + texts.minutes[name],
      ),
    );
  return [
    minutes('attendance'),
    ...(has((line) => attended(line) && !others.has(line.capacity)) ? [minutes('present')] : []),
    ...(has((line) => attended(line) && others.has(line.capacity)) ? [minutes('inAttendance')] : []),
    ...(has((line) => line.outcome === 'represented') ? [minutes('represented')] : []),
    ...(has((line) => line.outcome === 'apologies') ? [minutes('apologies')] : []),
    ...(has((line) => line.outcome === 'absent') ? [minutes('absent')] : []),
    ...(has(attended) ? [minutes('totals')] : []),
    minutes('agenda'),
    ...(data.agenda.length === 0
      ? []
      : [minutes('proceedings'), ...data.agenda.map((line) => textIn(line.title, language))]),
    minutes('decisions'),
    minutes('actions'),
    minutes('next'),
    ...annexes,
  ].map(evenSpaces);
}

/** On which clause an input is, and what it proposes. */
function inputNote(
  { clause, document, type, proposedChange }: InputFields,
  language: RecordLanguage,
): string {
  const say = (pick: (texts: RecordTexts) => string) => label(language, pick, ' / ');
  const colon = colonOf(language);
  const place = say(({ minutes }) => minutes.clauseOf(clause, document)) || say(({ notSet }) => notSet);
  const on = `${say(({ minutes }) => minutes.inputOn)}${colon}${place} (${say(({ minutes }) => minutes.inputType[type])})`;
  const proposed =
    proposedChange === '' ? '' : ` ${say(({ minutes }) => minutes.proposedChange)}${colon}${proposedChange}`;
  return evenSpaces(`${on}${proposed}`);
}

/** What was said, decided and agreed, paragraph by paragraph in order, as it stands under the headings. */
export function expectedProceedings(data: MinutesData, language: RecordLanguage): string[] {
  const colon = colonOf(language);
  const notes = (line: MinutesData['agenda'][number]) => {
    const { outcome } = line;
    if (outcome !== 'deferred' && outcome !== 'withdrawn') return [];
    return languagesOf(language).map((one) => textsOf(one).minutes[outcome]);
  };
  return data.agenda.flatMap((line) => [
    ...line.entries.flatMap((entry) => {
      const speaker = entry.speaker === null ? '' : `${partyOf(entry.speaker, language)}${colon}`;
      if (entry.type === 'discussion') {
        return paragraphsOf(entry.body).length === 0 ? [] : led(entry.body, speaker);
      }
      const what = label(
        language,
        ({ minutes }) => (entry.type === 'decision' ? minutes.decided[entry.kind] : minutes[entry.type]),
        ' / ',
      );
      const text = [entry.code, ...led(entry.body, `${what}${colon}${speaker}`)];
      return entry.type === 'input' ? [...text, inputNote(entry.about, language)] : text;
    }),
    ...notes(line),
  ]);
}

/** Decisions or actions in the table at the end: code and text. */
export function expectedRegister(data: MinutesData, type: 'decision' | 'action'): string[] {
  return data.agenda.flatMap((line) =>
    line.entries.flatMap((entry) => (entry.type === type ? [entry.code, ...paragraphsOf(entry.body)] : [])),
  );
}

/** Names of everybody on the lists of attendance, and their organisations. */
export function expectedPeople(
  data: MinutesData,
  language: RecordLanguage,
): { names: string[]; organisations: string[] } {
  const listed = data.attendance.filter((line) => line.outcome !== 'expected');
  return {
    names: listed.map((line) => evenSpaces(nameOf(line, language))),
    organisations: listed
      .map((line) => evenSpaces(organisationOf(line.organisation, language)))
      .filter((text) => text !== ''),
  };
}
