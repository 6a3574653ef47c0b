import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sql } from '../../../src-main/database/sql.ts';
import { answerOfContent } from '../../../src-main/ipc/answer-content.ts';
import { addFiles } from '../../../src-main/papers/add-files.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { codeOf, createRegister, useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

test('a register that is closed while papers are added keeps nothing of them', async () => {
  const { machine, file, shared } = workplace();
  const office = machine('office');
  const session = await createRegister(office, file);
  const { id: meetingId } = answerOfContent(session, 'meetings.create', {
    kind: 'workshop',
    ordinal: 1,
    title: { en: 'Workshop', km: '' },
    date: '2026-12-01',
    start: '08:00',
    end: '12:00',
    timeZone: 'Asia/Phnom_Penh',
    venue: { en: '', km: '' },
    mode: 'in-person',
    onlineLink: '',
    chairId: null,
  });
  const [item] = answerOfContent(session, 'agenda.addMany', {
    meetingId,
    after: null,
    lines: [{ title: { en: 'Drafts', km: '' }, purpose: 'discussion', minutes: 5, presenters: [], level: 1 }],
  }).ids;
  const files = ['A.pdf', 'B.pdf', 'C.pdf'].map((name) => {
    const path = join(shared, name);
    writeFileSync(path, name);
    return { path, name };
  });
  const kept = () => session.read((db) => db.all(sql`SELECT sha256 FROM file_content`)).length;

  const closing: Promise<void>[] = [];
  const adding = session.stepByStep(new AbortController().signal, (signal) =>
    addFiles(session, item ?? '', files, {
      signal,
      tell: (done) => {
        if (done < 2) return;
        expect(kept()).toBe(2);
        closing.push(session.close());
      },
    }),
  );
  expect(await codeOf(adding)).toBe('cancelled');
  await Promise.all(closing);

  const again = await RegisterSession.open(office, file);
  expect(again.read((db) => db.all(sql`SELECT sha256 FROM file_content`))).toEqual([]);
  expect(answerOfContent(again, 'papers.list', { meetingId })).toEqual([]);
  await again.close();
});
