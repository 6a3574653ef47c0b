import { closeSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { MeetingState } from '../../src-shared/domain/meeting.ts';
import {
  RECORD_KINDS,
  RECORD_LANGUAGES,
  RecordKind,
  RecordLanguage,
  needsMeeting,
} from '../../src-shared/domain/record.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { APPLICATION_ID } from '../database/migrate.ts';
import { isSameFile } from '../files/same-file.ts';
import { writeWhole } from '../files/write-whole.ts';
import { prepareRecord } from '../records/prepare-record.ts';
import { createExample } from '../register-file/example/create-example.ts';
import { makeFolder } from '../register-file/files.ts';
import { parseHeader } from '../register-file/footer.ts';
import type { RecordRequest } from '../word/record-kinds.ts';
import { kindName } from '../word/record-name.ts';
import { textsOf } from '../word/texts.ts';
import { buildRecord, writeRecord } from '../word/write-record.ts';
import { type Arguments, usage } from './arguments.ts';
import { withWords } from './in-words.ts';
import { listMeetings } from './lists.ts';
import { withMachine, withRegister } from './open-register.ts';
import { meetingId } from './show.ts';

/** The kinds of records that can be written, in which languages, and of what. */
export function describeRecords() {
  return RECORD_KINDS.map((kind) => ({
    id: kind,
    name: { en: kindName(textsOf('en'), kind), km: kindName(textsOf('km'), kind) },
    languages: RECORD_LANGUAGES,
    needs: needsMeeting(kind) ? ['meeting'] : [],
    // Without a meeting a register is of the whole series.
    takes: ['meeting'],
  }));
}

/** `export FILE --record KIND [--meeting N] [--language en|km|both] --out OUT.docx` */
export async function exportRecord(file: string, { options, json }: Arguments): Promise<unknown> {
  const kind = oneOf(RecordKind, options.get('record'), 'record', RECORD_KINDS);
  const language = oneOf(RecordLanguage, options.get('language') ?? 'en', 'language', RECORD_LANGUAGES);
  const wanted = options.get('meeting');
  if (wanted === undefined && needsMeeting(kind)) {
    throw usage(`--meeting is missing: a record "${kind}" is of one meeting`);
  }
  const out = options.get('out');
  if (out === undefined) throw usage('--out is missing');
  if (out === '') throw usage('--out is empty');
  refuseRegister(out, file);
  const { bytes, sha256 } = await withRegister(file, (db) =>
    writeRecord(db, { kind, language, meetingId: wanted === undefined ? null : meetingId(db, wanted) }),
  );
  await withWords(out, () => writeOut(resolve(out), bytes));
  return json ? { file: out, kind, language, bytes: bytes.length, sha256 } : `Wrote ${out}`;
}

/** A register is never written over, be it this one by another name or any other one. */
function refuseRegister(out: string, file: string): void {
  if (resolve(out) === resolve(file) || isSameFile(out, file)) throw usage('--out is the register itself');
  if (statSync(out, { throwIfNoEntry: false })?.isFile() === true && isRegister(out))
    throw usage(`--out is a register: ${out}`);
}

function isRegister(path: string): boolean {
  const handle = openSync(path, 'r');
  try {
    const start = Buffer.alloc(100);
    return (
      parseHeader(start.subarray(0, readSync(handle, start, 0, 100, 0))).applicationId === APPLICATION_ID
    );
  } catch {
    return false;
  } finally {
    closeSync(handle);
  }
}

/** In one move, with the folders it needs; into what is no file (a pipe, /dev/null) as it comes. */
async function writeOut(path: string, bytes: Uint8Array): Promise<void> {
  makeFolder(dirname(path));
  const target = statSync(path, { throwIfNoEntry: false });
  if (target === undefined || target.isFile()) await writeWhole(path, bytes);
  else writeFileSync(path, bytes);
}

function oneOf<Value extends string>(
  schema: { safeParse(value: string | undefined): { success: boolean; data?: Value } },
  value: string | undefined,
  name: string,
  all: readonly Value[],
): Value {
  const parsed = schema.safeParse(value);
  if (!parsed.success || parsed.data === undefined) throw usage(`--${name}: one of ${all.join(', ')}`);
  return parsed.data;
}

/** The main job without a display: the records of a fresh example register, in Word. */
export function writeExampleRecords(folder: string, json: boolean): Promise<unknown> {
  return withMachine(async (machine) => {
    await withWords(folder, () => mkdirSync(folder, { recursive: true }));
    // Gone with the machine: only the records are asked for.
    const file = join(machine.dataFolder, 'Example register.twg');
    await (await createExample(machine, file)).close();
    const files = await withRegister(file, (db) => writeAll(db, folder, json));
    return json ? { folder, files } : `Done. The files are in ${folder}`;
  });
}

/** What a meeting has on paper: before it the sheet to sign, after it the list and the minutes. */
function kindsFor(state: MeetingState): readonly RecordKind[] {
  switch (state) {
    case 'planned':
    case 'convened':
      return ['agenda', 'attendance-sheet'];
    case 'held':
    case 'closed':
      return ['agenda', 'attendance-list', 'minutes'];
    case 'cancelled':
      return [];
  }
}

/** Tells each file as it is written, unless all of them are told together. */
async function writeAll(db: ReadableDatabase, folder: string, quiet: boolean): Promise<string[]> {
  const requests: Omit<RecordRequest, 'language'>[] = [
    ...listMeetings(db).flatMap(({ id, state }) => kindsFor(state).map((kind) => ({ kind, meetingId: id }))),
    { kind: 'action-register', meetingId: null },
    { kind: 'decision-register', meetingId: null },
  ];
  const files: string[] = [];
  for (const request of requests) {
    for (const language of RECORD_LANGUAGES) {
      const { record, fileName } = prepareRecord(db, { ...request, language });
      const path = join(folder, fileName);
      const { bytes } = await buildRecord(record);
      await withWords(path, () => writeWhole(path, bytes));
      files.push(path);
      if (!quiet) console.log(path);
    }
  }
  return files;
}
