import type { Language } from '../../../../src-shared/domain/common.ts';
import type { RecordLanguage } from '../../../../src-shared/domain/record.ts';
import type { MeetingLine, PersonLine } from '../../../records/lines.ts';
import { clock, longDate, utcOffset } from '../../dates.ts';
import { spacer } from '../../paragraphs.ts';
import { nameOf, organisationOf } from '../../people.ts';
import { STYLES } from '../../styles.ts';
import { layoutTable } from '../../tables.ts';
import { type RecordTexts, textsOf } from '../../texts.ts';
import { inEach, label, languagesOf, partIn, textIn } from '../../voice.ts';
import type { Xml } from '../../wml/xml.ts';

// What records of a meeting have in common: how a meeting is named, and the facts below the title.

/** "7th meeting". */
export const meetingName = ({ kind, ordinal }: MeetingLine, one: Language): string =>
  textsOf(one).meetingNumber[kind](ordinal);

/** Times of a meeting; where people take part from elsewhere, with the distance from UTC. */
export function timeOf(meeting: MeetingLine, one: Language): string {
  const zone = meeting.mode === 'in-person' ? '' : utcOffset(meeting.timeZone, meeting.date, meeting.start);
  return textsOf(one).timeRange(clock(meeting.start, one), clock(meeting.end, one), zone);
}

/** Name, post and organisation in one line. */
export function personLine(person: PersonLine, language: RecordLanguage): string {
  const organisation = (one: Language) =>
    person.organisation === null
      ? ''
      : organisationOf(
          { ...person.organisation, name: only(partIn(person.organisation.name, one, language)) },
          one,
        );
  return inEach(language, (one) => {
    const name = partIn(person.name, one, language);
    const parts = [
      name === '' ? '' : nameOf({ ...person, name: only(name) }, one),
      partIn(person.position, one, language),
      // An acronym alone, without the name it stands for, says nothing new.
      person.organisation !== null && partIn(person.organisation.name, one, language) !== ''
        ? organisation(one)
        : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
  });
}

/** A text that is the same in whatever language it is asked for. */
const only = (text: string) => ({ en: text, km: text });

/** A label and what it says; rows that say nothing are left out. `wide`: has a row of its own in any case. */
export type Fact = readonly [pick: (facts: RecordTexts['facts']) => string, value: string, wide?: 'wide'];

/** Date, time, place, mode and chair. */
export function meetingFacts(
  meeting: MeetingLine,
  chair: PersonLine | null,
  language: RecordLanguage,
): Fact[] {
  return [
    [(facts) => facts.date, inEach(language, (one) => longDate(meeting.date, one))],
    [(facts) => facts.time, inEach(language, (one) => timeOf(meeting, one))],
    [(facts) => facts.place, textIn(meeting.venue, language)],
    [(facts) => facts.mode, label(language, ({ meetingMode }) => meetingMode[meeting.mode])],
    [(facts) => facts.link, meeting.mode === 'in-person' ? '' : meeting.onlineLink, 'wide'],
    [(facts) => facts.chair, chair === null ? '' : personLine(chair, language), 'wide'],
  ];
}

interface FactTable {
  language: RecordLanguage;
  caption: string;
  width: number;
  /** Short facts beside each other: on pages that lie across there is more width than height. */
  pairs?: boolean;
}

/** Facts below the title. */
export function factTable(
  facts: readonly Fact[],
  { language, caption, width, pairs = false }: FactTable,
): Xml[] {
  const said = facts.filter(([, value]) => value !== '');
  if (said.length === 0) return [];
  const shares = [LABELS, (pairs ? width / 2 : width) - LABELS];
  const styles = [STYLES.factLabel, STYLES.fact];
  return [
    layoutTable({
      caption,
      width,
      shares: pairs ? [...shares, ...shares] : shares,
      styles: pairs ? [...styles, ...styles] : styles,
      rows: abreast(said, pairs).flatMap((beside) => linesOf(beside, language)),
    }),
    spacer(),
  ];
}

/** Facts in the rows they stand in: two beside each other where both are short. */
function abreast(facts: readonly Fact[], pairs: boolean): Fact[][] {
  const rows: Fact[][] = [];
  let open = false;
  for (const fact of facts) {
    const fits = pairs && fact[2] !== 'wide';
    if (open && fits) rows.at(-1)?.push(fact);
    else rows.push([fact]);
    open = fits && !open;
  }
  return rows;
}

/**
 * Facts beside each other as rows of cells: in both languages a row for each, so that labels stay beside their text. What
 * is not said in each language stands once, beside both labels.
 */
function linesOf(facts: readonly Fact[], language: RecordLanguage): string[][] {
  const inBoth = language === 'both' && facts.every(([, value]) => value.split('\n').length === 2);
  if (!inBoth) {
    return [facts.flatMap(([pick, value]) => [label(language, (texts) => pick(texts.facts)), value])];
  }
  return languagesOf(language).map((one, i) =>
    facts.flatMap(([pick, value]) => [pick(textsOf(one).facts), value.split('\n')[i] ?? '']),
  );
}

/** Width of the labels: the same on pages that lie across. */
const LABELS = 1882;
