import { actionsAnswers } from '../actions/actions-calls.ts';
import { bodyAnswers } from '../body/body-calls.ts';
import { historyAnswers } from '../history/history-calls.ts';
import { decisionsAnswers } from '../decisions/decisions-calls.ts';
import { agendaAnswers } from '../meetings/agenda-calls.ts';
import { attendanceAnswers } from '../meetings/attendance-calls.ts';
import { meetingsAnswers } from '../meetings/meetings-calls.ts';
import { minutesAnswers } from '../minutes/minutes-calls.ts';
import { mergeAnswers } from '../people/merge/merge-calls.ts';
import { peopleAnswers } from '../people/people-calls.ts';
import { templatesAnswers } from '../meetings/templates-calls.ts';
import { papersAnswers } from '../papers/papers-calls.ts';
import { topicsAnswers } from '../topics/topics-calls.ts';
import { postsAnswers } from '../people/posts-calls.ts';
import { phrasesAnswers } from '../minutes/phrases-calls.ts';
import { recordsAnswers } from '../records/records-calls.ts';
import { wordTemplatesAnswers } from '../word-templates/word-templates-calls.ts';
import type { Answers, ContentCall } from './answers.ts';
import { firstAnswers } from './first-answers.ts';

/** Every call on the content of a register. Does not compile while one is missing. */
export const contentAnswers: Answers<ContentCall> = {
  ...firstAnswers,
  ...bodyAnswers,
  ...peopleAnswers,
  ...postsAnswers,
  ...mergeAnswers,
  ...meetingsAnswers,
  ...agendaAnswers,
  ...attendanceAnswers,
  ...minutesAnswers,
  ...actionsAnswers,
  ...decisionsAnswers,
  ...phrasesAnswers,
  ...recordsAnswers,
  ...papersAnswers,
  ...topicsAnswers,
  ...templatesAnswers,
  ...wordTemplatesAnswers,
  ...historyAnswers,
};
