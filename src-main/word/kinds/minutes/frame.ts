import { inLanguage } from '../../../../src-shared/domain/common.ts';
import type { MeetingLine, PersonLine } from '../../../records/lines.ts';
import { clock, longDate, utcOffset } from '../../dates.ts';
import { section, spacer, text } from '../../paragraphs.ts';
import { nameOf, organisationOf } from '../../people.ts';
import { STYLES } from '../../styles.ts';
import { layoutTable } from '../../tables.ts';
import { paragraph, runs } from '../../wml/content.ts';
import type { RunFormat } from '../../wml/properties.ts';
import { type Xml, join } from '../../wml/xml.ts';
import type { MinutesContext } from './context.ts';

/** Date, time, place, mode and chair below the title. */
export function facts(context: MinutesContext): Xml[] {
  const { data, language, texts, all } = context;
  const { meeting, chair, state } = data;
  const rows: [string, string][] = [
    [texts.facts.date, longDate(meeting.date, language)],
    [texts.facts.time, timeOf(context, meeting)],
    [texts.facts.place, inLanguage(meeting.venue, language)],
    [texts.facts.mode, all.meetingMode[meeting.mode]],
    [texts.facts.chair, chair === null ? '' : personLine(context, chair)],
    [texts.facts.status, texts.state[state]],
  ];
  return [
    layoutTable({
      caption: texts.kind,
      shares: [20, 80],
      styles: [STYLES.factLabel, STYLES.fact],
      rows: rows.filter(([, value]) => value !== ''),
    }),
    spacer(),
  ];
}

/** Times of a meeting; where people take part from elsewhere, with the distance from UTC. */
function timeOf({ language, all }: MinutesContext, meeting: MeetingLine): string {
  const zone = meeting.mode === 'in-person' ? '' : utcOffset(meeting.timeZone, meeting.date, meeting.start);
  return all.timeRange(clock(meeting.start, language), clock(meeting.end, language), zone);
}

function personLine({ language }: MinutesContext, person: PersonLine): string {
  return [
    nameOf(person, language),
    inLanguage(person.position, language),
    organisationOf(person.organisation, language),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** When and where the group meets again. */
export function nextMeeting(context: MinutesContext): Xml[] {
  const { data, language, texts, all } = context;
  const { next } = data;
  if (next === null) return [section(texts.next), text(texts.noNext, { keepNext: true })];
  const number = all.meetingNumber[next.kind](next.ordinal);
  const venue = inLanguage(next.venue, language);
  const line = [texts.nextMeeting(number, longDate(next.date, language), timeOf(context, next)), venue]
    .filter((part) => part !== '')
    .join(', ');
  return [section(texts.next), text(line, { keepNext: true })];
}

/**
 * Prepared by the secretary, approved by the chair. Khmer papers set the superior's "seen and agreed" at
 * the left and the writer at the right, English ones the writer first.
 */
export function approvals(context: MinutesContext): Xml[] {
  const { data, language, all } = context;
  const secretaries = data.attendance.filter(
    (line) => line.capacity === 'secretary' && line.outcome === 'attended',
  );
  const prepared = signatures(context, all.signatures.preparedBy, all.signatures.secretary, secretaries);
  const approved = signatures(
    context,
    all.signatures.approvedBy,
    all.signatures.chair,
    data.chair === null ? [] : [data.chair],
  );
  return [
    spacer({ keepNext: true }),
    layoutTable({
      caption: `${all.signatures.preparedBy}, ${all.signatures.approvedBy}`,
      shares: [50, 50],
      styles: [STYLES.signature, STYLES.signature],
      rows: [language === 'km' ? [approved, prepared] : [prepared, approved]],
    }),
  ];
}

const signatureLine = (content: string, before = 0, format?: RunFormat) =>
  paragraph(STYLES.signature, runs(content, format), { spacing: { before } });

/** Room for the signature and date of each person, or of one whose name is not known. */
function signatures(
  { language, all }: MinutesContext,
  title: string,
  role: string,
  people: readonly PersonLine[],
): { blocks: Xml } {
  const signature = (person: PersonLine | null) => [
    signatureLine(all.signatures.signHere, 900),
    ...(person === null
      ? []
      : [
          signatureLine(nameOf(person, language), 0, { bold: true }),
          ...[inLanguage(person.position, language), organisationOf(person.organisation, language)]
            .filter((part) => part !== '')
            .map((part) => signatureLine(part)),
        ]),
    signatureLine(all.signatures.date, 60),
  ];
  return {
    blocks: join([
      signatureLine(title, 120, { bold: true }),
      signatureLine(role),
      ...(people.length === 0 ? signature(null) : people.flatMap(signature)),
    ]),
  };
}
