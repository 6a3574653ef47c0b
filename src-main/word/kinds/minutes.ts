import { isDraft } from '../../../src-shared/domain/minutes.ts';
import type { RecordLanguage } from '../../../src-shared/domain/record.ts';
import type { MinutesData } from '../../records/minutes-data.ts';
import { mediumDate } from '../dates.ts';
import { TEXT_WIDTH } from '../house-style.ts';
import { type RecordDocument, newShared } from '../record-document.ts';
import { label } from '../voice.ts';
import { agendaSection } from './minutes/agenda.ts';
import { annexes } from './minutes/annexes.ts';
import { attendanceSection } from './minutes/attendance.ts';
import type { MinutesContext } from './minutes/context.ts';
import { approvals, nextMeeting } from './minutes/frame.ts';
import { proceedings } from './minutes/proceedings.ts';
import { registers } from './minutes/registers.ts';
import { statusOf } from './minutes/status.ts';
import { assembled } from './parts/assemble.ts';
import { factTable, meetingFacts, meetingName } from './parts/meeting.ts';

/** The minutes of a meeting as a Word document. */
export function buildMinutes(data: MinutesData, language: RecordLanguage): RecordDocument {
  const shared = newShared();
  const context: MinutesContext = { data, language, shared };
  const { meeting, chair, attendance } = data;
  const status = statusOf(context);
  return assembled({
    kind: 'minutes',
    language,
    head: data,
    orientation: 'portrait',
    meeting,
    chair,
    attendance,
    title: ({ minutes }, one, body) => minutes.title(meetingName(meeting, one), body),
    runningTitle: ({ minutes }, one) =>
      minutes.runningTitle(meetingName(meeting, one), mediumDate(meeting.date, one)),
    date: meeting.date,
    status,
    draft: isDraft(data.state),
    shared,
    content: [
      ...factTable([...meetingFacts(meeting, chair, language), [(facts) => facts.status, status]], {
        language,
        caption: label(language, ({ minutes }) => minutes.kind, ' / '),
        width: TEXT_WIDTH,
      }),
      ...attendanceSection(context),
      ...agendaSection(context),
      ...proceedings(context),
      ...registers(context),
      ...nextMeeting(context),
      ...approvals(context),
      ...annexes(context),
    ],
  });
}
