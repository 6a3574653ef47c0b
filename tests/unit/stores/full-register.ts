import { richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { addTemplate } from '../../../src-main/word-templates/word-templates-store.ts';
import { TestRegister } from './test-register.ts';

/** A register with something of everything. */
export function fullRegister() {
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
  const quorumRule = register.call('body.get', {}).quorumRules[0]?.id ?? '';
  const laterRule = register.call('body.addQuorumRule', {
    kind: 'share',
    value: 66,
    basis: 'organisations',
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
    quorumRule,
    laterRule,
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
export type Full = ReturnType<typeof fullRegister>;
