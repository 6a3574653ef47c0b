import { describe, expect, test } from 'vitest';
import { plainText, richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { TestRegister } from './test-register.ts';

/** The 6th meeting with minutes of two entries, and the 7th that is to adopt them. */
function twoMeetings() {
  const register = new TestRegister();
  const sixth = register.meeting(6, { date: '2026-02-10' });
  const item = register.item(sixth, 'The draft');
  const said = register.entry(item, 'discussion', 'Workers move between provinces');
  const agreed = register.entry(item, 'decision', 'The draft goes out');
  const seventh = register.meeting(7);
  const adoption = register.item(seventh, 'Minutes of the 6th meeting', {
    kind: 'minutes-adoption',
    minutesOfId: sixth,
  });
  const minutes = () => register.call('minutes.get', { meetingId: sixth });
  const versions = () => register.call('minutes.versions', { meetingId: sixth });
  return { register, sixth, seventh, item, said, agreed, adoption, minutes, versions };
}

const correction = (entryId: string | null, text: string) => ({
  entryId,
  body: richTextOf(text),
  reason: 'Asked for by the ministry',
});

describe('circulated minutes', () => {
  test('taken back, give none of their codes to anything else', () => {
    const { register, sixth, item, agreed } = twoMeetings();
    const last = register.entry(item, 'decision', 'A second one');
    const heard = register.entry(item, 'input', 'Say it more clearly');
    register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
    register.call('minutes.setState', { meetingId: sixth, state: 'drafting', reason: '' });
    for (const { id } of [last, heard]) register.call('minutes.remove', { id });
    expect(register.entry(item, 'decision', 'Another').decision?.code).toBe('D6.3');
    expect(register.entry(item, 'input', 'Another').input?.code).toBe('I-002');
    // What went out as a decision, was made something else for a moment, and is one again, is the same one.
    register.call('minutes.setType', { id: agreed.id, type: 'discussion' });
    expect(register.call('minutes.setType', { id: agreed.id, type: 'decision' }).decision?.code).toBe('D6.1');
  });

  test('mark a meeting that was still to come as held, in the same step, and leave one that was called off', () => {
    const { register, sixth } = twoMeetings();
    const stateOf = (id: string) => register.call('meetings.one', { id }).meeting.state;
    const before = stateOf(sixth);
    expect(before).not.toBe('held');
    register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
    expect(stateOf(sixth)).toBe('held');
    register.history.undo('Tester');
    expect(stateOf(sixth)).toBe(before);
    register.call('meetings.setState', { id: sixth, state: 'cancelled' });
    register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
    expect(stateOf(sixth)).toBe('cancelled');
  });

  test('say since when and until when, and are kept as they were', () => {
    const { register, sixth, said, minutes, versions } = twoMeetings();
    register.call('minutes.setState', { meetingId: sixth, state: 'circulated', deadline: '2026-03-24' });
    expect(minutes()).toMatchObject({
      state: 'circulated',
      circulatedOn: '2026-03-10',
      commentDeadline: '2026-03-24',
    });
    expect(versions()).toMatchObject([
      { number: 1, state: 'circulated', author: 'Tester', takenBackOn: null },
    ]);
    register.call('minutes.setState', { meetingId: sixth, state: 'drafting', reason: 'A name is wrong' });
    expect(versions()).toMatchObject([
      { number: 1, takenBackOn: '2026-03-10', takenBackReason: 'A name is wrong' },
    ]);
    expect(minutes()).toMatchObject({ state: 'drafting', circulatedOn: null, commentDeadline: null });
    register.call('minutes.update', { id: said.id, changes: { body: richTextOf('They move') } });
    register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
    const [second, first] = versions();
    expect(second).toMatchObject({ number: 2, takenBackOn: null });
    const textsOf = (versionId: string | null) =>
      register
        .call('minutes.version', { meetingId: sixth, versionId })
        .content.entries.map((entry) => plainText(entry.body));
    expect(textsOf(first?.id ?? '')).toEqual(['Workers move between provinces', 'The draft goes out']);
    expect(textsOf(second?.id ?? '')).toEqual(['They move', 'The draft goes out']);
    expect(textsOf(null)).toEqual(textsOf(second?.id ?? ''));
    expect(register.call('minutes.version', { meetingId: sixth, versionId: null }).version).toBeNull();
    expect(
      register.refused('minutes.version', { meetingId: register.meeting(9), versionId: first?.id ?? '' }),
      'a version of other minutes',
    ).toBe('not-found');
  });
});

describe('adoption', () => {
  test('at the next meeting is one step: decision, state, corrections, outcome', () => {
    const { register, sixth, seventh, said, adoption, minutes, versions } = twoMeetings();
    expect(
      register.refused('minutes.adopt', {
        agendaItemId: adoption,
        body: richTextOf('Adopted'),
        corrections: [],
      }),
      'not circulated yet',
    ).toBe('not-allowed');
    register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
    register.call('corrections.add', {
      meetingId: sixth,
      fields: { ...correction(null, 'Noted before'), onDate: '2026-03-01', agreedAtId: null },
    });
    const before = register.dump();
    const steps = register.steps();
    const entry = register.call('minutes.adopt', {
      agendaItemId: adoption,
      body: richTextOf('The minutes were adopted with two corrections.'),
      corrections: [correction(said.id, 'Workers move between districts')],
    });
    expect(register.steps()).toBe(steps + 1);
    expect(entry).toMatchObject({ meetingId: seventh, agendaItemId: adoption, decision: { code: 'D7.1' } });
    expect(minutes()).toMatchObject({
      state: 'adopted',
      adoptedOn: '2026-03-10',
      adoptedAt: { id: seventh, kind: 'working-group', ordinal: 7 },
      corrections: [
        { stage: 'adoption', entryId: null, onDate: '2026-03-01', agreedAt: { id: seventh } },
        { stage: 'adoption', entryId: said.id, onDate: '2026-03-10', agreedAt: { id: seventh } },
      ],
    });
    expect(versions().map((version) => version.state)).toEqual(['adopted', 'circulated']);
    const [item] = register.call('agenda.list', { meetingId: seventh });
    expect(item?.outcome).toBe('treated');
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
  });

  test('by hand says when, and at which meeting if any', () => {
    const { register, sixth, seventh, minutes } = twoMeetings();
    const circulate = () => register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
    circulate();
    expect(
      register.refused('minutes.setState', { meetingId: sixth, state: 'adopted', atId: sixth }),
      'no meeting adopts its own minutes',
    ).toBe('not-allowed');
    const earlier = register.meeting(5, { date: '2026-01-13' });
    expect(
      register.refused('minutes.setState', { meetingId: sixth, state: 'adopted', atId: earlier }),
      'no earlier meeting does',
    ).toBe('not-allowed');
    register.call('corrections.add', {
      meetingId: sixth,
      fields: { ...correction(null, 'Noted before'), onDate: '2026-03-01', agreedAtId: null },
    });
    register.call('minutes.setState', {
      meetingId: sixth,
      state: 'adopted',
      on: '2026-03-12',
      atId: seventh,
    });
    expect(minutes()).toMatchObject({
      adoptedOn: '2026-03-12',
      adoptedAt: { ordinal: 7 },
      corrections: [{ agreedAt: { id: seventh } }],
    });
    register.history.undo('Tester');
    register.call('minutes.setState', { meetingId: sixth, state: 'adopted' });
    expect(minutes()).toMatchObject({ adoptedOn: '2026-03-10', adoptedAt: null });
  });

  test('is not for items that are about something else', () => {
    const { register, item } = twoMeetings();
    const body = richTextOf('Adopted');
    expect(register.refused('minutes.adopt', { agendaItemId: item, body, corrections: [] })).toBe(
      'not-allowed',
    );
  });
});

describe('a correction', () => {
  test('is for texts that cannot be changed any more, and its stage follows from their state', () => {
    const { register, sixth, said, minutes } = twoMeetings();
    const fields = { ...correction(said.id, 'Meant'), onDate: '2026-03-01', agreedAtId: null };
    expect(register.refused('corrections.add', { meetingId: sixth, fields })).toBe('not-allowed');
    register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
    const { id: early } = register.call('corrections.add', { meetingId: sixth, fields });
    register.call('corrections.update', { id: early, changes: { reason: 'Misheard' } });
    register.call('minutes.setState', { meetingId: sixth, state: 'adopted' });
    expect(register.refused('corrections.update', { id: early, changes: { reason: '' } })).toBe('frozen');
    expect(register.refused('corrections.remove', { id: early })).toBe('frozen');
    const { id: late } = register.call('corrections.add', { meetingId: sixth, fields });
    expect(minutes().corrections).toMatchObject([
      { id: early, stage: 'adoption', reason: 'Misheard' },
      { id: late, stage: 'later', entryId: said.id },
    ]);
    register.call('corrections.remove', { id: late });
    expect(minutes().corrections).toHaveLength(1);
  });

  test('is of an entry of the same minutes', () => {
    const { register, sixth, seventh, adoption } = twoMeetings();
    const other = register.entry(adoption, 'discussion', 'Elsewhere');
    register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
    const fields = { ...correction(other.id, 'x'), onDate: '2026-03-01', agreedAtId: seventh };
    expect(register.refused('corrections.add', { meetingId: sixth, fields })).toBe('not-allowed');
  });
});

describe('the clock of the items', () => {
  test('ends one and begins the next; an item taken up again keeps its beginning', () => {
    const { register, sixth, item } = twoMeetings();
    const second = register.item(sixth, 'Work plan');
    const times = () =>
      register.call('agenda.list', { meetingId: sixth }).map(({ began, ended }) => `${began}-${ended}`);
    const go = (itemId: string | null, at: string) =>
      register.call('minutes.clock', { meetingId: sixth, itemId, at });
    go(item, '09:05');
    expect(times()).toEqual(['09:05-', '-']);
    go(second, '09:30');
    expect(times()).toEqual(['09:05-09:30', '09:30-']);
    go(item, '10:00');
    expect(times()).toEqual(['09:05-', '09:30-10:00']);
    go(null, '10:10');
    expect(times()).toEqual(['09:05-10:10', '09:30-10:00']);
  });
});
