import { appAnswers } from './window-answers/app.ts';
import type { WindowAnswers, WindowCall } from './window-answers/answer.ts';
import { intakeAnswers } from './window-answers/intake.ts';
import { meetingsAnswers } from './window-answers/meetings.ts';
import { papersAnswers } from './window-answers/papers.ts';
import { backupsAnswers } from './window-answers/backups.ts';
import { recordsAnswers } from './window-answers/records.ts';
import { registerAnswers } from './window-answers/register.ts';
import { wordTemplatesAnswers } from './window-answers/word-templates.ts';

/** Every call that is answered by the window. Does not compile while one is missing; one file for each area. */
export const windowAnswers: WindowAnswers<WindowCall> = {
  ...appAnswers,
  ...registerAnswers,
  ...backupsAnswers,
  ...recordsAnswers,
  ...papersAnswers,
  ...meetingsAnswers,
  ...wordTemplatesAnswers,
  ...intakeAnswers,
};
