import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  MAX_PAPER_SIZE,
  MOST_PAPERS_AT_ONCE,
  canBeOpened,
  isProgram,
  paperTitle,
} from '../../../src-shared/domain/paper.ts';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { removeCopies, writeCopy } from '../../../src-main/papers/paper-copies.ts';
import { addFiles } from '../../../src-main/papers/add-files.ts';
import { readPaper } from '../../../src-main/papers/papers-store.ts';
import { NOBODY, TestRegister } from './test-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-papers-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array = name): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const add = (
  register: TestRegister,
  item: string,
  paths: string[],
  options: Parameters<typeof addFiles>[3] = {},
) =>
  addFiles(
    { step: (description, work) => register.history.step('Tester', description, work) },
    item,
    paths.map((path) => ({ path, name: path.split('/').at(-1) ?? '' })),
    options,
  );

describe('papers', () => {
  test('are kept with their bytes, opened as they were, and stay for undo', async () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const item = register.item(meetingId, 'The draft');
    const result = await add(register, item, [file('ព្រាង 0.2.pdf', 'ខ្លឹមសារ'), file('Map.png', 'png')]);
    expect(result).toMatchObject({
      added: [{ fileName: 'ព្រាង 0.2.pdf', alsoAt: '' }, { fileName: 'Map.png' }],
      refused: [],
    });
    const papers = register.call('papers.list', { meetingId });
    expect(papers.map((paper) => [paper.fileName, paper.size, paperTitle(paper)])).toEqual([
      ['ព្រាង 0.2.pdf', 24, 'ព្រាង 0.2'],
      ['Map.png', 3, 'Map'],
    ]);
    const id = papers[0]?.id ?? '';
    expect(new TextDecoder().decode(readPaper(register.db, id).bytes)).toBe('ខ្លឹមសារ');
    register.call('papers.remove', { id });
    expect(register.subject).toBe('ព្រាង 0.2');
    register.history.undo('Tester');
    expect(new TextDecoder().decode(readPaper(register.db, id).bytes)).toBe('ខ្លឹមសារ');
  });

  test('are refused each for its reason, and the others are kept', async () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const item = register.item(meetingId, 'A');
    const large = file('large.pdf');
    truncateSync(large, MAX_PAPER_SIZE + 1);
    const full = file('full.pdf');
    truncateSync(full, MAX_PAPER_SIZE);
    const { added, refused } = await add(register, item, [
      file('good.pdf'),
      large,
      full,
      file('empty.pdf', ''),
      file('setup.exe'),
      file('copy of good.pdf', 'good.pdf'),
      join(folder, 'not there.pdf'),
      folder,
    ]);
    expect(added.map((each) => each.fileName)).toEqual(['good.pdf', 'full.pdf']);
    expect(refused.map((each) => each.reason)).toEqual([
      'too-big',
      'empty',
      'program',
      'same',
      'unreadable',
      'folder',
    ]);
    const elsewhere = await add(register, register.item(meetingId, 'B'), [file('third.pdf', 'good.pdf')]);
    expect(elsewhere.added).toMatchObject([{ alsoAt: 'good' }]);
    expect(
      register.db.one(sql`SELECT count(*) AS n FROM file_content WHERE size = 8`),
      'the same bytes are kept once',
    ).toEqual({ n: 1 });
  });

  test('are kept as one step, and one after the other', async () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const item = register.item(meetingId, 'A');
    const steps = register.steps();
    const told: number[] = [];
    const shown: number[] = [];
    await add(register, item, [file('one.pdf'), file('two.pdf'), file('three.pdf')], {
      tell: (done) => {
        told.push(done);
        shown.push(register.call('papers.list', { meetingId }).length);
      },
    });
    expect(told).toEqual([0, 1, 2]);
    expect(shown).toEqual([0, 0, 0]);
    expect(register.steps()).toBe(steps + 1);
    expect(register.call('papers.list', { meetingId })).toHaveLength(3);
  });

  test('that were stopped leave nothing, but what was there before', async () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const item = register.item(meetingId, 'A');
    await add(register, register.item(meetingId, 'B'), [file('known.pdf')]);
    const contents = () => register.db.all(sql`SELECT sha256 FROM file_content ORDER BY sha256`);
    const [before, steps] = [contents(), register.steps()];
    const controller = new AbortController();
    await expect(
      add(register, item, [file('known too.pdf', 'known.pdf'), file('new.pdf'), file('last.pdf')], {
        signal: controller.signal,
        tell: (done) => {
          if (done === 2) controller.abort();
        },
      }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(contents()).toEqual(before);
    expect(register.steps()).toBe(steps);
    expect(register.call('papers.list', { meetingId })).toHaveLength(1);
  });

  test('are refused whole when there are too many, or too much, or nothing can be added', async () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const item = register.item(meetingId, 'A');
    const large = file('full size.pdf');
    truncateSync(large, MAX_PAPER_SIZE);
    const many = (path: string, count: number) => Array.from({ length: count }, () => path);
    const refused = (paths: string[]) =>
      add(register, item, paths, {
        tell: () => {
          throw new Error('Nothing may be read');
        },
      });
    const tooMany = { code: 'too-many-files', details: { most: '200', megabytes: '500' } };
    await expect(refused(many(file('one.pdf'), MOST_PAPERS_AT_ONCE + 1))).rejects.toMatchObject(tooMany);
    await expect(refused(many(large, 21))).rejects.toMatchObject(tooMany);
    register.hold(meetingId, 'closed');
    await expect(refused([large])).rejects.toMatchObject({ code: 'frozen' });
  });

  test('that another program only offers are told, and the others kept', async () => {
    const register = new TestRegister();
    const item = register.item(register.meeting(1), 'A');
    const { added, refused } = await addFiles(
      { step: (description, work) => register.history.step('Tester', description, work) },
      item,
      [
        { path: '', name: 'Attachment.pdf' },
        { path: file('Saved.pdf'), name: 'Saved.pdf' },
      ],
    );
    expect(added).toMatchObject([{ fileName: 'Saved.pdf' }]);
    expect(refused).toEqual([{ fileName: 'Attachment.pdf', reason: 'nowhere' }]);
  });

  test('that cannot be taken back do not hide why the adding ended', async () => {
    const register = new TestRegister();
    const item = register.item(register.meeting(1), 'A');
    const controller = new AbortController();
    const adding = addFiles(
      {
        step: (description, work) => {
          if (controller.signal.aborted) throw new RegisterError('read-only', 'Somebody else has it');
          return register.history.step('Tester', description, work);
        },
      },
      item,
      ['One.pdf', 'Two.pdf'].map((name) => ({ path: file(name), name })),
      { signal: controller.signal, tell: (done) => done === 1 && controller.abort() },
    );
    await expect(adding).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('of what runs are neither kept nor opened, whatever the name pretends', () => {
    for (const name of [
      'a.exe',
      'A.EXE',
      'a.pdf.js',
      'a.lnk',
      'a.bat',
      'run.ps1',
      'x.exe. .',
      'macro.docm',
      'a.hta',
    ])
      expect([name, isProgram(name), canBeOpened(name)]).toEqual([name, true, false]);
    for (const name of ['a.pdf', 'a.docx', 'ព្រាង.xlsx', 'a.PNG'])
      expect([name, isProgram(name), canBeOpened(name)]).toEqual([name, false, true]);
    for (const name of ['a.unknown', 'noextension', 'a.zip', 'a.html', 'a.svg'])
      expect([name, isProgram(name), canBeOpened(name)]).toEqual([name, false, false]);
  });

  test('are renamed, put in order, moved to another item of the same meeting only', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const [a, b] = [register.item(meetingId, 'A'), register.item(meetingId, 'B')];
    const foreign = register.item(register.meeting(2), 'Foreign');
    const [one, two] = register.papers(a, 'one.pdf', 'two.pdf') as [string, string];
    register.call('papers.rename', { id: one, title: 'Draft 0.2' });
    expect(register.subject).toBe('Draft 0.2');
    register.call('papers.move', { id: one, agendaItemId: a, after: two });
    const listed = () =>
      register
        .call('papers.list', { meetingId })
        .map((paper) => [paper.agendaItemId === a ? 'A' : 'B', paperTitle(paper)].join(' '));
    expect(listed()).toEqual(['A two', 'A Draft 0.2']);
    register.call('papers.move', { id: two, agendaItemId: b, after: null });
    expect(listed()).toEqual(['A Draft 0.2', 'B two']);
    expect(register.call('agenda.links', { meetingId }).map((item) => item.papers.length)).toEqual([1, 1]);
    expect(register.refused('papers.move', { id: one, agendaItemId: foreign, after: null })).toBe(
      'not-allowed',
    );
    expect(register.refused('papers.rename', { id: NOBODY, title: '' })).toBe('not-found');
    register.hold(meetingId, 'closed');
    expect(register.refused('papers.remove', { id: one })).toBe('frozen');
    expect(register.refused('papers.rename', { id: one, title: 'x' })).toBe('frozen');
  });

  test('are not moved to an item that has the same file, as none is added to it', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const [a, b] = [register.item(meetingId, 'A'), register.item(meetingId, 'B')];
    const [one, two] = register.papers(a, 'one.pdf', 'two.pdf') as [string, string];
    const [there] = register.papers(b, 'one.pdf') as [string];
    expect(register.refused('papers.move', { id: one, agendaItemId: b, after: there })).toBe('duplicate');
    // Put in order at one item, it does not meet itself.
    register.call('papers.move', { id: one, agendaItemId: a, after: two });
    register.call('papers.remove', { id: there });
    register.call('papers.move', { id: one, agendaItemId: b, after: null });
    expect(register.call('papers.list', { meetingId }).map((paper) => paper.id)).toEqual([two, one]);
  });

  test('are shown as a copy that nobody can change, under a name every system takes', () => {
    const path = writeCopy('A: draft?.pdf', new TextEncoder().encode('bytes'));
    expect(path).toMatch(/A draft\.pdf$/);
    expect(readFileSync(path, 'utf8')).toBe('bytes');
    expect(statSync(path).mode & 0o777).toBe(0o400);
    removeCopies();
    expect(() => statSync(path)).toThrow();
  });
});
