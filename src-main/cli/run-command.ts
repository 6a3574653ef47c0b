import { RegisterError } from '../../src-shared/contract/errors.ts';
import { beginRegister } from '../body/begin-register.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { createExample } from '../register-file/example/create-example.ts';
import { RegisterSession } from '../register-file/register-session.ts';
import { type Arguments, parseArguments, usage } from './arguments.ts';
import { checkRegister } from './check.ts';
import { allHistory } from './history.ts';
import { importPeople } from './import-people.ts';
import { withMachine, withRegister } from './open-register.ts';
import { describeRecords, exportRecord, writeExampleRecords } from './records.ts';
import {
  listActions,
  listAttendance,
  listDecisions,
  listInputs,
  listMeetings,
  listOrganisations,
  listPeople,
  showMeeting,
} from './show.ts';

const OPTIONS = ['name', 'name-km', 'short-name', 'record', 'meeting', 'language', 'out', 'limit'];

const HELP = `Rapporteur without a window. FILE is a register (.twg).

  example FILE                                     make the example register
  new FILE --name NAME [--name-km NAME] [--short-name NAME]
                                                   make an empty register
  list meetings|people|organisations|actions|decisions|inputs|attendance FILE
  show meeting N FILE                              everything of one meeting; N is its number, or kind:number
  records FILE                                     the kinds of Word records, their languages, and what they need
  export FILE --record KIND [--meeting N] [--language en|km|both] --out OUT.docx
  import-people FILE TABLE                         add or update people from a table (.xlsx or .csv)
  check FILE                                       the file, its content and its schema
  history FILE [--limit N]                         who changed what, when, from the newest step on
  write-example-records FOLDER                     the records of the example register in Word

--json prints one JSON document; messages go to stderr. Exit code 0, or 1 with an error.`;

/** Every list the command line knows. */
const LISTS: Record<string, (db: ReadableDatabase) => readonly unknown[]> = {
  meetings: listMeetings,
  people: listPeople,
  organisations: listOrganisations,
  actions: listActions,
  decisions: listDecisions,
  inputs: listInputs,
  attendance: listAttendance,
};

/** Runs one command; answers the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  try {
    const result = await run(parseArguments(argv, OPTIONS));
    console.log(json || typeof result !== 'string' ? JSON.stringify(result, null, 2) : result);
    return 0;
  } catch (error) {
    const failure =
      error instanceof RegisterError
        ? { code: error.code, message: error.message }
        : { code: 'internal', message: error instanceof Error ? error.message : String(error) };
    if (json) console.log(JSON.stringify({ error: failure }));
    console.error(`${failure.code}: ${failure.message}`);
    return 1;
  }
}

/** Answers what is printed: text for people, or data (printed as JSON). */
async function run(given: Arguments): Promise<unknown> {
  const [command, ...words] = given.words;
  switch (command) {
    case undefined:
    case 'help':
      return HELP;
    case 'example':
      return makeExample(word(words, 0, 'FILE'), given.json);
    case 'new':
      return makeNew(word(words, 0, 'FILE'), given);
    case 'list': {
      const list = LISTS[word(words, 0, 'what to list')];
      if (list === undefined) throw usage(`list what? ${Object.keys(LISTS).join(', ')}`);
      return withRegister(word(words, 1, 'FILE'), list);
    }
    case 'show': {
      if (words[0] !== 'meeting') throw usage('show what? meeting');
      const number = word(words, 1, 'the number of the meeting');
      return withRegister(word(words, 2, 'FILE'), (db) => showMeeting(db, number));
    }
    case 'records':
      return withRegister(word(words, 0, 'FILE'), describeRecords);
    case 'export':
      return exportRecord(word(words, 0, 'FILE'), given);
    case 'import-people':
      return importPeople(word(words, 0, 'FILE'), word(words, 1, 'TABLE'), given.json);
    case 'check':
      return checkRegister(word(words, 0, 'FILE'));
    case 'history': {
      const limit = wholeNumber(given.options.get('limit'), 'limit');
      return withRegister(word(words, 0, 'FILE'), (db) => allHistory(db, limit));
    }
    case 'write-example-records':
      return writeExampleRecords(word(words, 0, 'FOLDER'));
    default:
      throw usage(`unknown command "${command}"; "help" lists them`);
  }
}

function word(words: readonly string[], place: number, what: string): string {
  const found = words[place];
  if (found === undefined) throw usage(`${what} is missing`);
  return found;
}

function wholeNumber(text: string | undefined, name: string): number {
  if (text === undefined) return Infinity;
  if (!/^\d+$/.test(text)) throw usage(`--${name}: a whole number`);
  return Number(text);
}

function option(given: Arguments, name: string): string {
  const value = given.options.get(name);
  if (value === undefined) throw usage(`--${name} is missing`);
  return value;
}

async function makeExample(file: string, json: boolean): Promise<unknown> {
  await withMachine(async (machine) => (await createExample(machine, file)).close());
  return json ? { file } : `Made the example register: ${file}`;
}

async function makeNew(file: string, given: Arguments): Promise<unknown> {
  const name = { en: option(given, 'name'), km: given.options.get('name-km') ?? '' };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await withMachine(async (machine) => {
    const session = await RegisterSession.create(machine, file, (db) => {
      beginRegister(db, { name, shortName: given.options.get('short-name') ?? '', timeZone });
    });
    await session.close();
  });
  return given.json ? { file } : `Made a register: ${file}`;
}
