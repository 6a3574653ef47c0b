import type { IsoDate, Language } from '../../../../src-shared/domain/common.ts';
import type { RecordKind, RecordLanguage } from '../../../../src-shared/domain/record.ts';
import type { RecordField } from '../../../../src-shared/domain/record-fields.ts';
import type { RecordHead } from '../../../records/gather-head.ts';
import type { AttendeeLine, MeetingLine, PersonLine } from '../../../records/lines.ts';
import { digits, longDate } from '../../dates.ts';
import { type Orientation, PAGES } from '../../house-style.ts';
import { letterhead } from '../../letterhead.ts';
import { nameOf } from '../../people.ts';
import { kindName } from '../../record-name.ts';
import type { RecordDocument, Shared } from '../../record-document.ts';
import { STYLES } from '../../styles.ts';
import { type RecordTexts, textsOf } from '../../texts.ts';
import { firstLanguage, inEach, label, partIn, textIn } from '../../voice.ts';
import { paragraph, runs } from '../../wml/content.ts';
import type { Xml } from '../../wml/xml.ts';
import { meetingName, timeOf } from './meeting.ts';

/** What a kind says of itself. */
export interface Assembly {
  kind: RecordKind;
  language: RecordLanguage;
  head: RecordHead;
  orientation: Orientation;
  /** Null: of the whole series. */
  meeting: MeetingLine | null;
  chair?: PersonLine | null;
  attendance?: readonly AttendeeLine[];
  /** In one language, with the name of the body in it. */
  title: (texts: RecordTexts, one: Language, body: string) => string;
  runningTitle: (texts: RecordTexts, one: Language) => string;
  /** The day it is of. */
  date: IsoDate;
  status: string;
  draft: boolean;
  /** For registers. */
  asOf?: IsoDate;
  shared: Shared;
  content: readonly Xml[];
}

/** A title of two lines in one. */
const inLine = (text: string) => text.replaceAll('\n', ' / ');

/** A document of what a kind has to say, with letterhead, title, properties, running heads and fields. */
export function assembled(assembly: Assembly): RecordDocument {
  const { kind, language, head, orientation, meeting, date, draft, shared, content } = assembly;
  const body = (one: Language) => partIn(head.bodyName, one, language);
  const title = label(language, (texts, one) => assembly.title(texts, one, body(one)));
  const subject = meeting === null ? '' : textIn(meeting.title, language);
  const width = PAGES[orientation].text;
  return {
    properties: {
      language,
      title: inLine(title),
      subject: [inLine(subject), longDate(date, firstLanguage(language))]
        .filter((part) => part !== '')
        .join(' - '),
      author: label(language, (texts, one) => texts.secretariat(body(one)), ' / '),
      company: textIn(head.letterhead.ministry, language, ' / '),
      category: label(language, (texts) => kindName(texts, kind), ' / '),
      date: `${date}T00:00:00Z`,
    },
    heads: {
      title: label(language, assembly.runningTitle),
      notice: textIn(head.notice, language, ' / '),
      draft,
    },
    orientation,
    letterhead: letterhead(head.letterhead, language, width),
    heading: [
      paragraph(STYLES.title, runs(title)),
      ...(subject === '' ? [] : [paragraph(STYLES.subtitle, runs(subject))]),
    ],
    content,
    logo: head.letterhead.logo,
    fields: { ...commonFields(assembly, title), ...meetingFields(assembly) },
    shared,
  };
}

function commonFields(
  { kind, language, head, status, asOf }: Assembly,
  title: string,
): Partial<Record<RecordField, string>> {
  const { letterhead: lines, notice, bodyName } = head;
  return {
    title,
    kind: label(language, (texts) => kindName(texts, kind)),
    nation: textIn(lines.nation, language),
    motto: textIn(lines.motto, language),
    ministry: textIn(lines.ministry, language),
    group: textIn(bodyName, language),
    notice: textIn(notice, language),
    status,
    ...(asOf === undefined ? {} : { as_of: inEach(language, (one) => longDate(asOf, one)) }),
  };
}

function meetingFields({
  language,
  meeting,
  chair = null,
  attendance = [],
}: Assembly): Partial<Record<RecordField, string>> {
  if (meeting === null) return {};
  const secretaries = attendance.filter((line) => line.capacity === 'secretary');
  return {
    meeting: inEach(language, (one) => meetingName(meeting, one)),
    number: digits(meeting.ordinal, language),
    meeting_title: textIn(meeting.title, language),
    date: inEach(language, (one) => longDate(meeting.date, one)),
    time: inEach(language, (one) => timeOf(meeting, one)),
    place: textIn(meeting.venue, language),
    mode: inEach(language, (one) => textsOf(one).meetingMode[meeting.mode]),
    chair: chair === null ? '' : nameOf(chair, language),
    secretary: secretaries.map((line) => nameOf(line, language)).join('\n'),
  };
}
