import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ReadableDatabase } from '../../src-main/database/connection.ts';
import { sql } from '../../src-main/database/sql.ts';
import { gatherMinutes } from '../../src-main/records/gather-minutes.ts';
import { minutesOnPaper, readMinutesRecord } from '../../src-main/records/kept-minutes.ts';
import { prepareRecord } from '../../src-main/records/prepare-record.ts';
import { RegisterSession } from '../../src-main/register-file/register-session.ts';
import { writeRecord } from '../../src-main/word/write-record.ts';
import { getMinutes, setMinutesState } from '../../src-main/minutes/minutes-store.ts';
import { keepMinutesVersion, listMinutesVersions } from '../../src-main/minutes/versions-store.ts';
import { RECORD_LANGUAGES } from '../../src-shared/domain/record.ts';
import { richTextOf } from '../../src-shared/domain/rich-text.ts';
import { useWorkplace } from '../unit/register-file/workplace.ts';
import { completeSample } from './helpers/complete.ts';
import { TestRegister } from '../unit/stores/test-register.ts';

/** The 6th meeting with people, a quorum, papers and entries; the 7th that follows it. */
function working() {
  const register = new TestRegister();
  const organisations = ['Ministry of Health', 'World Health Organization', 'Health for Workers'].map(
    (name) => register.organisation(name),
  );
  const people = organisations.map((organisationId, i) =>
    register.person(`Person ${i}`, {
      organisationId,
      role: i === 0 ? 'chair' : 'member',
      email: `person${i}@example.org`,
      position: { en: `Post ${i}`, km: '' },
    }),
  );
  const [chair = '', member = '', absent = ''] = people;
  register.setQuorum({ kind: 'number', value: 2, basis: 'organisations' });
  const sixth = register.meeting(6, { date: '2026-02-10', chairId: chair });
  const seventh = register.meeting(7, { date: '2026-03-10', chairId: chair });
  const item = register.item(sixth, 'The draft', { presenters: [{ kind: 'person', id: member }] });
  register.papers(item, 'draft.docx');
  const rows = register.attend(sixth, chair, member, absent);
  register.call('attendance.mark', { ids: rows.slice(0, 1), mark: 'room', at: null });
  register.call('attendance.mark', { ids: rows.slice(1, 2), mark: 'online', at: '09:20' });
  register.call('attendance.mark', { ids: rows.slice(2), mark: 'apologies', at: null });
  const said = register.entry(item, 'discussion', 'Workers move between provinces');
  register.call('minutes.update', { id: said.id, changes: { speaker: { kind: 'person', id: member } } });
  const given = register.entry(item, 'action', 'Send it out');
  register.call('minutes.update', {
    id: given.id,
    changes: { action: { owners: [{ kind: 'person', id: member }], dueDate: '2026-03-01' } },
  });
  const adoption = register.item(seventh, 'Minutes of the 6th meeting', {
    kind: 'minutes-adoption',
    minutesOfId: sixth,
  });
  register.hold(sixth);
  const circulate = () => register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
  const adopt = () =>
    register.call('minutes.adopt', { agendaItemId: adoption, body: richTextOf('Adopted'), corrections: [] });
  const printed = () => sums(register, sixth);
  return {
    register,
    organisations,
    chair,
    member,
    absent,
    sixth,
    seventh,
    item,
    rows,
    said,
    circulate,
    adopt,
    printed,
  };
}

/** Digests of the minutes in every language. */
const sums = (register: { db: ReadableDatabase }, meetingId: string) =>
  Promise.all(
    RECORD_LANGUAGES.map(
      async (language) => (await writeRecord(register.db, { kind: 'minutes', meetingId, language })).sha256,
    ),
  );

/** Renames, merges, counts by another rule: whatever can happen to what minutes name. */
function liveOn({
  register,
  organisations,
  chair,
  member,
  absent,
  seventh,
}: ReturnType<typeof working>): void {
  const nobody = { honorific: 'Dr.', sex: 'female', email: '', phone: '' } as const;
  register.setQuorum({ kind: 'share', value: 90, basis: 'persons' });
  register.call('body.update', {
    changes: {
      ministry: { en: 'Another Ministry', km: 'ក្រសួងផ្សេង' },
      letterheadLeft: { en: 'Another office', km: '' },
      notice: { en: 'Another notice', km: '' },
    },
  });
  register.call('body.addName', {
    name: { en: 'National Working Group', km: '' },
    mandate: { en: '', km: '' },
    from: '2026-01-01',
  });
  register.call('people.update', { id: chair, changes: { name: { en: 'Another Name', km: 'ឈ្មោះផ្សេង' } } });
  register.call('organisations.update', {
    id: organisations[1] ?? '',
    changes: { name: { en: 'Renamed', km: '' }, acronym: 'RN' },
  });
  register.call('people.merge', {
    keepId: member,
    ids: [absent],
    fields: { ...nobody, name: { en: 'Merged', km: '' } },
    postId: null,
    roleId: null,
  });
  register.call('organisations.merge', {
    keepId: organisations[0] ?? '',
    ids: [organisations[2] ?? ''],
    fields: { name: { en: 'United', km: '' }, acronym: '', kind: 'ministry', parentId: null },
    roleId: null,
  });
  register.call('meetings.update', {
    id: seventh,
    changes: { date: '2026-03-24', start: '14:00', end: '16:00' },
  });
}

/** What was gathered at the time says what was sent, but for what lists of people say beyond it. */
function asKept(data: ReturnType<typeof gatherMinutes>) {
  return {
    ...data,
    attendance: data.attendance.map(({ ...line }) => {
      for (const key of ['email', 'phone', 'reply']) Reflect.deleteProperty(line, key);
      return line;
    }),
  };
}

describe('minutes that are out', () => {
  test('are printed as they were, whatever is renamed, merged and counted otherwise since', async () => {
    const desk = working();
    const drafted = await desk.printed();
    desk.circulate();
    const sent = await desk.printed();
    expect(new Set([...drafted, ...sent]).size, 'they say that they were circulated').toBe(6);
    const { fileName, madeFrom } = prepareRecord(desk.register.db, {
      kind: 'minutes',
      meetingId: desk.sixth,
      language: 'en',
    });

    const before = gatherMinutes(desk.register.db, desk.sixth);
    liveOn(desk);
    const after = gatherMinutes(desk.register.db, desk.sixth);
    const changed = Object.keys(before).filter(
      (key) =>
        JSON.stringify(before[key as keyof typeof before]) !==
        JSON.stringify(after[key as keyof typeof after]),
    );
    expect(changed, 'the register says something else of all this').toEqual([
      'letterhead',
      'notice',
      'bodyName',
      'chair',
      'attendance',
      'quorum',
      'agenda',
      'next',
    ]);

    expect(await desk.printed()).toEqual(sent);
    expect(minutesOnPaper(desk.register.db, { meetingId: desk.sixth })).toEqual(asKept(before));
    // The list may still be put right, the paper goes, the day is another: none of it was sent out.
    desk.register.call('meetings.update', { id: desk.sixth, changes: { date: '2026-02-11' } });
    const [paper] = desk.register.call('papers.list', { meetingId: desk.sixth });
    desk.register.call('papers.remove', { id: paper?.id ?? '' });
    desk.register.call('attendance.mark', { ids: desk.rows.slice(0, 1), mark: 'absent', at: null });
    expect(await desk.printed()).toEqual(sent);
    const again = prepareRecord(desk.register.db, { kind: 'minutes', meetingId: desk.sixth, language: 'en' });
    expect([again.fileName, again.madeFrom]).toEqual([fileName, madeFrom]);
  });

  test('are adopted as they were circulated: by the same rule, with the same next meeting, under the names of now', async () => {
    const desk = working();
    desk.circulate();
    const sent = minutesOnPaper(desk.register.db, { meetingId: desk.sixth });
    liveOn(desk);
    desk.adopt();
    const adopted = minutesOnPaper(desk.register.db, { meetingId: desk.sixth });
    expect(adopted.state).toBe('adopted');
    expect(adopted.quorum).toMatchObject({ kind: 'number', value: 2, basis: 'organisations', required: 2 });
    expect(adopted.next).toEqual(sent.next);
    expect(adopted.chair?.name.en).toBe('Another Name');
    const printed = await desk.printed();
    desk.register.call('people.update', {
      id: desk.chair,
      changes: { name: { en: 'A third name', km: '' } },
    });
    desk.register.call('minutes.setState', { meetingId: desk.sixth, state: 'locked' });
    expect(await desk.printed()).toEqual(printed);
  });

  test('have the corrections noted since behind them, and nothing else changes', async () => {
    const desk = working();
    desk.circulate();
    const sent = await desk.printed();
    const note = (text: string) =>
      desk.register.call('corrections.add', {
        meetingId: desk.sixth,
        fields: {
          entryId: desk.said.id,
          body: richTextOf(text),
          reason: '',
          onDate: '2026-02-20',
          agreedAtId: null,
        },
      }).id;
    const early = note('Between districts');
    const paper = () => minutesOnPaper(desk.register.db, { meetingId: desk.sixth });
    expect(paper().corrections).toMatchObject([{ stage: 'adoption', concerns: { code: null, item: '1' } }]);
    expect(await desk.printed()).not.toEqual(sent);
    desk.register.call('corrections.remove', { id: early });
    expect(await desk.printed()).toEqual(sent);

    note('Between districts');
    desk.adopt();
    const adopted = await desk.printed();
    desk.register.call('meetings.update', { id: desk.seventh, changes: { ordinal: 70 } });
    expect(await desk.printed(), 'the meeting that agreed is called as it was').toEqual(adopted);
    const late = note('Between villages');
    expect(paper().corrections.map(({ stage }) => stage)).toEqual(['adoption', 'later']);
    desk.register.call('corrections.remove', { id: late });
    expect(await desk.printed()).toEqual(adopted);
  });

  test('taken back are worked on again; the version that went out still says what it said', async () => {
    const desk = working();
    desk.circulate();
    const first = desk.register.call('minutes.versions', { meetingId: desk.sixth })[0]?.id ?? '';
    const facts = () =>
      desk.register.call('minutes.version', { meetingId: desk.sixth, versionId: first }).facts;
    const sent = facts();
    expect(sent?.attendance.map(({ name, outcome }) => [name.en, outcome])).toEqual([
      ['Person 0', 'attended'],
      ['Person 1', 'attended'],
      ['Person 2', 'apologies'],
    ]);
    expect(sent?.papers).toMatchObject([
      { fileName: 'draft.docx', sha256: expect.stringMatching(/^[\da-f]{64}$/) as string },
    ]);
    desk.register.call('minutes.setState', { meetingId: desk.sixth, state: 'drafting', reason: '' });
    liveOn(desk);
    expect(minutesOnPaper(desk.register.db, { meetingId: desk.sixth }).chair?.name.en).toBe('Another Name');
    desk.circulate();
    expect(minutesOnPaper(desk.register.db, { meetingId: desk.sixth })).toMatchObject({
      chair: { name: { en: 'Another Name' } },
      quorum: { value: 90 },
    });
    expect(facts()).toEqual(sent);
    const now = desk.register.call('minutes.version', { meetingId: desk.sixth, versionId: null });
    expect(now.facts?.attendance.map(({ name }) => name.en)).toEqual(['Another Name', 'Merged']);
  });

  test('are printed version by version, each as it went out', async () => {
    const desk = working();
    const print = async (versionId: string | null) => {
      const request = { kind: 'minutes', meetingId: desk.sixth, language: 'en', versionId } as const;
      const { sha256 } = await writeRecord(desk.register.db, request);
      return { sha256, fileName: prepareRecord(desk.register.db, request).fileName };
    };
    desk.circulate();
    const [version] = desk.register.call('minutes.versions', { meetingId: desk.sixth });
    const sent = await print(null);
    desk.adopt();
    liveOn(desk);
    expect((await print(null)).sha256).not.toBe(sent.sha256);
    expect(await print(version?.id ?? '')).toEqual({
      sha256: sent.sha256,
      fileName: 'Minutes - 6th meeting - 2026-02-10 - draft - v1.docx',
    });
    await expect(print(desk.sixth), 'no version').rejects.toThrow(/minutes_version/);
  });

  test('are kept with everything that minutes can hold: the same bytes before and after', async () => {
    const { db, meetings, change } = completeSample();
    const meetingId = meetings[0] ?? '';
    const live = await sums({ db }, meetingId);
    change((writable) => keepMinutesVersion(writable, meetingId, 'adopted'));
    change((writable) => {
      writable.run(sql`UPDATE person SET name_en = 'Renamed', name_km = 'Renamed'`);
      writable.run(sql`UPDATE organisation SET name_en = 'Renamed', acronym = 'R'`);
      writable.run(sql`UPDATE quorum_rule SET value = 90`);
      writable.run(sql`UPDATE body SET logo_sha256 = NULL, letterhead_left_en = ''`);
    });
    expect(await sums({ db }, meetingId)).toEqual(live);
  });

  test('come and go with undo', async () => {
    const desk = working();
    const drafted = await desk.printed();
    desk.circulate();
    const sent = await desk.printed();
    desk.register.history.undo('Tester');
    expect(await desk.printed()).toEqual(drafted);
    desk.register.history.redo('Tester');
    expect(await desk.printed()).toEqual(sent);
  });

  test('keep what they print, and no addresses of people', () => {
    const desk = working();
    desk.circulate();
    const row = desk.register.db.one<{ sha: string; bytes: Uint8Array }>(
      sql`SELECT f.sha256 AS sha, f.bytes FROM file_content AS f JOIN minutes_version AS v ON v.record_sha256 = f.sha256`,
    );
    const text = gunzipSync(row?.bytes ?? '').toString();
    expect(text).toContain('Person 2');
    expect(text).not.toContain('example.org');
    desk.register.db.run(
      sql`UPDATE file_content SET bytes = ${new Uint8Array([1, 2])} WHERE sha256 = ${row?.sha ?? ''}`,
    );
    expect(() => readMinutesRecord(desk.register.db, row?.sha ?? '')).toThrow('is not what was kept');
  });
});

describe('minutes that went out before this was kept', () => {
  const workplace = useWorkplace();

  test('are printed as the register has them, say so, and are kept whole from then on', async () => {
    const { file, machine } = workplace();
    const fixture = join(import.meta.dirname, '../fixtures/registers/schema-2.twg.gz');
    writeFileSync(file, gunzipSync(readFileSync(fixture)));
    const session = await RegisterSession.open(machine('a'), file);
    const meetings = session.read((db) =>
      db.all<{ id: string }>(sql`SELECT id FROM meeting ORDER BY ordinal`).map(({ id }) => id),
    );
    const [first = '', second = ''] = meetings;
    const read = <Value>(work: Parameters<typeof session.read<Value>>[0]) => session.read(work);
    expect(read((db) => [getMinutes(db, first).state, getMinutes(db, second).state])).toEqual([
      'adopted',
      'circulated',
    ]);
    expect(read((db) => listMinutesVersions(db, first)).map(({ state, whole }) => [state, whole])).toEqual([
      ['adopted', false],
      ['circulated', false],
      ['circulated', false],
    ]);
    for (const id of [first, second]) {
      expect(read((db) => minutesOnPaper(db, { meetingId: id }))).toEqual(
        read((db) => gatherMinutes(db, id)),
      );
    }
    session.step({ label: 'minutes.setState' }, (db) => {
      setMinutesState(db, { meetingId: second, state: 'adopted' }, '2026-03-10');
    });
    expect(read((db) => listMinutesVersions(db, second)[0])).toMatchObject({ state: 'adopted', whole: true });
    session.step({ label: 'people.update' }, (db) => {
      db.run(sql`UPDATE person SET name_en = 'Renamed'`);
    });
    const names = (id: string) => read((db) => minutesOnPaper(db, { meetingId: id }).chair?.name.en);
    expect([names(first), names(second)]).toEqual(['Renamed', 'Chan Sopheap']);
    await session.close();
  });
});
