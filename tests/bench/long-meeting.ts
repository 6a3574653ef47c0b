import { withMachine } from '../../src-main/cli/open-register.ts';
import { sql } from '../../src-main/database/sql.ts';
import { answerOfContent } from '../../src-main/ipc/answer-content.ts';
import { RegisterSession } from '../../src-main/register-file/register-session.ts';
import { words } from './big-register/words.ts';

/** More than any meeting of a working group has: what its tables must stand. */
const ITEMS = 60;
const PEOPLE = 300;

/**
 * Puts a meeting with a long agenda and a long list of people into a register. Answers its id, and that of a meeting
 * whose minutes are being written.
 */
export function addLongMeeting(file: string): Promise<{ long: string; held: string }> {
  return withMachine(async (machine) => {
    const session = await RegisterSession.open(machine, file);
    const { id: meetingId } = answerOfContent(session, 'meetings.create', {
      kind: 'workshop',
      ordinal: 1,
      title: words(3, 5),
      date: '2026-12-01',
      start: '08:00',
      end: '17:00',
      timeZone: 'Asia/Phnom_Penh',
      venue: { en: '', km: '' },
      mode: 'in-person',
      onlineLink: '',
      chairId: null,
    });
    answerOfContent(session, 'agenda.addMany', {
      meetingId,
      after: null,
      lines: Array.from({ length: ITEMS }, (_, n) => ({
        title: words(n, 5),
        purpose: 'discussion' as const,
        minutes: 5,
        presenters: [],
        level: n % 4 === 0 ? (1 as const) : (2 as const),
      })),
    });
    const people = session.read((db) =>
      db.all<{ id: string }>(sql`SELECT id FROM person ORDER BY id LIMIT ${PEOPLE}`),
    );
    answerOfContent(session, 'attendance.add', {
      meetingId,
      personIds: people.map(({ id }) => id),
      newPeople: [],
      invited: true,
      mark: 'room',
      at: null,
    });
    const held = session.read((db) =>
      db.one<{ id: string }>(sql`SELECT id FROM meeting WHERE state = 'held' ORDER BY id DESC LIMIT 1`),
    );
    await session.close();
    return { long: meetingId, held: held?.id ?? '' };
  });
}
