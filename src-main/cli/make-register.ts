import { z } from 'zod';
import { BilingualRequired, Line } from '../../src-shared/domain/common.ts';
import { beginRegister } from '../body/begin-register.ts';
import { createExample } from '../register-file/example/create-example.ts';
import { type Machine, RegisterSession } from '../register-file/register-session.ts';
import { type Arguments, usage } from './arguments.ts';
import { withWords } from './in-words.ts';
import { withMachine } from './open-register.ts';

/** `example FILE`: a fresh copy of the example register. */
export const makeExample = (file: string, { json }: Arguments): Promise<unknown> =>
  made(file, json, 'Made the example register', (machine, options) => createExample(machine, file, options));

/** `new FILE --name NAME [--name-km NAME] [--short-name NAME]`: an empty register. */
export async function makeNew(file: string, { options, json }: Arguments): Promise<unknown> {
  if (!options.has('name') && !options.has('name-km')) throw usage('--name is missing');
  const { success, data, error } = Named.safeParse({
    name: { en: options.get('name') ?? '', km: options.get('name-km') ?? '' },
    shortName: options.get('short-name') ?? '',
  });
  if (!success) {
    const [issue] = error.issues;
    const option =
      issue?.path[0] === 'shortName' ? 'short-name' : issue?.path[1] === 'km' ? 'name-km' : 'name';
    throw usage(`--${option} is ${issue?.message === 'too-long' ? 'too long' : 'empty'}`);
  }
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return made(file, json, 'Made a register', (machine, others) =>
    RegisterSession.create(machine, file, (db) => beginRegister(db, { ...data, timeZone }), others),
  );
}

/** What the app asks of a new register. */
const Named = z.object({ name: BilingualRequired, shortName: Line });

/** Makes a register; a file that stood there is kept beside it, and told. */
async function made(
  file: string,
  json: boolean,
  what: string,
  make: (machine: Machine, options: { setAside: (path: string) => void }) => Promise<RegisterSession>,
): Promise<unknown> {
  const before: string[] = [];
  await withWords(file, () =>
    withMachine(async (machine) => {
      await (await make(machine, { setAside: (path) => before.push(path) })).close();
    }),
  );
  const [kept = null] = before;
  if (kept !== null) console.error(`What stood there is now ${kept}`);
  return json ? { file, setAside: kept } : `${what}: ${file}`;
}
