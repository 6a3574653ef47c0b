import type { Language } from '../../../../src-shared/domain/common.ts';
import type { PersonLine } from '../../../records/lines.ts';
import { longDate } from '../../dates.ts';
import { section, spacer, text } from '../../paragraphs.ts';
import { nameOf, organisationOf } from '../../people.ts';
import { STYLES } from '../../styles.ts';
import { layoutTable } from '../../tables.ts';
import { type RecordTexts, textsOf } from '../../texts.ts';
import { label, languagesOf, partIn, textIn } from '../../voice.ts';
import { paragraph, runs } from '../../wml/content.ts';
import type { RunFormat } from '../../wml/properties.ts';
import { type Xml, join } from '../../wml/xml.ts';
import { meetingName, timeOf } from '../parts/meeting.ts';
import type { MinutesContext } from './context.ts';

/** When and where the group meets again. */
export function nextMeeting({ data, language }: MinutesContext): Xml[] {
  const { next } = data;
  const line = (one: Language) => {
    const { minutes } = textsOf(one);
    if (next === null) return minutes.noNext;
    const when = minutes.nextMeeting(meetingName(next, one), longDate(next.date, one), timeOf(next, one));
    return [when, partIn(next.venue, one, language)].filter((part) => part !== '').join(', ');
  };
  return [
    section(label(language, ({ minutes }) => minutes.next)),
    ...languagesOf(language).map((one) => text(line(one), { keepNext: true })),
  ];
}

/**
 * Prepared by the secretary, approved by the chair. Khmer papers set the superior's "seen and agreed" at
 * the left and the writer at the right, English ones the writer first.
 */
export function approvals(context: MinutesContext): Xml[] {
  const { data, language } = context;
  const secretaries = data.attendance.filter(
    (line) => line.capacity === 'secretary' && line.outcome === 'attended',
  );
  const prepared = signatures(context, 'preparedBy', 'secretary', secretaries);
  const approved = signatures(context, 'approvedBy', 'chair', data.chair === null ? [] : [data.chair]);
  return [
    spacer({ keepNext: true }),
    layoutTable({
      caption: label(language, ({ signatures: names }) => `${names.preparedBy}, ${names.approvedBy}`, ' / '),
      shares: [50, 50],
      styles: [STYLES.signature, STYLES.signature],
      rows: [language === 'en' ? [prepared, approved] : [approved, prepared]],
    }),
  ];
}

const signatureLine = (content: string, before = 0, format?: RunFormat) =>
  paragraph(STYLES.signature, runs(content, format), { spacing: { before } });

/** Room for the signature and date of each person, or of one whose name is not known. */
function signatures(
  { language }: MinutesContext,
  title: keyof RecordTexts['signatures'],
  role: keyof RecordTexts['signatures'],
  people: readonly PersonLine[],
): { blocks: Xml } {
  const say = (name: keyof RecordTexts['signatures']) =>
    label(language, ({ signatures: names }) => names[name]);
  // Khmer papers are dated above the words of who signs, English ones below the name.
  const day = signatureLine(
    language === 'both' ? `${textsOf('km').signatures.date} / ${textsOf('en').facts.date}` : say('date'),
    language === 'en' ? 60 : 120,
  );
  const office = [signatureLine(say(title), 120, { bold: true }), signatureLine(say(role))];
  const signature = (person: PersonLine | null, i: number) => [
    ...(language === 'en' ? [] : [day]),
    ...(i === 0 ? office : []),
    signatureLine(say('signHere'), 900),
    ...(person === null
      ? []
      : [
          signatureLine(nameOf(person, language), 0, { bold: true }),
          ...[textIn(person.position, language), organisationOf(person.organisation, language)]
            .filter((part) => part !== '')
            .map((part) => signatureLine(part)),
        ]),
    ...(language === 'en' ? [day] : []),
  ];
  return { blocks: join(people.length === 0 ? signature(null, 0) : people.flatMap(signature)) };
}
