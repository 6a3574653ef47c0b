import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import {
  RECORD_KINDS,
  RECORD_LANGUAGES,
  RecordKind,
  RecordLanguage,
} from '../../src-shared/domain/record.ts';
import { beginRegister } from '../body/begin-register.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { createExample } from '../register-file/example/create-example.ts';
import { RegisterSession } from '../register-file/register-session.ts';
import { writeRecord } from '../word/write-record.ts';
import { type Arguments, parseArguments, usage } from './arguments.ts';
import { checkRegister } from './check.ts';
import { allHistory } from './history.ts';
import { withMachine, withRegister } from './open-register.ts';
import {
  listActions,
  listAttendance,
  listDecisions,
  listInputs,
  listMeetings,
  listOrganisations,
  listPeople,
  meetingId,
  showMeeting,
} from './show.ts';

const OPTIONS = ['name', 'name-km', 'short-name', 'record', 'meeting', 'language', 'out', 'limit'];

const HELP = `Rapporteur without a window. FILE is a register (.twg).

  example FILE                                     make the example register
  new FILE --name NAME [--name-km NAME] [--short-name NAME]
                                                   make an empty register
  list meetings|people|organisations|actions|decisions|inputs|attendance FILE
  show meeting N FILE                              everything of one meeting; N is its number, or kind:number
  records FILE                                     the kinds of Word records that can be written
  export FILE --record KIND [--meeting N] [--language en|km] --out OUT.docx
  check FILE                                       the file, its content and its schema
  history FILE [--limit N]                         who changed what, when, from the newest step on
  write-example-records FOLDER                     the minutes of the example register in Word

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
      return withRegister(word(words, 0, 'FILE'), () =>
        RECORD_KINDS.map((kind) => ({ id: kind, languages: RECORD_LANGUAGES, needs: ['meeting'] })),
      );
    case 'export':
      return exportRecord(word(words, 0, 'FILE'), given);
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

async function exportRecord(file: string, given: Arguments): Promise<unknown> {
  const kind = oneOf(RecordKind, option(given, 'record'), 'record', RECORD_KINDS);
  const language = oneOf(RecordLanguage, given.options.get('language') ?? 'en', 'language', RECORD_LANGUAGES);
  const wanted = option(given, 'meeting');
  const out = option(given, 'out');
  if (resolve(out) === resolve(file)) throw usage('--out is the register itself');
  const { bytes, sha256 } = await withRegister(file, (db) =>
    writeRecord(db, { kind, language, meetingId: meetingId(db, wanted) }),
  );
  mkdirSync(dirname(resolve(out)), { recursive: true });
  writeFileSync(out, bytes);
  const written = { file: out, kind, language, bytes: bytes.length, sha256 };
  return given.json ? written : `Wrote ${out}`;
}

function oneOf<Value extends string>(
  schema: { safeParse(value: string): { success: boolean; data?: Value } },
  value: string,
  name: string,
  all: readonly Value[],
): Value {
  const parsed = schema.safeParse(value);
  if (!parsed.success || parsed.data === undefined) throw usage(`--${name}: one of ${all.join(', ')}`);
  return parsed.data;
}

/** The main job without a display: the minutes of every meeting of a fresh example register, in Word. */
function writeExampleRecords(folder: string): Promise<unknown> {
  mkdirSync(folder, { recursive: true });
  return withMachine(async (machine) => {
    // Gone with the machine: only the records are asked for.
    const file = join(machine.dataFolder, 'Example register.twg');
    await (await createExample(machine, file)).close();
    await withRegister(file, (db) => writeMinutesOfAll(db, folder));
    return `Done. The files are in ${folder}`;
  });
}

async function writeMinutesOfAll(db: ReadableDatabase, folder: string): Promise<void> {
  const minuted = listMeetings(db).filter(({ counts }) => counts.decisions + counts.actions > 0);
  for (const { id } of minuted.toReversed()) {
    for (const language of RECORD_LANGUAGES) {
      const { bytes, fileName } = await writeRecord(db, { kind: 'minutes', language, meetingId: id });
      const path = join(folder, fileName);
      writeFileSync(path, bytes);
      console.log(path);
    }
  }
}
