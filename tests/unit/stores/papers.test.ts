import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MAX_PAPER_SIZE, canBeOpened, isProgram, paperTitle } from '../../../src-shared/domain/paper.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { removeCopies, writeCopy } from '../../../src-main/papers/paper-copies.ts';
import { addPapers, readPaper } from '../../../src-main/papers/papers-store.ts';
import { readFiles } from '../../../src-main/papers/read-files.ts';
import { NOBODY, TestRegister } from './test-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-papers-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array = name): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const add = (register: TestRegister, item: string, paths: string[]) =>
  register.history.step('Tester', { label: 'papers.add' }, (db) => addPapers(db, item, readFiles(paths)));

describe('papers', () => {
  test('are kept with their bytes, opened as they were, and stay for undo', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const item = register.item(meetingId, 'The draft');
    const result = add(register, item, [file('ព្រាង 0.2.pdf', 'ខ្លឹមសារ'), file('Map.png', 'png')]);
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

  test('are refused each for its reason, and the others are kept', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const item = register.item(meetingId, 'A');
    const large = file('large.pdf');
    truncateSync(large, MAX_PAPER_SIZE + 1);
    const full = file('full.pdf');
    truncateSync(full, MAX_PAPER_SIZE);
    const { added, refused } = add(register, item, [
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
    const elsewhere = add(register, register.item(meetingId, 'B'), [file('third.pdf', 'good.pdf')]);
    expect(elsewhere.added).toMatchObject([{ alsoAt: 'good' }]);
    expect(
      register.db.one(sql`SELECT count(*) AS n FROM file_content WHERE size = 8`),
      'the same bytes are kept once',
    ).toEqual({ n: 1 });
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
