import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type Arguments, asksForJson, parseArguments, usage } from './arguments.ts';
import { checkRegister } from './check.ts';
import { allHistory } from './history.ts';
import { importPeople } from './import-people.ts';
import { LISTS } from './lists.ts';
import { makeExample, makeNew } from './make-register.ts';
import { withRegister } from './open-register.ts';
import { describeRecords, exportRecord, writeExampleRecords } from './records.ts';
import { showMeeting } from './show.ts';

const HELP = `Rapporteur without a window. FILE is a register (.twg).

  example FILE                                     make the example register
  new FILE --name NAME [--name-km NAME] [--short-name NAME]
                                                   make an empty register
  list ${[...LISTS.keys()].join('|')} FILE
  show meeting N FILE                              everything of one meeting; N is its number, or kind:number
  records FILE                                     the kinds of Word records, their languages, and what they need
  export FILE --record KIND [--meeting N] [--language en|km|both] --out OUT.docx
  import-people FILE TABLE                         add or update people from a table (.xlsx or .csv)
  check FILE                                       the file, its content and its schema
  history FILE [--limit N]                         who changed what, when, from the newest step on
  write-example-records FOLDER                     the records of the example register in Word

--json prints one JSON document; messages go to stderr. Exit code 0, or 1 with an error.
Behind -- nothing is an option: export -- FILE`;

interface Command {
  /** What stands behind its name, word by word. */
  words: readonly string[];
  options?: readonly string[];
  /** Answers what is printed: text for people, or data (printed as JSON). */
  run(words: readonly string[], given: Arguments): unknown;
}

const COMMANDS = new Map<string, Command>([
  ['help', { words: [], run: () => HELP }],
  ['example', { words: ['FILE'], run: ([file = ''], given) => makeExample(file, given) }],
  [
    'new',
    {
      words: ['FILE'],
      options: ['name', 'name-km', 'short-name'],
      run: ([file = ''], given) => makeNew(file, given),
    },
  ],
  [
    'list',
    {
      words: ['what to list', 'FILE'],
      run: ([what = '', file = '']) => {
        const list = LISTS.get(what);
        if (list === undefined) throw usage(`list what? ${[...LISTS.keys()].join(', ')}`);
        return withRegister(file, list);
      },
    },
  ],
  [
    'show',
    {
      words: ['what to show', 'the number of the meeting', 'FILE'],
      run: ([what, number = '', file = '']) => {
        if (what !== 'meeting') throw usage('show what? meeting');
        return withRegister(file, (db) => showMeeting(db, number));
      },
    },
  ],
  ['records', { words: ['FILE'], run: ([file = '']) => withRegister(file, describeRecords) }],
  [
    'export',
    {
      words: ['FILE'],
      options: ['record', 'meeting', 'language', 'out'],
      run: ([file = ''], given) => exportRecord(file, given),
    },
  ],
  [
    'import-people',
    { words: ['FILE', 'TABLE'], run: ([file = '', table = ''], { json }) => importPeople(file, table, json) },
  ],
  ['check', { words: ['FILE'], run: ([file = '']) => checkRegister(file) }],
  [
    'history',
    {
      words: ['FILE'],
      options: ['limit'],
      run: ([file = ''], { options }) => {
        const limit = wholeNumber(options.get('limit'), 'limit');
        return withRegister(file, (db) => allHistory(db, limit));
      },
    },
  ],
  [
    'write-example-records',
    { words: ['FOLDER'], run: ([folder = ''], { json }) => writeExampleRecords(folder, json) },
  ],
]);

const OPTIONS = [...COMMANDS.values()].flatMap(({ options = [] }) => options);

/** Runs one command; answers the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const json = asksForJson(argv);
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

/** Finds the command, and holds what it was given against what it takes: nothing is ignored in silence. */
async function run(given: Arguments): Promise<unknown> {
  const [name = 'help', ...words] = given.words;
  const command = COMMANDS.get(name);
  if (command === undefined) throw usage(`unknown command "${name}"; "help" lists them`);
  const { options = [], words: wanted } = command;
  for (const option of given.options.keys()) {
    if (!options.includes(option)) throw usage(`--${option} is not an option of ${name}`);
  }
  wanted.forEach((what, i) => {
    if (words[i] === undefined) throw usage(`${what} is missing`);
    if (words[i] === '') throw usage(`${what} is empty`);
  });
  const extra = words[wanted.length];
  if (extra !== undefined) throw usage(`"${extra}" is a word too many for ${name}`);
  return command.run(words, given);
}

function wholeNumber(text: string | undefined, name: string): number {
  if (text === undefined) return Infinity;
  if (!/^\d+$/.test(text)) throw usage(`--${name}: a whole number`);
  return Number(text);
}
