import { describe, expect, test } from 'vitest';
import type { NamesOfKind } from '../../../src-shared/contract/calls.ts';
import { plainText, richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { History } from '../../../src-main/database/history.ts';
import { addTemplate } from '../../../src-main/word-templates/word-templates-store.ts';
import { type StoreCall, TestRegister, meetingFields } from './test-register.ts';

/** A register with something of everything. */
function fullRegister() {
  const register = new TestRegister();
  let wordTemplate = '';
  register.history.step('Tester', { label: 'wordTemplates.add' }, (db) => {
    wordTemplate = addTemplate(db, {
      name: 'Paper',
      fileName: 'Paper.docx',
      bytes: new Uint8Array([1, 2, 3]),
      addedAt: '2026-01-01T00:00:00.000Z',
    });
  });
  const ministry = register.organisation('Ministry', { kind: 'ministry' });
  const department = register.organisation('Department', { parentId: ministry });
  register.call('organisations.setRole', { id: department, role: 'member', countsForQuorum: true });
  const chair = register.person('Chair', { organisationId: ministry, role: 'chair' });
  const member = register.person('Member', { organisationId: department, role: 'member' });
  const free = register.person('Free', { organisationId: ministry, role: 'observer' });
  const meeting = register.meeting(7, { chairId: chair });
  const empty = register.meeting(8, { date: '2026-04-07' });
  register.attend(empty, free);
  register.item(empty, 'Part', {}, register.item(empty, 'Opening'));
  const item = register.item(meeting, 'Opening', { presenters: [{ kind: 'person', id: chair }] });
  const other = register.item(meeting, 'The draft');
  const spare = register.item(meeting, 'Spare', { presenters: [{ kind: 'organisation', id: ministry }] });
  register.item(meeting, 'Part', {}, spare);
  const [chairRow, memberRow] = register.attend(meeting, chair, member) as [string, string];
  register.call('attendance.mark', { ids: [chairRow], mark: 'room', at: null });
  register.call('attendance.update', { id: memberRow, changes: { representedById: chairRow } });
  register.entry(item, 'discussion', 'Words');
  const decision = register.entry(item, 'decision', 'Agreed').id;
  const action = register.entry(other, 'action', 'Do it').id;
  register.call('minutes.update', {
    id: action,
    changes: {
      action: {
        owners: [
          { kind: 'person', id: chair },
          { kind: 'organisation', id: department },
        ],
        dueDate: '2026-05-01',
      },
    },
  });
  const decisionId = register
    .call('minutes.get', { meetingId: meeting })
    .entries.find(({ id }) => id === decision)?.decision?.id as string;
  const later = register.entry(item, 'decision', 'Agreed otherwise').decision?.id as string;
  const actionId = register.call('actions.list', {}).rows[0]?.id as string;
  register.call('actions.addUpdate', {
    ids: [actionId],
    update: { onDate: '2026-04-01', kind: 'delay', text: 'Nobody was there', meetingId: null },
    changes: { state: 'in-progress', dueDate: '2026-05-15' },
  });
  const update = register.call('actions.one', { id: actionId }).updates[0]?.id as string;
  const past = register.meeting(6, { date: '2026-02-10' });
  const pastEntry = register.entry(register.item(past, 'Opening'), 'decision', 'Said').id;
  register.call('minutes.setState', { meetingId: past, state: 'circulated' });
  const correction = register.call('corrections.add', {
    meetingId: past,
    fields: {
      entryId: pastEntry,
      body: richTextOf('Meant'),
      reason: '',
      onDate: '2026-02-20',
      agreedAtId: null,
    },
  }).id;
  const adoption = register.item(meeting, 'Minutes of the 6th meeting', {
    kind: 'minutes-adoption',
    minutesOfId: past,
  });
  register.call('phrases.addUsual', {});
  const [gone, kept] = register.call('phrases.list', {});
  const phrase = kept?.id ?? '';
  register.call('phrases.remove', { id: gone?.id ?? '' });
  const lonely = register.organisation('Lonely');
  register.person('Works there', { organisationId: lonely });
  const removable = register.person('Removable', { organisationId: lonely, role: 'alternate' });
  register.call('people.tellApart', { ids: [member, removable] });
  register.call('organisations.tellApart', { ids: [lonely, ministry] });
  const apart = {
    people: register.call('people.toldApart', {})[0]?.id ?? '',
    organisations: register.call('organisations.toldApart', {})[0]?.id ?? '',
  };
  const bodyName = register.call('body.get', {}).names[0]?.id ?? '';
  const topic = register.call('topics.create', { title: { en: 'Portability', km: '' } }).id;
  register.call('agenda.update', { id: other, changes: { topicId: topic, outcome: 'deferred' } });
  const template = register.call('templates.fromAgenda', {
    meetingId: meeting,
    name: { en: 'Usual', km: '' },
  }).id;
  const [paper, second] = register.papers(item, 'one.pdf', 'two.pdf') as [string, string];
  const laterName = register.call('body.addName', {
    name: { en: 'National Working Group', km: '' },
    mandate: { en: '', km: '' },
    from: '2026-08-01',
  }).id;
  const { affiliations, memberships } = register.call('people.one', { id: free });
  return {
    register,
    topic,
    template,
    paper,
    second,
    laterName,
    post: affiliations[0]?.id ?? '',
    role: memberships[0]?.id ?? '',
    ministry,
    department,
    lonely,
    chair,
    member,
    free,
    removable,
    bodyName,
    meeting,
    empty,
    item,
    other,
    spare,
    chairRow,
    memberRow,
    decision,
    action,
    decisionId,
    later,
    actionId,
    update,
    past,
    pastEntry,
    correction,
    adoption,
    phrase,
    wordTemplate,
    apart,
  };
}
type Full = ReturnType<typeof fullRegister>;

/** One change by each writing call. A new call does not compile until it is here. */
const changes: {
  [Name in Extract<NamesOfKind<'write'>, StoreCall>]: (
    full: Full,
  ) => Parameters<typeof TestRegister.prototype.call<Name>>[1];
} = {
  'body.update': () => ({
    changes: { shortName: 'NTWG', quorum: { kind: 'none', value: 0, basis: 'persons' } },
  }),
  'wordTemplates.update': ({ wordTemplate }) => ({
    id: wordTemplate,
    changes: { name: 'Other', kind: 'minutes' },
  }),
  'wordTemplates.remove': ({ wordTemplate }) => ({ id: wordTemplate }),
  'body.updateName': ({ bodyName }) => ({
    id: bodyName,
    changes: { name: { en: 'X', km: 'ខ' }, from: '2020-01-01' },
  }),
  'body.addName': () => ({
    name: { en: 'Y', km: '' },
    mandate: { en: 'To advise', km: '' },
    from: '2027-01-01',
  }),
  'body.removeName': ({ laterName }) => ({ id: laterName }),
  'organisations.create': ({ ministry }) => ({
    name: { en: 'New', km: '' },
    acronym: 'N',
    kind: 'donor',
    parentId: ministry,
  }),
  'organisations.update': ({ department }) => ({ id: department, changes: { parentId: null, acronym: 'D' } }),
  'organisations.setRole': ({ department }) => ({ id: department, role: 'observer', countsForQuorum: false }),
  'organisations.remove': ({ lonely }) => ({ ids: [lonely] }),
  'people.create': ({ ministry }) => ({
    honorific: 'H.E.',
    name: { en: 'New', km: 'ថ្មី' },
    sex: 'female',
    email: 'new@example.org',
    phone: '1',
    organisationId: ministry,
    position: { en: 'Secretary of State', km: '' },
    role: 'vice-chair',
  }),
  'people.update': ({ free, department }) => ({
    id: free,
    changes: { organisationId: department, position: { en: 'Head', km: '' }, role: 'member', phone: '2' },
  }),
  'people.updateMany': ({ free, chair, department }) => ({
    ids: [free, chair],
    changes: { organisationId: department, role: 'observer' },
  }),
  'people.remove': ({ removable }) => ({ ids: [removable] }),
  'people.merge': ({ chair, member, free }) => ({
    keepId: member,
    ids: [chair, free],
    fields: { honorific: 'Dr', name: { en: 'One', km: '' }, sex: 'female', email: '', phone: '' },
    postId: null,
    roleId: null,
  }),
  'people.tellApart': ({ chair, free }) => ({ ids: [chair, free] }),
  'people.takeBackApart': ({ apart }) => ({ ids: [apart.people] }),
  'organisations.tellApart': ({ ministry, department }) => ({ ids: [department, ministry] }),
  'organisations.takeBackApart': ({ apart }) => ({ ids: [apart.organisations] }),
  'organisations.merge': ({ ministry, department }) => ({
    keepId: department,
    ids: [ministry],
    fields: { name: { en: 'One', km: '' }, acronym: 'O', kind: 'ministry', parentId: ministry },
    roleId: null,
  }),
  'people.addPost': ({ free, department }) => ({
    personId: free,
    organisationId: department,
    position: { en: 'Clerk', km: '' },
    from: '2019-01-01',
    to: '2020-12-31',
  }),
  'people.updatePost': ({ post, department }) => ({
    id: post,
    changes: { organisationId: department, from: '2020-01-01' },
  }),
  'people.removePost': ({ post }) => ({ id: post }),
  'people.changePost': ({ free, department }) => ({
    personId: free,
    organisationId: department,
    position: { en: 'Head', km: '' },
    on: '2026-02-01',
  }),
  'people.leave': ({ free, member }) => ({ ids: [free, member], on: '2026-03-01' }),
  'people.addRole': ({ free, member }) => ({
    personId: free,
    organisationId: null,
    role: 'alternate',
    alternateForId: member,
    countsForQuorum: false,
    from: '2019-01-01',
    to: '2019-12-31',
  }),
  'people.updateRole': ({ role, member }) => ({
    id: role,
    changes: { role: 'alternate', alternateForId: member, to: '2026-12-31' },
  }),
  'people.removeRole': ({ role }) => ({ id: role }),
  'meetings.create': () => meetingFields({ ordinal: 9, title: { en: 'Ninth', km: '' } }),
  'meetings.createWithAgenda': ({ meeting, other, topic, chair }) => ({
    fields: meetingFields({ ordinal: 9, date: '2026-04-10' }),
    lines: [
      {
        level: 1,
        title: { en: 'Minutes', km: '' },
        actionId: null,
        purpose: 'approval',
        minutes: 5,
        presenters: [{ kind: 'person', id: chair }],
        kind: 'minutes-adoption',
        minutesOfId: meeting,
      },
      {
        level: 1,
        title: { en: 'The draft', km: '' },
        actionId: null,
        purpose: 'decision',
        minutes: 5,
        presenters: [],
        topicId: topic,
        carriedFromId: other,
      },
    ],
    invite: 'previous',
    previousId: meeting,
  }),
  'meetings.update': ({ meeting }) => ({
    id: meeting,
    changes: { ordinal: 70, date: '2026-03-12', chairId: null },
  }),
  'meetings.setState': ({ meeting }) => ({ id: meeting, state: 'convened' }),
  'meetings.remove': ({ empty }) => ({ id: empty }),
  'agenda.add': ({ meeting, item, ministry }) => ({
    meetingId: meeting,
    parentId: item,
    after: null,
    fields: {
      title: { en: 'New', km: '' },
      purpose: 'approval',
      minutes: 5,
      presenters: [{ kind: 'organisation', id: ministry }],
    },
  }),
  'agenda.update': ({ item, member, chair }) => ({
    id: item,
    changes: {
      minutes: 99,
      presenters: [
        { kind: 'person', id: member },
        { kind: 'person', id: chair },
      ],
    },
  }),
  'agenda.setTopic': ({ item }) => ({ id: item, topic: { title: { en: 'New topic', km: '' } } }),
  'agenda.move': ({ other, item }) => ({ id: other, parentId: item, after: null }),
  'agenda.addMany': ({ meeting, item }) => ({
    meetingId: meeting,
    after: item,
    lines: [
      { level: 2, title: { en: 'Sub', km: '' }, purpose: 'decision', minutes: 5, presenters: [] },
      { level: 1, title: { en: 'Next', km: '' }, purpose: 'decision', minutes: 5, presenters: [] },
      { level: 2, title: { en: 'Under it', km: '' }, purpose: 'decision', minutes: 5, presenters: [] },
    ],
  }),
  'agenda.moveMany': ({ other, spare, item }) => ({
    moves: [
      { id: other, parentId: item, after: null },
      { id: spare, parentId: null, after: null },
    ],
  }),
  'agenda.removeMany': ({ register, empty, spare }) => ({
    ids: [...register.call('agenda.list', { meetingId: empty }).map((item) => item.id), spare],
  }),
  'agenda.remove': ({ spare }) => ({ id: spare }),
  'agenda.setState': ({ meeting }) => ({ meetingId: meeting, state: 'circulated', convene: true }),
  'papers.rename': ({ paper }) => ({ id: paper, title: 'Draft 0.2' }),
  'papers.move': ({ paper, second, item }) => ({ id: paper, agendaItemId: item, after: second }),
  'papers.remove': ({ paper }) => ({ id: paper }),
  'topics.create': () => ({ title: { en: 'Registration', km: '' } }),
  'topics.update': ({ topic }) => ({ id: topic, changes: { note: 'Since 2019', state: 'closed' } }),
  'topics.remove': ({ topic }) => ({ ids: [topic] }),
  'templates.fromAgenda': ({ meeting }) => ({ meetingId: meeting, name: { en: 'Second', km: '' } }),
  'templates.rename': ({ template }) => ({ id: template, name: { en: '', km: 'ធម្មតា' } }),
  'templates.remove': ({ template }) => ({ id: template }),
  'attendance.inviteMembers': ({ empty }) => ({ meetingId: empty }),
  'attendance.add': ({ meeting, free }) => ({ meetingId: meeting, personIds: [free], invited: false }),
  'attendance.represent': ({ memberRow, free }) => ({ ids: [memberRow], personId: free }),
  'attendance.reply': ({ memberRow }) => ({ ids: [memberRow], reply: 'declined' }),
  'attendance.leave': ({ chairRow }) => ({ ids: [chairRow], at: '10:00' }),
  'attendance.mark': ({ chairRow, memberRow }) => ({
    ids: [chairRow, memberRow],
    mark: 'online',
    at: '10:00',
  }),
  'attendance.update': ({ chairRow }) => ({
    id: chairRow,
    changes: {
      capacity: 'guest',
      note: 'x',
      organisationId: null,
      intervals: [
        { arrived: '09:05', left: '10:00', place: 'room' },
        { arrived: '10:10', left: null, place: 'online' },
      ],
    },
  }),
  'attendance.remove': ({ chairRow }) => ({ ids: [chairRow] }),
  'minutes.add': ({ item, ministry }) => ({
    agendaItemId: item,
    after: null,
    type: 'action',
    body: richTextOf('New'),
    speaker: { kind: 'organisation', id: ministry },
  }),
  'minutes.update': ({ action, member, chair }) => ({
    id: action,
    changes: {
      body: richTextOf('Do that'),
      speaker: { kind: 'person', id: member },
      action: {
        owners: [
          { kind: 'person', id: member },
          { kind: 'person', id: chair },
        ],
        state: 'done',
        dueDate: null,
      },
    },
  }),
  'minutes.setType': ({ action }) => ({ id: action, type: 'decision' }),
  'minutes.move': ({ decision, other }) => ({ id: decision, agendaItemId: other, after: null }),
  'minutes.remove': ({ action }) => ({ id: action }),
  'actions.addUpdate': ({ actionId, empty, free }) => ({
    ids: [actionId],
    update: { onDate: '2026-04-07', kind: 'note', text: 'Handed over', meetingId: empty },
    changes: { state: 'done', dueDate: '2026-06-01', owners: [{ kind: 'person', id: free }] },
  }),
  'actions.changeUpdate': ({ update }) => ({ id: update, changes: { text: 'Somebody was there' } }),
  'actions.removeUpdate': ({ update }) => ({ id: update }),
  'actions.setPriority': ({ actionId }) => ({ ids: [actionId], priority: 'high' }),
  'actions.putOnAgenda': ({ actionId, empty }) => ({ ids: [actionId], meetingId: empty }),
  'decisions.setSupersedes': ({ later, decisionId }) => ({ id: later, supersedes: [decisionId] }),
  'minutes.setState': ({ meeting }) => ({ meetingId: meeting, state: 'circulated', deadline: '2026-05-01' }),
  'minutes.adopt': ({ adoption, pastEntry }) => ({
    agendaItemId: adoption,
    body: richTextOf('Adopted'),
    corrections: [{ entryId: pastEntry, body: richTextOf('Better'), reason: 'Asked for' }],
  }),
  'minutes.clock': ({ meeting, item }) => ({ meetingId: meeting, itemId: item, at: '09:00' }),
  'corrections.add': ({ past }) => ({
    meetingId: past,
    fields: { entryId: null, body: richTextOf('x'), reason: 'y', onDate: '2026-03-01', agreedAtId: null },
  }),
  'corrections.update': ({ correction, meeting }) => ({
    id: correction,
    changes: { body: richTextOf('z'), agreedAtId: meeting },
  }),
  'corrections.remove': ({ correction }) => ({ id: correction }),
  'phrases.add': ({ phrase }) => ({
    after: phrase,
    fields: { shortcut: 'x', text: { en: 'X', km: '' }, entryType: 'action' },
  }),
  'phrases.update': ({ phrase }) => ({ id: phrase, changes: { text: { en: 'New', km: 'ថ្មី' } } }),
  'phrases.move': ({ phrase, register }) => ({
    id: phrase,
    after: register.call('phrases.list', {}).at(-1)?.id ?? null,
  }),
  'phrases.remove': ({ phrase }) => ({ id: phrase }),
  'phrases.addUsual': () => ({}),
};

describe('undo and redo of', () => {
  for (const name of Object.keys(changes) as (keyof typeof changes)[]) {
    test(name, () => {
      const full = fullRegister();
      const { register } = full;
      const { history } = register;
      const before = register.dump();
      const steps = register.steps();
      register.call(name, changes[name](full));
      const after = register.dump();
      expect(after, 'something changed').not.toEqual(before);
      expect(register.steps(), 'in one step').toBe(steps + 1);
      expect(history.undoLabel, 'that says what it was about').toEqual({
        label: name,
        subject: name === 'body.update' ? '' : (expect.stringMatching(/./) as string),
      });
      for (let round = 0; round < 2; round += 1) {
        history.undo('Tester');
        expect(register.dump()).toEqual(before);
        expect(history.redoLabel?.label).toBe(name);
        history.redo('Tester');
        expect(register.dump()).toEqual(after);
      }
    });
  }

  test('a whole meeting, also after the register was opened again', () => {
    const { register } = fullRegister();
    const end = register.dump();
    const reopened = new History(register.db, 'site-a');
    let undone = 0;
    while (reopened.undoLabel !== null) {
      reopened.undo('Tester');
      undone += 1;
    }
    expect(undone).toBeGreaterThan(20);
    const { body, body_name, ...others } = register.dump();
    expect([body, body_name].map((rows) => rows?.length)).toEqual([1, 1]);
    expect(Object.values(others).flat()).toEqual([]);
    const again = new History(register.db, 'site-a');
    while (again.redoLabel !== null) again.redo('Tester');
    expect(register.dump()).toEqual(end);
  });
});

const owner = (id: string) => ({ kind: 'person' as const, id });

describe('a burst of typing', () => {
  test('is one step, and leaves the text it ended with', () => {
    const { register, decision, meeting } = fullRegister();
    const before = register.dump();
    const steps = register.steps();
    for (const text of ['A', 'Ag', 'Agre', 'Agreed to', 'Agreed to adopt']) {
      register.call(
        'minutes.update',
        { id: decision, changes: { body: richTextOf(text) } },
        `body ${decision}`,
      );
    }
    expect(register.steps()).toBe(steps + 1);
    expect(register.latestOperations()).toEqual(['update minutes_entry.body']);
    const text = () => {
      const { entries } = register.call('minutes.get', { meetingId: meeting });
      const entry = entries.find((one) => one.id === decision);
      return entry && plainText(entry.body);
    };
    expect(text()).toBe('Agreed to adopt');
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    register.history.redo('Tester');
    expect(text()).toBe('Agreed to adopt');
  });

  test('ends with anything else that is done', () => {
    const { register, decision, action, item } = fullRegister();
    const type = (id: string, text: string) =>
      register.call('minutes.update', { id, changes: { body: richTextOf(text) } }, `body ${id}`);
    const steps = register.steps();
    type(decision, 'One');
    type(action, 'Two');
    type(decision, 'Three');
    register.call('agenda.update', { id: item, changes: { minutes: 1 } });
    const before = register.dump();
    type(decision, 'Four');
    type(decision, 'Five');
    expect(register.steps()).toBe(steps + 5);
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    // What follows an undo is a step of its own, whatever it was typed into.
    type(decision, 'Six');
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
  });

  test('that ends where it began can be undone and redone, also by the next session', () => {
    const { register, decision, item } = fullRegister();
    const type = (text: string) =>
      register.call('minutes.update', { id: decision, changes: { body: richTextOf(text) } }, 'body');
    const before = register.dump();
    type('Agreed!');
    type('Agreed');
    expect(register.dump()).toEqual(before);
    register.call('agenda.update', { id: item, changes: { minutes: 1 } });
    const after = register.dump();
    const { history } = register;
    for (const round of [history, new History(register.db, 'site-a')]) {
      round.undo('Tester');
      round.undo('Tester');
      expect(round.redoLabel?.label).toBe('minutes.update');
      round.redo('Tester');
      round.redo('Tester');
      expect(register.dump()).toEqual(after);
    }
    const reopened = new History(register.db, 'site-a');
    expect([reopened.undoLabel?.label, reopened.redoLabel]).toEqual(['agenda.update', null]);
  });

  test('of rows that come and go is one step too', () => {
    const { register, chairRow, action, chair, member } = fullRegister();
    const before = register.dump();
    for (const owners of [
      [],
      [owner(member)],
      [owner(chair), owner(member)],
      [owner(member), owner(chair)],
    ]) {
      register.call('minutes.update', { id: action, changes: { action: { owners } } }, 'owners');
    }
    const after = register.dump();
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    register.history.redo('Tester');
    expect(register.dump()).toEqual(after);

    const place = 'room' as const;
    for (const arrived of ['09:01', null, '09:02', '09:03']) {
      const intervals = arrived === null ? [] : [{ arrived, left: null, place }];
      register.call('attendance.update', { id: chairRow, changes: { intervals } }, 'intervals');
    }
    register.history.undo('Tester');
    expect(register.dump()).toEqual(after);
  });
});

test('a step that changes nothing leaves no trace', () => {
  const { register, ...ids } = fullRegister();
  const { meeting, item, chairRow, memberRow, action, member, department } = ids;
  const [operations, steps] = [register.latestOperations(), register.steps()];
  const label = register.history.undoLabel;
  const same = register.call('meetings.one', { id: meeting }).meeting;
  const listed = register.call('agenda.list', { meetingId: meeting }).find((one) => one.id === item);
  const row = register
    .call('attendance.list', { meetingId: meeting })
    .rows.find((one) => one.id === chairRow);
  const entry = register.call('minutes.get', { meetingId: meeting }).entries.find((one) => one.id === action);
  if (!listed || !row || !entry?.action) throw new Error('The register is not full');
  register.call('body.update', { changes: register.call('body.get', {}) });
  register.call('meetings.update', { id: meeting, changes: same });
  register.call('meetings.setState', { id: meeting, state: same.state });
  register.call('agenda.update', { id: item, changes: listed });
  register.call('agenda.setState', { meetingId: meeting, state: 'draft' });
  register.call('attendance.update', { id: chairRow, changes: row });
  register.call('attendance.mark', { ids: [memberRow], mark: 'represented', at: null });
  register.call('attendance.add', { meetingId: meeting, personIds: [member], invited: true });
  register.call('minutes.update', { id: action, changes: { body: entry.body, action: entry.action } });
  register.call('minutes.setState', { meetingId: meeting, state: 'drafting' });
  register.call('organisations.setRole', { id: department, role: 'member', countsForQuorum: true });
  register.call('people.update', { id: member, changes: { organisationId: department, role: 'member' } });
  expect([register.latestOperations(), register.steps()]).toEqual([operations, steps]);
  expect(register.history.undoLabel).toEqual(label);
  expect(register.history.undoLabel?.label).toBe('body.addName');
});
