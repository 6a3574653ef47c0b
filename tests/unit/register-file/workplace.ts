import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { newSite } from '../../../src-main/app-settings.ts';
import { createBody } from '../../../src-main/body/body-store.ts';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { type Machine, RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { newId } from '../../../src-main/database/new-id.ts';

/** Folders of a test: a shared one with registers, and the private one of each computer. */
export interface Workplace {
  shared: string;
  file: string;
  machine(name: string): Machine;
  /** Files in the shared folder. */
  files(): string[];
}

/** A new set of folders for every test, gone afterwards. */
export function useWorkplace(): () => Workplace {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
    mkdirSync(join(root, 'shared'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  return () => {
    const shared = join(root, 'shared');
    return {
      shared,
      file: join(shared, 'Group.twg'),
      files: () => readdirSync(shared).toSorted(),
      machine: (name) => {
        const dataFolder = join(root, name);
        mkdirSync(dataFolder, { recursive: true });
        return { dataFolder, site: newSite(), author: () => name };
      },
    };
  };
}

export const createRegister = (machine: Machine, file: string): Promise<RegisterSession> =>
  RegisterSession.create(machine, file, (db) => {
    createBody(db, { name: { en: 'Working Group', km: '' }, shortName: 'TWG', timeZone: 'Asia/Phnom_Penh' });
  });

export function addOrganisation(session: RegisterSession, name: string): string {
  const id = newId();
  session.step({ label: 'organisations.create' }, (db) => {
    db.run(sql`INSERT INTO organisation (id, name_en, kind) VALUES (${id}, ${name}, 'other')`);
  });
  return id;
}

export const organisationNames = (session: RegisterSession): string[] =>
  session
    .read((db) => db.all<{ name_en: string }>(sql`SELECT name_en FROM organisation ORDER BY name_en`))
    .map((row) => row.name_en);

/** The code that some work is refused with. */
export const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof RegisterError ? error.code : String(error)),
  );
