import { type Language, inLanguage } from '../../../src-shared/domain/common.ts';
import { isDraft } from '../../../src-shared/domain/minutes.ts';
import type { MinutesData } from '../../records/minutes-data.ts';
import { longDate, mediumDate } from '../dates.ts';
import { letterhead } from '../letterhead.ts';
import { type RecordDocument, newShared } from '../record-document.ts';
import { STYLES } from '../styles.ts';
import { textsOf } from '../texts.ts';
import { paragraph, runs } from '../wml/content.ts';
import type { Xml } from '../wml/xml.ts';
import { agendaSection } from './minutes/agenda.ts';
import { attendanceSection } from './minutes/attendance.ts';
import type { MinutesContext } from './minutes/context.ts';
import { approvals, facts, nextMeeting } from './minutes/frame.ts';
import { proceedings } from './minutes/proceedings.ts';
import { registers } from './minutes/registers.ts';

/** The minutes of a meeting as a Word document. */
export function buildMinutes(data: MinutesData, language: Language): RecordDocument {
  const all = textsOf(language);
  const shared = newShared();
  const context: MinutesContext = { data, language, all, texts: all.minutes, shared };
  const { meeting } = data;
  const number = all.meetingNumber[meeting.kind](meeting.ordinal);
  const body = inLanguage(data.bodyName, language);
  const title = all.minutes.title(number, body);
  const subject = inLanguage(meeting.title, language);
  return {
    properties: {
      language,
      title,
      subject: [subject, longDate(meeting.date, language)].filter((part) => part !== '').join(' - '),
      author: all.secretariat(body),
      company: inLanguage(data.letterhead.ministry, language),
      category: all.minutes.kind,
      date: `${meeting.date}T00:00:00Z`,
    },
    heads: {
      title: all.minutes.runningTitle(number, mediumDate(meeting.date, language)),
      notice: inLanguage(data.notice, language),
      draft: isDraft(data.state),
    },
    shared,
    blocks: [
      ...letterhead(data.letterhead, language),
      ...heading(title, subject),
      ...facts(context),
      ...attendanceSection(context),
      ...agendaSection(context),
      ...proceedings(context),
      ...registers(context),
      ...nextMeeting(context),
      ...approvals(context),
    ],
  };
}

const heading = (title: string, subject: string): Xml[] => [
  paragraph(STYLES.title, runs(title)),
  ...(subject === '' ? [] : [paragraph(STYLES.subtitle, runs(subject))]),
];
