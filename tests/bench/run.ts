import { report } from './measure.ts';
import { benchStartUp } from './start-up.ts';
import { benchMinutes } from './minutes-to-word.ts';

/** `npm run bench [-- --rounds N]`: medians, and ratios taken within one run. */
const at = process.argv.indexOf('--rounds');
const rounds = at === -1 ? 9 : Number(process.argv[at + 1]);

report([...(await benchMinutes(rounds)), ...(await benchStartUp(rounds))]);
