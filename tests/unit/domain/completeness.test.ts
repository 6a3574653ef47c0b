import { describe, expect, test } from 'vitest';
import { richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { TestRegister } from '../stores/test-register.ts';

/** A meeting whose minutes lack nothing. */
function completeMeeting() {
  const register = new TestRegister();
  register.setQuorum({ kind: 'number', value: 1, basis: 'persons' });
  const ministry = register.organisation('Ministry');
  const chair = register.person('Chair', { organisationId: ministry, role: 'chair' });
  const meetingId = register.meeting(7, { chairId: chair });
  const [row] = register.attend(meetingId, chair) as [string];
  register.call('attendance.mark', { ids: [row], mark: 'room', at: null });
  const opening = register.item(meetingId, 'Opening', { purpose: 'information' });
  register.entry(opening, 'discussion', 'The Chair opened the meeting');
  register.call('agenda.setState', { meetingId, state: 'circulated' });
  register.call('agenda.setState', { meetingId, state: 'adopted' });
  register.hold(meetingId);
  const kinds = () => register.call('minutes.check', { meetingId }).map((finding) => finding.kind);
  return { register, meetingId, opening, row, kinds };
}

describe('the check before minutes are circulated', () => {
  test('finds nothing in complete minutes', () => {
    const { register, meetingId, kinds } = completeMeeting();
    expect(register.call('agenda.list', { meetingId })).toHaveLength(1);
    expect(kinds()).toEqual([]);
  });

  test('asks for an outcome of every item; sub-items speak for the one above, put-off ones for those below', () => {
    const { register, meetingId, kinds } = completeMeeting();
    const item = register.item(meetingId, 'The draft');
    const part = register.item(meetingId, 'Part', {}, item);
    expect(kinds()).toEqual(['item-without-outcome', 'item-without-outcome']);
    register.entry(part, 'discussion', 'Words');
    expect(kinds()).toEqual([]);
    const later = register.item(meetingId, 'Later');
    register.item(meetingId, 'Part of it', {}, later);
    register.call('agenda.update', { id: later, changes: { outcome: 'deferred' } });
    expect(kinds()).toEqual([]);
    register.call('agenda.update', { id: later, changes: { outcome: 'treated' } });
    expect(kinds(), 'treated says not what came of it').toEqual([
      'item-without-outcome',
      'item-without-outcome',
    ]);
  });

  test('asks for owners and dates of actions, clauses of inputs, words in entries', () => {
    const { register, meetingId, opening } = completeMeeting();
    const action = register.entry(opening, 'action', 'Do it');
    const input = register.entry(opening, 'input', 'Say must');
    const empty = register.entry(opening, 'discussion', ' ');
    register.entry(opening, 'decision', 'Decided on the side');
    expect(register.call('minutes.check', { meetingId })).toMatchObject([
      { kind: 'entry-empty', entryId: empty.id, itemId: opening, code: '1' },
      { kind: 'action-without-owner', entryId: action.id, code: 'A7.1' },
      { kind: 'action-without-date', entryId: action.id },
      { kind: 'input-without-speaker', entryId: input.id, code: 'I-001' },
      { kind: 'input-without-clause', entryId: input.id },
      { kind: 'decision-for-information', code: 'D7.1' },
    ]);
  });

  test('asks who is still expected, where people are from, and for the quorum', () => {
    const { register, meetingId, row, opening, kinds } = completeMeeting();
    const [guest] = register.attend(meetingId, register.person('Guest')) as [string];
    expect(kinds()).toEqual(['still-expected']);
    register.call('attendance.mark', { ids: [guest], mark: 'online', at: null });
    expect(register.call('minutes.check', { meetingId })).toMatchObject([
      { kind: 'no-organisation', attendanceId: guest, name: { en: 'Guest' } },
    ]);
    register.call('attendance.mark', { ids: [guest, row], mark: 'absent', at: null });
    expect(kinds()).toEqual(['nobody-present']);
    register.call('attendance.update', {
      id: guest,
      changes: { outcome: 'attended', organisationId: register.organisation('X') },
    });
    expect(kinds()).toEqual(['no-quorum']);
    register.entry(opening, 'discussion', 'The meeting went on without a quorum.');
    expect(kinds(), 'it is said in the minutes').toEqual([]);
  });

  test('asks for chair and agenda, and for the minutes of the meeting before', () => {
    const { register, meetingId, kinds } = completeMeeting();
    const sixth = register.meeting(6, { date: '2026-02-10' });
    expect(kinds(), 'it did not take place').toEqual([]);
    register.hold(sixth);
    expect(kinds()).toEqual(['previous-not-on-agenda']);
    const adoption = register.item(meetingId, 'Minutes of the 6th', {
      kind: 'minutes-adoption',
      minutesOfId: sixth,
    });
    register.entry(adoption, 'discussion', 'They were not ready');
    expect(kinds()).toEqual(['previous-not-dealt-with']);
    register.call('agenda.update', { id: adoption, changes: { outcome: 'deferred' } });
    expect(kinds()).toEqual([]);
    register.call('agenda.update', { id: adoption, changes: { outcome: 'none' } });
    register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
    register.call('minutes.adopt', { agendaItemId: adoption, body: richTextOf('Adopted'), corrections: [] });
    expect(kinds()).toEqual([]);
    register.call('meetings.update', { id: meetingId, changes: { chairId: null } });
    const bare = register.meeting(8, { date: '2026-04-07' });
    expect(kinds()).toEqual(['no-chair']);
    const ofBare = register.call('minutes.check', { meetingId: bare }).map((finding) => finding.kind);
    expect(ofBare).toEqual(['no-chair', 'no-agenda', 'nobody-present']);
  });

  test('asks for all minutes that wait: older ones too, and what other meetings sent out to the group', () => {
    const { register, meetingId } = completeMeeting();
    const waiting = () =>
      register
        .call('minutes.check', { meetingId })
        .map(({ kind, meeting }) => [kind, `${meeting?.kind} ${meeting?.ordinal}`]);
    const held = (ordinal: number, fields: Parameters<TestRegister['meeting']>[1]) => {
      const id = register.meeting(ordinal, fields);
      register.item(id, 'Opening');
      register.hold(id);
      return id;
    };
    const fifth = held(5, { date: '2026-01-13' });
    held(6, { date: '2026-02-10' });
    expect(waiting()).toEqual([
      ['previous-not-on-agenda', 'working-group 5'],
      ['previous-not-on-agenda', 'working-group 6'],
    ]);
    register.call('minutes.setState', { meetingId: fifth, state: 'circulated' });
    register.call('minutes.setState', { meetingId: fifth, state: 'adopted' });
    const workshop = held(1, { kind: 'workshop', date: '2026-02-20' });
    expect(waiting(), 'its minutes are not out').toEqual([['previous-not-on-agenda', 'working-group 6']]);
    register.call('minutes.setState', { meetingId: workshop, state: 'circulated' });
    expect(waiting()).toEqual([
      ['previous-not-on-agenda', 'working-group 6'],
      ['previous-not-on-agenda', 'workshop 1'],
    ]);
    held(8, { date: '2026-03-10', start: '14:00', end: '16:00' });
    expect(waiting(), 'one later on the same day is not before').toHaveLength(2);
    const second = register.meeting(2, { kind: 'workshop', date: '2026-04-01' });
    register.item(second, 'Opening');
    const ofWorkshop = register.call('minutes.check', { meetingId: second });
    expect(ofWorkshop.flatMap(({ meeting }) => (meeting ? [meeting.kind] : []))).toEqual(['workshop']);
  });

  test('says when the meeting was called off; circulating marks it as held', () => {
    const { register, meetingId, kinds } = completeMeeting();
    const state = () => register.call('meetings.one', { id: meetingId }).meeting.state;
    register.call('meetings.setState', { id: meetingId, state: 'convened' });
    expect(kinds(), 'the meeting may still be going on').toEqual([]);
    register.call('meetings.setState', { id: meetingId, state: 'cancelled' });
    expect(kinds()).toEqual(['meeting-not-held']);
    register.call('meetings.setState', { id: meetingId, state: 'planned' });
    register.call('minutes.setState', { meetingId, state: 'circulated' });
    expect([state(), kinds()]).toEqual(['held', []]);
    register.call('minutes.setState', { meetingId, state: 'drafting', reason: 'A name' });
    expect(state(), 'it took place all the same').toBe('held');
  });
});
