import type { NamesOfKind } from '../../../src-shared/contract/calls.ts';
import { richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { type StoreCall, TestRegister, meetingFields } from './test-register.ts';
import type { Full } from './full-register.ts';

/** One change by each writing call. A new call does not compile until it is here. */
export const changes: {
  [Name in Extract<NamesOfKind<'write'>, StoreCall>]: (
    full: Full,
  ) => Parameters<typeof TestRegister.prototype.call<Name>>[1];
} = {
  'body.update': () => ({ changes: { shortName: 'NTWG' } }),
  'body.addQuorumRule': () => ({ kind: 'number', value: 3, basis: 'persons', from: '2027-01-01' }),
  'body.updateQuorumRule': ({ quorumRule }) => ({
    id: quorumRule,
    changes: { kind: 'none', value: 0, basis: 'persons', from: '2020-01-01' },
  }),
  'body.removeQuorumRule': ({ laterRule }) => ({ id: laterRule }),
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
  'meetings.remove': ({ empty }) => ({ ids: [empty] }),
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
  'agenda.carry': ({ other }) => ({ id: other }),
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
