import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { lockPath } from '../../../src-main/register-file/lock.ts';
import { type Machine, RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { addOrganisation } from './workplace.ts';

/** A change that somebody makes on another computer to a copy of the file, which a sync program then puts over it. */
export async function publishElsewhere(who: Machine, file: string, ...names: string[]): Promise<void> {
  const elsewhere = `${file}.elsewhere.twg`;
  copyFileSync(file, elsewhere);
  const theirs = await RegisterSession.open(who, elsewhere);
  for (const name of names) {
    addOrganisation(theirs, name);
    await theirs.publish();
  }
  await theirs.close();
  copyFileSync(elsewhere, file);
  rmSync(elsewhere);
}

export const noticesOf = (session: RegisterSession) => session.status().notices.map(({ kind }) => kind);

/** The lock of a program on another computer, which nobody here can ask whether it runs. */
export function lockFromElsewhere(file: string, token = 'theirs'): void {
  writeFileSync(
    lockPath(file),
    JSON.stringify({
      host: 'PC-OTHER',
      user: 'u',
      name: 'Vanna',
      pid: 1,
      since: '2026-11-20T02:30:00.000Z',
      token,
    }),
  );
}
