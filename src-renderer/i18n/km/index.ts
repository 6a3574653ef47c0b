import type { Texts } from '../en/index.ts';
import { changes } from './changes.ts';
import { domain } from './domain.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { meetings } from './meetings.ts';
import { minutes } from './minutes.ts';
import { people } from './people.ts';
import { records } from './records.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

export const texts: Texts = {
  changes,
  domain,
  errors,
  home,
  meetings,
  minutes,
  people,
  records,
  settings,
  shell,
  ui,
};
