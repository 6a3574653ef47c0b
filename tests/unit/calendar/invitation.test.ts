import { describe, expect, test } from 'vitest';
import { gatherInvitation } from '../../../src-main/calendar/gather-invitation.ts';
import { invitationFile } from '../../../src-main/calendar/invitation-file.ts';
import { instantAt } from '../../../src-main/calendar/zoned-time.ts';
import { TestRegister } from '../stores/test-register.ts';

interface Property {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

/** Reads a calendar file as RFC 5545 has it: unfolds, and takes the properties of its event apart. */
function parse(file: string): Property[] {
  for (const line of file.split('\r\n')) {
    expect(Buffer.byteLength(line), `"${line}" is folded at 75 octets`).toBeLessThanOrEqual(75);
    // A fold between the bytes of one letter would leave broken ones on both sides.
    expect(line).not.toContain('\uFFFD');
  }
  expect(file.replaceAll('\r\n', ''), 'lines end with CR LF').not.toMatch(/[\r\n]/);
  const lines = file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  return lines.map((line) => {
    // A colon in a quoted parameter does not end the head.
    const head = /^(?:[^":]|"[^"]*")*/.exec(line)?.[0] ?? '';
    const [name = '', ...parameters] = head.match(/(?:[^";]|"[^"]*")+/g) ?? [];
    return {
      name,
      parameters: Object.fromEntries(
        parameters.map((each) => {
          const [key = '', ...rest] = each.split('=');
          return [key, rest.join('=').replaceAll('"', '')];
        }),
      ),
      value: line
        .slice(head.length + 1)
        .replaceAll(/\\([\\;,nN])/g, (_all, char: string) => (char.toLowerCase() === 'n' ? '\n' : char)),
    };
  });
}

function planned() {
  const register = new TestRegister();
  const chair = register.person('Chair, the "first"', { email: 'chair@example.org', role: 'chair' });
  const member = register.person('Sok Dara', { email: 'dara@example.org' });
  const silent = register.person('No Address');
  const id = register.meeting(7, {
    date: '2026-03-10',
    start: '08:30',
    end: '12:00',
    title: { en: 'Portability; registration, cards', km: 'ការផ្ទេរសិទ្ធិ' },
    venue: { en: 'Room 2, Ministry of Health', km: 'បន្ទប់ប្រជុំលេខ២ ក្រសួងសុខាភិបាល' },
    mode: 'hybrid',
    onlineLink: 'https://meet.example.org/twg?x=1,2;3',
    chairId: chair,
  });
  register.attend(id, chair, member, silent);
  register.item(id, 'Opening', { minutes: 5 });
  const item = register.item(id, 'The draft', {
    title: { en: 'The draft', km: 'សេចក្តីព្រាងគោលនយោបាយសុខភាពជនចំណាកស្រុក និងការពិភាក្សាលម្អិតតាមជំពូក' },
  });
  register.item(id, 'Clause 4', {}, item);
  return { register, id };
}

async function written(register: TestRegister, id: string, language: 'en' | 'km' = 'en') {
  const properties = parse(await invitationFile(gatherInvitation(register.db, id, language)));
  return {
    properties,
    value: (name: string) => properties.find((property) => property.name === name)?.value,
    all: (name: string) => properties.filter((property) => property.name === name),
  };
}

describe('the calendar file of a meeting', () => {
  test('says when, where, what and who, in English', async () => {
    const { register, id } = planned();
    const { value, all } = await written(register, id);
    expect(value('METHOD')).toBe('PUBLISH');
    expect(value('UID')).toBe(`${id}@rapporteur`);
    // 08:30 in Phnom Penh, seven hours ahead of UTC.
    expect([value('DTSTART'), value('DTEND')]).toEqual(['20260310T013000Z', '20260310T050000Z']);
    expect(value('SUMMARY')).toBe('TWG: 7th meeting – Portability; registration, cards');
    expect(value('LOCATION')).toBe('Room 2, Ministry of Health');
    expect(value('DESCRIPTION')?.split('\n')).toEqual([
      'Online: https://meet.example.org/twg?x=1,2;3',
      'Agenda:',
      '08:30  1  Opening',
      '08:35  2  The draft',
      '    08:45  2.1  Clause 4',
    ]);
    expect(value('STATUS')).toBe('TENTATIVE');
    expect(all('ORGANIZER')).toMatchObject([{ value: 'mailto:chair@example.org' }]);
    expect(value('DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/);
  });

  test('is what RFC 5546 has for published events: an organizer, nobody asked, taken back by CANCEL', async () => {
    const { register, id } = planned();
    const published = await written(register, id);
    expect(published.all('METHOD').map((one) => one.value)).toEqual(['PUBLISH']);
    for (const once of ['ORGANIZER', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'UID', 'SEQUENCE']) {
      expect(published.all(once), once).toHaveLength(1);
    }
    expect(published.all('ATTENDEE')).toEqual([]);
    expect(published.properties.map((property) => property.value).join()).not.toContain('dara@example.org');

    register.call('meetings.setState', { id, state: 'cancelled' });
    const cancelled = await written(register, id);
    expect(cancelled.value('METHOD')).toBe('CANCEL');
    expect(cancelled.value('STATUS')).toBe('CANCELLED');
    expect(cancelled.value('UID')).toBe(published.value('UID'));
    expect(Number(cancelled.value('SEQUENCE'))).toBeGreaterThan(Number(published.value('SEQUENCE')));
    expect(cancelled.all('ATTENDEE')).toEqual([]);
    expect(cancelled.all('ORGANIZER')).toHaveLength(1);
  });

  test('is called by a secretary where the chair has no address, and by nobody where none is known', async () => {
    const { register, id } = planned();
    const chair = register.person('Chair without mail');
    register.call('meetings.update', { id, changes: { chairId: chair } });
    const bare = await written(register, id);
    expect([bare.all('METHOD'), bare.all('ORGANIZER'), bare.all('ATTENDEE')]).toEqual([[], [], []]);
    register.person('Keo Sothea', { email: 'sothea@example.org', role: 'secretary' });
    const { value, all } = await written(register, id);
    expect(value('METHOD')).toBe('PUBLISH');
    expect(all('ORGANIZER')).toMatchObject([{ value: 'mailto:sothea@example.org' }]);
  });

  test('is folded between letters, also in Khmer', async () => {
    const { register, id } = planned();
    const { value } = await written(register, id, 'km');
    expect(value('LOCATION')).toBe('បន្ទប់ប្រជុំលេខ២ ក្រសួងសុខាភិបាល');
    expect(value('SUMMARY')).toBe('TWG: កិច្ចប្រជុំលើកទី៧ – ការផ្ទេរសិទ្ធិ');
    expect(value('DESCRIPTION')).toContain('០៨:៣៥  ២  សេចក្តីព្រាងគោលនយោបាយសុខភាពជនចំណាកស្រុក និងការពិភាក្សាលម្អិតតាមជំពូក');
  });

  test('keeps its identity and rises in sequence with every change, undone ones included', async () => {
    const { register, id } = planned();
    const sequence = async () => Number((await written(register, id)).value('SEQUENCE'));
    const seen = [await sequence()];
    register.call('meetings.update', { id, changes: { date: '2026-03-17' } });
    seen.push(await sequence());
    register.history.undo('Tester');
    seen.push(await sequence());
    const item = register.item(id, 'More');
    seen.push(await sequence());
    register.call('agenda.remove', { id: item });
    seen.push(await sequence());
    register.person('Somebody else');
    expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b));
    expect(await sequence(), 'what is not about the meeting does not count').toBe(seen.at(-1));
    expect((await written(register, id)).value('UID')).toBe(`${id}@rapporteur`);
  });

  test('of a convened meeting confirms, of a cancelled one cancels', async () => {
    const { register, id } = planned();
    register.call('meetings.setState', { id, state: 'convened' });
    expect((await written(register, id)).value('STATUS')).toBe('CONFIRMED');
    register.call('meetings.setState', { id, state: 'cancelled' });
    expect((await written(register, id)).value('STATUS')).toBe('CANCELLED');
  });

  test('takes the clock of the place, also where clocks are changed', () => {
    const at = (day: string, time: string, zone: string) => instantAt(day, time, zone).toISOString();
    expect(at('2026-03-10', '08:30', 'Asia/Phnom_Penh')).toBe('2026-03-10T01:30:00.000Z');
    expect(at('2026-01-10', '08:30', 'Europe/Geneva')).toBe('2026-01-10T08:30:00.000Z');
    expect(at('2026-01-10', '08:30', 'Europe/Zurich')).toBe('2026-01-10T07:30:00.000Z');
    expect(at('2026-07-10', '08:30', 'Europe/Zurich')).toBe('2026-07-10T06:30:00.000Z');
    expect(at('2026-03-29', '00:30', 'Europe/Zurich')).toBe('2026-03-28T23:30:00.000Z');
    expect(at('2026-03-29', '09:00', 'Europe/Zurich')).toBe('2026-03-29T07:00:00.000Z');
    expect(at('2026-10-25', '09:00', 'Europe/Zurich')).toBe('2026-10-25T08:00:00.000Z');
    expect(at('2026-11-01', '01:00', 'America/New_York')).toBe('2026-11-01T05:00:00.000Z');
    expect(at('2026-12-31', '23:30', 'Pacific/Auckland')).toBe('2026-12-31T10:30:00.000Z');
  });
});
