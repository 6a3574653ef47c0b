import { type Figure, report } from './measure.ts';
import { benchMemory } from './memory.ts';
import { benchMinutesOfMany } from './minutes-of-many.ts';
import { benchMinutes } from './minutes-to-word.ts';
import { benchPageTasks } from './page-tasks.ts';
import { benchRegister } from './register.ts';
import { benchStartUp } from './start-up.ts';

/** `npm run bench [-- --rounds N] [PART...]`: medians, and ratios taken within one run. */
const PARTS: Record<string, (rounds: number) => Promise<Figure[]>> = {
  register: benchRegister,
  minutes: benchMinutes,
  'minutes-of-many': (rounds) => benchMinutesOfMany(Math.ceil(rounds / 3)),
  'start-up': benchStartUp,
  memory: benchMemory,
  page: benchPageTasks,
};

const args = process.argv.slice(2);
const at = args.indexOf('--rounds');
const rounds = at === -1 ? 9 : Number(args.splice(at, 2)[1]);
const figures: Figure[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (args.length === 0 || args.includes(name)) figures.push(...(await part(rounds)));
}
report(figures);
