import { describe, expect, test } from 'vitest';
import type {
  MeetingProposal,
  NewMeetingLine,
  ProposedLine,
} from '../../../src-shared/domain/meeting-proposal.ts';
import { NOBODY, TestRegister } from './test-register.ts';

const told = (line: ProposedLine) =>
  `${line.on ? 'x' : '-'} ${line.level === 2 ? '  ' : ''}${line.title.en} (${line.reason.kind})`;

const newLine = ({ on, reason, presenters, ...line }: ProposedLine): NewMeetingLine => {
  void on;
  return {
    ...line,
    actionId: reason.kind === 'action' ? reason.id : null,
    presenters: presenters.map(({ kind, id }) => ({ kind, id })),
  };
};

/** A held meeting that left minutes, open actions and a deferred item with a paper behind. */
function afterTheSixth() {
  const register = new TestRegister();
  register.today = '2026-04-01';
  const chair = register.person('Chair', { role: 'chair' });
  const guest = register.person('Guest');
  register.person('Member', { role: 'member' });
  const sixth = register.meeting(6, { date: '2026-03-10', chairId: chair, venue: { en: 'Room 2', km: '' } });
  register.attend(sixth, chair, guest);
  const draft = register.item(sixth, 'The draft', { minutes: 40, purpose: 'decision' });
  const deferred = register.item(sixth, 'Budget', {
    minutes: 25,
    presenters: [{ kind: 'person', id: guest }],
  });
  register.papers(deferred, 'budget.xlsx');
  register.call('agenda.update', { id: deferred, changes: { outcome: 'deferred' } });
  const late = register.entry(draft, 'action', 'Collect the figures from the five provinces').id;
  const soon = register.entry(draft, 'action', 'សរសេរលិខិត').id;
  const done = register.entry(draft, 'action', 'Book the room').id;
  const set = (id: string, action: object) => register.call('minutes.update', { id, changes: { action } });
  set(late, { dueDate: '2026-03-20', owners: [{ kind: 'person', id: guest }] });
  set(soon, { dueDate: '2026-05-20' });
  set(done, { state: 'done' });
  register.hold(sixth);
  register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
  return { register, sixth, deferred, chair, guest };
}

const propose = (register: TestRegister, template: string | null = 'working-group'): MeetingProposal =>
  register.call('meetings.propose', { kind: 'working-group', template });

describe('a new meeting from the previous one', () => {
  test('follows it in number, day, place and agenda: minutes to adopt, matters arising, what was deferred', () => {
    const { register, sixth, deferred } = afterTheSixth();
    const { fields, previous, lines, invitees } = propose(register);
    expect(fields).toMatchObject({ ordinal: 7, date: '2026-04-07', venue: { en: 'Room 2', km: '' } });
    expect(previous).toMatchObject({ id: sixth, ordinal: 6 });
    expect(invitees).toEqual({ previous: 2, members: 2 });
    expect(lines.map(told)).toEqual([
      'x Opening (template)',
      'x Adoption of the agenda (template)',
      'x Minutes of the 6th meeting (minutes)',
      'x Matters arising (matters-arising)',
      'x   A6.1 Collect the figures from the five provinces (action)',
      'x    (action)',
      'x Budget (deferred)',
      'x Any other business (template)',
      'x Date of the next meeting (template)',
      'x Closing (template)',
    ]);
    expect(lines[2]).toMatchObject({
      kind: 'minutes-adoption',
      minutesOfId: sixth,
      title: { km: 'កំណត់ហេតុកិច្ចប្រជុំលើកទី៦' },
      reason: { minutesState: 'circulated' },
    });
    expect(lines[4]?.reason).toMatchObject({
      code: 'A6.1',
      overdue: true,
      owners: [{ name: { en: 'Guest' } }],
    });
    expect(lines[5]?.title).toEqual({ en: '', km: 'A6.2 សរសេរលិខិត' });
    expect(lines[6]).toMatchObject({
      carriedFromId: deferred,
      minutes: 25,
      presenters: [{ name: { en: 'Guest' } }],
      reason: { number: '2', meeting: { ordinal: 6 }, papers: 1 },
    });
  });

  test('is made in one step with its papers and its invited people; what was taken up is not proposed again', () => {
    const { register, sixth, deferred } = afterTheSixth();
    const { fields, lines } = propose(register);
    const before = register.dump();
    const steps = register.steps();
    const chosen = lines.filter((line) => line.reason.kind !== 'action' || line.reason.overdue);
    const { id } = register.call('meetings.createWithAgenda', {
      fields,
      lines: chosen.map(newLine),
      invite: 'previous',
      previousId: sixth,
    });
    expect(register.steps()).toBe(steps + 1);
    const links = register.call('agenda.links', { meetingId: id });
    expect(links.find((item) => item.carriedFrom !== null)).toMatchObject({
      carriedFrom: { number: '2', meeting: { ordinal: 6 } },
      papers: [{ fileName: 'budget.xlsx' }],
    });
    expect(links.find((item) => item.minutesOf !== null)?.minutesOf).toMatchObject({
      ordinal: 6,
      minutesState: 'circulated',
    });
    expect(
      register.call('agenda.links', { meetingId: sixth }).find((item) => item.itemId === deferred)?.carriedTo,
    ).toMatchObject({ number: '5', meeting: { ordinal: 7 } });
    expect(register.call('attendance.list', { meetingId: id }).rows.map((row) => row.person.name.en)).toEqual(
      ['Chair', 'Guest'],
    );
    expect(propose(register).lines.some((line) => line.reason.kind === 'deferred')).toBe(false);

    const action = register.call('actions.list', {}).rows.find(({ code }) => code === 'A6.1');
    expect(register.call('actions.one', { id: action?.id ?? '' })).toMatchObject({
      next: { number: '4.1', meeting: { ordinal: 7 } },
    });

    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    expect(propose(register).lines.some((line) => line.reason.kind === 'deferred')).toBe(true);
  });

  test('adopts older minutes that nobody adopted too, and leaves adopted ones unticked', () => {
    const { register, sixth } = afterTheSixth();
    const seventh = register.meeting(7, { date: '2026-04-07' });
    register.hold(seventh);
    register.today = '2026-04-20';
    const adoption = () =>
      propose(register)
        .lines.filter((line) => line.kind === 'minutes-adoption')
        .map(told);
    expect(adoption()).toEqual([
      'x Minutes of the 6th meeting (minutes)',
      'x Minutes of the 7th meeting (minutes)',
    ]);
    register.call('minutes.setState', { meetingId: sixth, state: 'adopted' });
    expect(adoption()).toEqual(['x Minutes of the 7th meeting (minutes)']);
    register.call('minutes.setState', { meetingId: seventh, state: 'circulated' });
    register.call('minutes.setState', { meetingId: seventh, state: 'adopted' });
    expect(adoption()).toEqual(['- Minutes of the 7th meeting (minutes)']);
  });

  test('ticks only what is due when very much is open', () => {
    const { register, sixth } = afterTheSixth();
    register.call('minutes.setState', { meetingId: sixth, state: 'drafting' });
    const item = register.item(sixth, 'Many');
    for (let n = 0; n < 12; n += 1) register.entry(item, 'action', `Do ${n}`);
    const actions = propose(register).lines.filter((line) => line.reason.kind === 'action');
    expect(actions).toHaveLength(14);
    expect(actions.filter((line) => line.on)).toMatchObject([{ reason: { overdue: true } }]);
  });

  test('begins a series with a template alone, or empty', () => {
    const register = new TestRegister();
    const { previous, lines } = propose(register);
    expect(previous).toBeNull();
    expect(lines.map(told)).toEqual([
      'x Opening (template)',
      'x Adoption of the agenda (template)',
      '- Matters arising (matters-arising)',
      'x Any other business (template)',
      'x Date of the next meeting (template)',
      'x Closing (template)',
    ]);
    expect(propose(register, null).lines).toEqual([]);
    expect(register.refused('meetings.propose', { kind: 'workshop', template: 'nowhere' })).toBe('not-found');
  });

  test.each([
    ['in English', { en: 'Any other business', km: '' }, { en: 'Closing', km: '' }],
    ['in Khmer', { en: '', km: 'បញ្ហាផ្សេងៗ' }, { en: '', km: 'ពិធីបិទ' }],
  ])('puts what was deferred before the items that end the agenda, %s', (_language, business, closing) => {
    const { register, sixth } = afterTheSixth();
    register.call('minutes.setState', { meetingId: sixth, state: 'drafting' });
    register.item(sixth, 'Work plan', { purpose: 'decision' });
    register.item(sixth, '', { title: business });
    register.item(sixth, 'Field visits', { purpose: 'information' });
    register.item(sixth, '', { title: closing, purpose: 'information' });
    const titles = propose(register, 'previous').lines.map(({ title }) => title.en || title.km);
    expect(titles).toEqual([
      'The draft',
      'Work plan',
      'Budget',
      business.en || business.km,
      'Field visits',
      closing.en || closing.km,
    ]);
  });

  test('puts what was deferred before the next steps of a consultation', () => {
    const { register } = afterTheSixth();
    const titles = propose(register, 'technical-consultation').lines.map(({ title }) => title.en);
    expect(titles.slice(-4)).toEqual(['Summary of recommendations', 'Budget', 'Next steps', 'Closing']);
  });

  test('knows matters arising that were typed by hand', () => {
    const { register, sixth } = afterTheSixth();
    register.call('minutes.setState', { meetingId: sixth, state: 'drafting' });
    const typed = register.item(sixth, 'matters arising');
    register.item(sixth, 'Typed below', {}, typed);
    register.item(sixth, 'Work plan');
    expect(propose(register, 'previous').lines.map(told)).toEqual([
      'x The draft (template)',
      'x matters arising (matters-arising)',
      'x   A6.1 Collect the figures from the five provinces (action)',
      'x    (action)',
      'x Budget (deferred)',
      'x Work plan (template)',
    ]);
  });

  test('takes over the agenda of the previous meeting', () => {
    const { register } = afterTheSixth();
    expect(propose(register, 'previous').lines.map(told)).toEqual([
      'x The draft (template)',
      'x Budget (deferred)',
    ]);
  });
});

describe('what was deferred when the next meeting is planned already', () => {
  test('stands before the items that end the meeting, also where these have sub-items', () => {
    const { register, deferred } = afterTheSixth();
    const seventh = register.meeting(7, { date: '2026-04-07' });
    for (const title of ['Opening', 'Work plan']) register.item(seventh, title);
    const other = register.item(seventh, 'Any other business');
    register.item(seventh, 'Travel costs', {}, other);
    register.item(seventh, 'Closing');
    expect(register.call('agenda.carry', { id: deferred })).toMatchObject({ number: '3' });
    expect(register.call('agenda.list', { meetingId: seventh }).map(({ title }) => title.en)).toEqual([
      'Opening',
      'Work plan',
      'Budget',
      'Any other business',
      'Travel costs',
      'Closing',
    ]);
  });

  test('is put on its agenda with its papers, in its place, once; undo takes it back', () => {
    const { register, sixth, deferred } = afterTheSixth();
    const canGoTo = () =>
      register.call('agenda.links', { meetingId: sixth }).find((item) => item.itemId === deferred)?.canGoTo;
    expect(canGoTo()).toBeNull();
    expect(register.refused('agenda.carry', { id: deferred })).toBe('not-allowed');
    register.meeting(1, { kind: 'workshop', date: '2026-04-05' });
    const seventh = register.meeting(7, { date: '2026-04-07' });
    for (const title of ['Opening', 'Matters arising', 'Work plan', 'Closing']) register.item(seventh, title);
    expect(canGoTo()).toMatchObject({ id: seventh });
    const before = register.dump();
    expect(register.call('agenda.carry', { id: deferred })).toMatchObject({
      number: '3',
      meeting: { id: seventh, ordinal: 7 },
    });
    expect(register.subject).toBe('Budget');
    expect(register.call('agenda.list', { meetingId: seventh }).map(({ title }) => title.en)).toEqual([
      'Opening',
      'Matters arising',
      'Budget',
      'Work plan',
      'Closing',
    ]);
    const there = register.call('agenda.links', { meetingId: seventh })[2];
    expect(there).toMatchObject({
      carriedFrom: { number: '2', meeting: { ordinal: 6 } },
      papers: [{ fileName: 'budget.xlsx' }],
    });
    expect(canGoTo()).toBeNull();
    expect(register.refused('agenda.carry', { id: deferred })).toBe('duplicate');
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    expect(register.refused('agenda.carry', { id: NOBODY })).toBe('not-found');
  });
});

describe('templates', () => {
  test('keep an agenda without what was about that meeting alone', () => {
    const { register, sixth } = afterTheSixth();
    const { fields, lines } = propose(register);
    const { id } = register.call('meetings.createWithAgenda', {
      fields,
      lines: lines.map(newLine),
      invite: 'nobody',
      previousId: sixth,
    });
    const template = register.call('templates.fromAgenda', {
      meetingId: id,
      name: { en: 'Ours', km: 'របស់យើង' },
    });
    const own = register.call('templates.list', {}).at(-1);
    expect(own).toMatchObject({ ref: template.id, name: { en: 'Ours' }, kind: 'working-group' });
    expect(own?.lines.map((line) => line.title.en)).toEqual([
      'Opening',
      'Adoption of the agenda',
      'Minutes of the 6th meeting',
      'Matters arising',
      'Any other business',
      'Date of the next meeting',
      'Closing',
    ]);
    register.today = '2026-04-20';
    const again = propose(register, template.id);
    expect(again.lines.filter((line) => line.kind === 'minutes-adoption').map(told)).toContain(
      'x Minutes of the 7th meeting (minutes)',
    );
    register.call('templates.rename', { id: template.id, name: { en: 'Standard', km: '' } });
    register.call('templates.remove', { id: template.id });
    expect(register.subject).toBe('Standard');
    expect(register.call('templates.list', {}).every((each) => each.id === null)).toBe(true);
  });
});
