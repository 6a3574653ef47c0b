import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { richTextOf } from '../../src-shared/domain/rich-text.ts';
import { newSite } from '../../src-main/app-settings.ts';
import { createBody } from '../../src-main/body/body-store.ts';
import type { ReadableDatabase } from '../../src-main/database/connection.ts';
import { sql } from '../../src-main/database/sql.ts';
import { answerOfContent } from '../../src-main/ipc/answer-content.ts';
import { type Machine, RegisterSession } from '../../src-main/register-file/register-session.ts';

/** A new folder for a trial, gone afterwards. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value> | Value): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-faults-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A computer that works on registers; what it keeps privately is in `dataFolder`. */
export function machineAt(dataFolder: string, site = newSite()): Machine {
  mkdirSync(dataFolder, { recursive: true });
  return { dataFolder, site, author: () => 'Tester' };
}

/** A small register with one of everything that the writers work on, published and still open. */
export async function newRegister(
  machine: Machine,
  file: string,
  organisations = 8,
): Promise<RegisterSession> {
  const session = await RegisterSession.create(machine, file, (db) => {
    createBody(db, { name: { en: 'Working Group', km: '' }, shortName: 'TWG', timeZone: 'Asia/Phnom_Penh' });
  });
  for (let n = 0; n < organisations; n += 1) addOrganisation(session, `Founder ${n} 0`);
  const { id: meetingId } = answerOfContent(session, 'meetings.create', {
    ...answerOfContent(session, 'meetings.suggest', { kind: 'working-group' }),
    title: { en: 'First meeting', km: 'កិច្ចប្រជុំលើកទី១' },
  });
  const { id: agendaItemId } = answerOfContent(session, 'agenda.add', {
    meetingId,
    parentId: null,
    after: null,
    fields: { title: { en: 'Opening', km: '' }, purpose: 'discussion', minutes: 10, presenters: [] },
  });
  addEntry(session, agendaItemId, 'discussion', 'Typed words 0');
  return session;
}

export const addOrganisation = (session: RegisterSession, name: string): string =>
  answerOfContent(session, 'organisations.create', {
    name: { en: name, km: '' },
    acronym: '',
    kind: 'other',
    parentId: null,
  }).id;

export const addEntry = (
  session: RegisterSession,
  agendaItemId: string,
  type: 'discussion' | 'decision',
  text: string,
): string =>
  answerOfContent(session, 'minutes.add', {
    agendaItemId,
    after: null,
    type,
    body: richTextOf(text),
    speaker: null,
  }).id;

/** A change that the program said was saved: a thing, and the number of the version it was brought to. */
export interface Promised {
  key: string;
  version: number;
}

/** Brings the register to version `n` by calls of the contract, and answers what the program promised with that. */
export function makeChange(session: RegisterSession, n: number): Promised {
  const item = session.read((db) => one(db, sql`SELECT id FROM agenda_item ORDER BY id LIMIT 1`));
  const entry = session.read(typedEntry);
  switch (n % 4) {
    case 0:
      return { key: `organisation ${addOrganisation(session, `Organisation ${n}`)}`, version: n };
    case 1:
      return { key: `entry ${addEntry(session, item, 'decision', `Decided ${n}`)}`, version: n };
    default:
      answerOfContent(session, 'minutes.update', {
        id: entry,
        changes: { body: richTextOf(`${'Typed words '.repeat(1 + (n % 40))}${n}`) },
      });
      return { key: `entry ${entry}`, version: n };
  }
}

/** The entry into which the writers type. */
export const typedEntry = (db: ReadableDatabase): string =>
  one(db, sql`SELECT id FROM minutes_entry WHERE type = 'discussion' ORDER BY id LIMIT 1`);

const one = (db: ReadableDatabase, query: ReturnType<typeof sql>): string =>
  db.one<{ id: string }>(query)?.id ?? '';

/** The version of everything that writers change, as the register has it. */
export function versions(db: ReadableDatabase): Map<string, number> {
  const rows = db.all<{ key: string; text: string }>(sql`
    SELECT 'organisation ' || id AS key, name_en AS text FROM organisation
    UNION ALL SELECT 'entry ' || id, body FROM minutes_entry`);
  return new Map(rows.map(({ key, text }) => [key, Number(/ (\d+)(?:"|$)/.exec(text)?.[1] ?? -1)]));
}

/** What was promised and is not there. A version that is later than the promised one is no loss. */
export function missing(db: ReadableDatabase, promised: Iterable<Promised>): string[] {
  const there = versions(db);
  return [...promised]
    .filter(({ key, version }) => (there.get(key) ?? -1) < version)
    .map(({ key, version }) => `${key}, version ${version}, found ${there.get(key) ?? 'nothing'}`);
}
