import type { Texts } from '../en/index.ts';
import { actions } from './actions.ts';
import { backups } from './backups.ts';
import { changes } from './changes.ts';
import { decisions } from './decisions.ts';
import { desk } from './desk.ts';
import { domain } from './domain.ts';
import { errors } from './errors.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { meetings } from './meetings.ts';
import { minutes } from './minutes.ts';
import { palette } from './palette.ts';
import { notices } from './notices.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { planning } from './planning.ts';
import { records } from './records.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { topics } from './topics.ts';
import { ui } from './ui.ts';

export const texts: Texts = {
  actions,
  backups,
  changes,
  decisions,
  desk,
  domain,
  errors,
  history,
  home,
  meetings,
  minutes,
  palette,
  notices,
  papers,
  people,
  planning,
  records,
  settings,
  shell,
  topics,
  ui,
};
