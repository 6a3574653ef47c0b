import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src-main/cli/arguments.ts';
import { openConnection } from '../../../src-main/database/connection.ts';
import { sql } from '../../../src-main/database/sql.ts';
import {
  FOOTER_LENGTH,
  digestPages,
  footerLine,
  readFooter,
} from '../../../src-main/register-file/footer.ts';
import { FINDING_KINDS } from '../../../src-shared/domain/completeness.ts';

const CLI = join(import.meta.dirname, '../../../src-main/cli.ts');
let folder = '';
let example = '';

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

function run(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** The one JSON document on stdout. */
function json<Value = Record<string, unknown>>(...args: string[]): Value {
  const { code, out, err } = run(...args, '--json');
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out) as Value;
}

const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Changes content behind the program's back, and puts a right digest behind it: what a forger would do. */
function plant(from: string, to: string, damage: string): void {
  const { documentId, publishId } = readFooter(from) ?? { documentId: '', publishId: '' };
  writeFileSync(to, readFileSync(from).subarray(0, -FOOTER_LENGTH));
  const db = openConnection(to, 'write');
  const triggers = db.all<{ name: string; sql: string }>(
    sql`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`,
  );
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  db.exec(damage);
  for (const trigger of triggers) db.exec(trigger.sql);
  db.close();
  const pages = readFileSync(to);
  const file = openSync(to, 'r+');
  const ids = { documentId, publishId };
  writeSync(file, footerLine({ ...ids, sha256: digestPages(file, pages.length, ids) }), pages.length);
  closeSync(file);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
  example = join(folder, 'Example.twg');
  expect(run('example', example).code).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the command line', () => {
  it('lists with ids, and codes where there are any', () => {
    for (const what of ['meetings', 'people', 'organisations', 'actions', 'decisions', 'attendance']) {
      const rows = json<{ id: string; code?: string }[]>('list', what, example);
      expect(rows.length).toBeGreaterThan(10);
      expect(rows.every((row) => /^[0-9a-f-]{36}$/.test(row.id))).toBe(true);
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
      if (what === 'actions')
        expect(rows.every((row) => /^A(TC|W|B)?\d+\.\d+$/.test(row.code ?? ''))).toBe(true);
      if (what === 'decisions')
        expect(rows.every((row) => /^D(TC|W|B)?\d+\.\d+$/.test(row.code ?? ''))).toBe(true);
    }
  });

  it('prints inputs, and what the minutes of a meeting that was held still lack', () => {
    expect(json<unknown[]>('list', 'inputs', example)).toEqual([]);
    const meeting = json('show', 'meeting', '7', example);
    expect(meeting['inputs']).toEqual([]);
    expect(meeting['agenda']).toContainEqual(
      expect.objectContaining({ kind: 'minutes-adoption', outcome: 'treated' }),
    );
    const check = json<{ completeness: { missing: { kind: string }[] }[] }>('check', example);
    for (const { missing } of check.completeness) {
      for (const { kind } of missing) expect(FINDING_KINDS).toContain(kind);
    }
  });

  it('tells the history, from the newest step on', () => {
    const [latest] = json<{ id: string; author: string; label: string; details: unknown[] }[]>(
      'history',
      example,
      '--limit',
      '1',
    );
    expect(latest).toMatchObject({ author: 'Command line', label: 'register.create' });
    expect(latest?.details.length).toBeGreaterThan(50);
  });

  it('shows everything of a meeting, rich text also as text', () => {
    const meeting = json<{
      ordinal: number;
      agenda: { number: string; clock: string }[];
      attendance: unknown[];
      entries: { text: string; body: { type: string } }[];
      decisions: { code: string }[];
    }>('show', 'meeting', '7', example);
    expect(meeting.ordinal).toBe(7);
    expect(meeting.agenda[0]).toMatchObject({ number: '1', clock: expect.stringMatching(/^\d\d:\d\d$/) });
    expect(meeting.attendance.length).toBeGreaterThan(5);
    expect(meeting.entries.every((entry) => entry.body.type === 'doc' && entry.text !== '')).toBe(true);
    expect(meeting.decisions[0]?.code).toBe('D7.1');
    const whole = json<Record<string, { id: string }[]>>('show', 'meeting', '7', example);
    for (const what of ['decisions', 'actions', 'attendance'] as const) {
      const rows = json<{ id: string; meetingId: string }[]>('list', what, example);
      expect(whole[what]).toEqual(rows.filter(({ meetingId }) => meetingId === (whole['id'] as unknown)));
    }
    expect(whole).toMatchObject({
      body: { name: { en: 'Technical Working Group for the Migrant Health Policy' } },
      quorum: { reached: true, rule: { kind: 'share', basis: 'organisations' } },
      minutes: { state: 'locked', adoptedAt: { ordinal: 8 }, missing: [] },
      previous: { ordinal: 6 },
      next: { ordinal: 8 },
      agendaVersions: [{ state: 'circulated' }, { state: 'adopted' }],
      agendaChanges: expect.arrayContaining([expect.objectContaining({ changes: [expect.anything()] })]),
    });
    const { totals, versions } = whole as unknown as {
      totals: { present: number; female: number; male: number; byOrganisationKind: { present: number }[] };
      versions: { state: string; entries: { text: string }[] }[];
    };
    const first = json('show', 'meeting', '1', example);
    expect(first['corrections']).toMatchObject([
      {
        stage: 'adoption',
        agreedAt: { ordinal: 2 },
        body: { type: 'doc' },
        text: expect.stringContaining('in writing'),
      },
    ]);
    expect(totals.female + totals.male).toBe(totals.present);
    expect(totals.byOrganisationKind.reduce((sum, { present }) => sum + present, 0)).toBe(totals.present);
    expect(versions.map(({ state }) => state)).toContain('circulated');
    expect(versions.every(({ entries }) => entries.length > 10 && entries[0]?.text !== '')).toBe(true);
    expect(json<{ kind: string }>('show', 'meeting', 'technical-consultation:1', example).kind).toBe(
      'technical-consultation',
    );
  });

  it('writes the same Word file twice, in both languages, and leaves the register as it was', () => {
    const before = digest(example);
    for (const language of ['en', 'km']) {
      const args = ['export', example, '--record', 'minutes', '--meeting', '7', '--language', language];
      const first = json<{ sha256: string }>(...args, '--out', join(folder, `1-${language}.docx`));
      const second = json<{ sha256: string }>(...args, '--out', join(folder, `2-${language}.docx`));
      expect(first.sha256).toBe(second.sha256);
      expect(digest(join(folder, `2-${language}.docx`))).toBe(second.sha256);
    }
    run('list', 'meetings', example);
    run('check', example);
    expect(digest(example)).toBe(before);
    expect(readdirSync(folder).filter((name) => name.includes('~') || name.includes('lock'))).toEqual([]);
  });

  it('says which records there are, and writes registers of the series, in both languages', () => {
    const kinds = json<{ id: string; languages: string[]; needs: string[] }[]>('records', example);
    expect(kinds.map(({ id }) => id)).toEqual([
      'agenda',
      'attendance-sheet',
      'attendance-list',
      'minutes',
      'action-register',
      'decision-register',
    ]);
    expect(kinds[0]).toMatchObject({ languages: ['en', 'km', 'both'], needs: ['meeting'] });
    expect(kinds[5]).toMatchObject({ name: { en: 'Decision register' }, needs: [] });
    const out = join(folder, 'new folder', 'decisions.docx');
    const args = ['export', example, '--record', 'decision-register', '--language', 'both', '--out', out];
    const { sha256, bytes } = json<{ sha256: string; bytes: number }>(...args);
    expect(digest(out)).toBe(sha256);
    expect(readFileSync(out)).toHaveLength(bytes);
    const ofOne = json<{ sha256: string }>(...args, '--meeting', 'technical-consultation:1');
    expect(ofOne.sha256).not.toBe(sha256);
  });

  it('checks a sound register, and says what is wrong with another', () => {
    expect(json('check', example)).toMatchObject({
      integrity: 'ok',
      foreignKeys: 'ok',
      schema: 'ok',
      findings: [],
    });
    const damaged = join(folder, 'damaged.twg');
    const bytes = readFileSync(example);
    bytes[20_000] = (bytes[20_000] ?? 0) ^ 4;
    writeFileSync(damaged, bytes);
    const { code, out } = run('check', damaged, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'file-damaged', message: expect.any(String) } });
  });

  it('shows papers with their digest, topics, who spoke for whom, and where deferred items went', () => {
    const { agenda, attendance } = json<{
      agenda: { papers: { sha256: string }[]; topic: { id: string } | null; carriedTo: unknown }[];
      attendance: { representedById: string | null; representedBy: { id: string } | null }[];
    }>('show', 'meeting', '6', example);
    const papers = agenda.flatMap((item) => item.papers);
    expect(papers).toHaveLength(2);
    expect(papers.every(({ sha256 }) => /^[\da-f]{64}$/.test(sha256))).toBe(true);
    expect(agenda.some(({ topic }) => topic !== null)).toBe(true);
    const represented = attendance.filter(({ representedById }) => representedById !== null);
    expect(represented.length).toBeGreaterThan(0);
    expect(represented.every(({ representedBy }) => representedBy !== null)).toBe(true);
  });

  it('lists the first meeting first, and every post and role of people', () => {
    const dates = json<{ date: string }[]>('list', 'meetings', example).map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    const people = json<{ id: string; affiliations: { personId: string }[]; memberships: unknown[] }[]>(
      'list',
      'people',
      example,
    );
    expect(people.some(({ affiliations }) => affiliations.length > 1)).toBe(true);
    expect(
      people.every(({ id, affiliations }) => affiliations.every(({ personId }) => personId === id)),
    ).toBe(true);
    expect(people.some(({ memberships }) => memberships.length > 0)).toBe(true);
  });

  it('keeps what stood where a register is made, and says where', () => {
    const file = join(folder, 'Twice.twg');
    expect(run('new', file, '--name', 'First').code).toBe(0);
    const before = digest(file);
    const { code, out, err } = run('new', file, '--name', '-- Second', '--json');
    expect(code).toBe(0);
    const { setAside } = JSON.parse(out) as { setAside: string };
    expect(err).toContain(setAside);
    expect(digest(setAside)).toBe(before);
    // A folder is no file to set aside.
    mkdirSync(join(folder, 'full'));
    for (const command of [
      ['new', join(folder, 'full'), '--name', 'x'],
      ['example', join(folder, 'full')],
    ]) {
      expect(JSON.parse(run(...command, '--json').out)).toMatchObject({
        error: { code: 'file-inaccessible' },
      });
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('full'))).toEqual(['full']);
  });

  it('never writes a record over a register, by whatever name', () => {
    const other = join(folder, 'Other.twg');
    copyFileSync(example, other);
    const [link, soft] = [join(folder, 'hard.docx'), join(folder, 'soft.docx')];
    linkSync(example, link);
    symlinkSync(example, soft);
    const before = digest(example);
    for (const out of [other, link, soft]) {
      const args = ['export', example, '--record', 'action-register', '--out', out, '--json'];
      expect(JSON.parse(run(...args).out)).toMatchObject({ error: { code: 'invalid-input' } });
    }
    expect([digest(example), digest(other)]).toEqual([before, before]);
  });

  it('finds what the digest of the file does not tell: rows and files that are not as they should be', () => {
    for (const [damage, told] of [
      [`UPDATE meeting SET state = 'nonsense' WHERE ordinal = 7`, 'state'],
      [
        `UPDATE file_content SET bytes = x'00' WHERE sha256 = (SELECT sha256 FROM paper)`,
        'not what was kept',
      ],
      [`DELETE FROM body_name; DELETE FROM body`, 'body'],
    ] as const) {
      const file = join(folder, 'Planted.twg');
      plant(example, file, damage);
      const { code, out } = run('check', file, '--json');
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        error: { code: 'file-damaged', message: expect.stringContaining(told) },
      });
    }
  });

  it('makes an empty register with a name in both languages', () => {
    const file = join(folder, 'New.twg');
    expect(run('new', file, '--name', 'Water Group', '--name-km', 'ក្រុមទឹក', '--short-name', 'WG').code).toBe(
      0,
    );
    expect(json<unknown[]>('list', 'meetings', file)).toEqual([]);
    expect(json('check', file)).toMatchObject({ findings: [], counts: { meeting: 0 } });
  });

  it('refuses what it does not understand with a code, and writes nothing', () => {
    for (const [args, code] of [
      [['frobnicate'], 'invalid-input'],
      [['list', 'clouds', example], 'invalid-input'],
      [['list', 'meetings', join(folder, 'nowhere.twg')], 'file-missing'],
      [['show', 'meeting', '99', example], 'not-found'],
      [['new', join(folder, 'nameless.twg')], 'invalid-input'],
      [['export', example, '--record', 'poem', '--meeting', '1', '--out', 'x.docx'], 'invalid-input'],
      [['export', example, '--record', 'minutes', '--meeting', '1', '--out', example], 'invalid-input'],
      [['export', example, '--record', 'minutes', '--out', 'x.docx'], 'invalid-input'],
      [['export', example, '--record', 'agenda', '--meeting', '1'], 'invalid-input'],
      [['export', example, '--record', 'action-register', '--language', 'fr', '--out', 'x'], 'invalid-input'],
      [['export', example, '--record', 'agenda', '--meeting', '1', '--out', folder], 'file-inaccessible'],
      [['export', example, '--record', 'agenda', '--meeting', '1', '--out', ''], 'invalid-input'],
      [['list', 'constructor', example], 'invalid-input'],
      [['list', 'people', example, 'more'], 'invalid-input'],
      [['list', 'people', example, '--limit', '3'], 'invalid-input'],
      [['list', 'people', folder], 'file-inaccessible'],
      [['new', ''], 'invalid-input'],
      [['new', join(folder, 'nameless.twg'), '--name', ' '], 'invalid-input'],
      [['new', join(folder, 'nameless.twg'), '--name', 'x'.repeat(501)], 'invalid-input'],
      [['new', join(folder, 'nameless.twg'), '--name', 'a', '--name', 'b'], 'invalid-input'],
      [['new', join(folder, 'nameless.twg'), '--name'], 'invalid-input'],
      [['new', join(folder, 'no folder', 'x.twg'), '--name', 'x'], 'file-missing'],
    ] as const) {
      const { code: exit, out, err } = run(...args, '--json');
      expect([exit, JSON.parse(out)]).toMatchObject([1, { error: { code } }]);
      expect(err).toContain(code);
      // Words, not the system's own.
      expect(out).not.toMatch(/Error:|E[A-Z]{4,}:/);
    }
    expect(existsSync(join(folder, 'nameless.twg'))).toBe(false);
    expect(json('check', example)).toMatchObject({ findings: [] });
  });

  it('takes no option, and no end of options, for the value that was forgotten before it', () => {
    for (const argv of [
      ['new', 'x.twg', '--name', '--'],
      ['export', '--out', '--', example],
      ['export', '--out', '--json', example],
    ]) {
      expect(() => parseArguments(argv, ['name', 'out'])).toThrow('needs a value');
    }
    expect(parseArguments(['new', '--name=--', '--', '--name'], ['name'])).toMatchObject({
      words: ['new', '--name'],
      options: new Map([['name', '--']]),
    });
  });

  it('makes the same example every time', () => {
    const again = join(folder, 'Again.twg');
    run('example', again);
    expect(run('list', 'actions', again).out).toBe(run('list', 'actions', example).out);
    expect(run('show', 'meeting', '13', again).out).toBe(run('show', 'meeting', '13', example).out);
  });
});
