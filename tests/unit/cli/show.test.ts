import { expect, test } from 'vitest';
import { listActionFiles } from '../../../src-main/actions/actions-register.ts';
import { LISTS } from '../../../src-main/cli/lists.ts';
import { showMeeting } from '../../../src-main/cli/show.ts';
import { fullRegister } from '../stores/full-register.ts';

test('what a meeting was asked to take up, corrections of its minutes, and what became of its actions', () => {
  const { register, past, meeting, empty, actionId, correction, paper, topic, adoption } = fullRegister();
  register.call('actions.putOnAgenda', { ids: [actionId], meetingId: empty });
  const shown = showMeeting(register.db, past);
  expect(shown.corrections).toMatchObject([{ id: correction, text: 'Meant', body: { type: 'doc' } }]);
  expect(shown.versions).toMatchObject([
    { state: 'circulated', entries: [{ code: 'D6.1', text: 'Said', body: { type: 'doc' } }] },
  ]);
  expect(shown.next).toMatchObject({ id: meeting });

  const taken = showMeeting(register.db, '8').agenda.flatMap(({ actions }) => actions);
  expect(taken).toEqual([{ id: actionId, code: 'A7.1' }]);
  const seventh = showMeeting(register.db, meeting);
  expect(seventh.actions).toMatchObject([
    { id: actionId, dueDate: '2026-05-15', updates: [{ kind: 'delay', text: 'Nobody was there' }] },
  ]);
  expect(seventh.agenda.flatMap(({ papers }) => papers ?? []).map(({ id }) => id)).toContain(paper);
  expect(seventh.agenda.map((item) => item.topic?.id ?? null)).toContain(topic);
  expect(seventh.agenda.find(({ id }) => id === adoption)).toMatchObject({ minutesOf: { id: past } });
  expect(seventh.minutes.missing.length).toBeGreaterThan(0);
});

test('the list of actions says of each what the action itself says, where it stands on agendas too', () => {
  const { register, empty, actionId } = fullRegister();
  register.call('actions.putOnAgenda', { ids: [actionId], meetingId: empty });
  register.item(register.meeting(9, { date: '2026-05-12' }), 'A7.1 once more');
  const files = listActionFiles(register.db);
  expect(files).toEqual(files.map(({ id }) => register.call('actions.one', { id })));
  expect(files.find(({ id }) => id === actionId)?.places).toMatchObject([
    { meeting: { ordinal: 9 } },
    { meeting: { ordinal: 8 } },
  ]);
});

test('rows of lists name the kind of their meeting: numbers are given anew in each', () => {
  const { register, meeting } = fullRegister();
  for (const what of ['actions', 'decisions', 'attendance']) {
    const rows = LISTS.get(what)?.(register.db) ?? [];
    expect(rows).toContainEqual(
      expect.objectContaining({ meetingId: meeting, meetingKind: 'working-group', meeting: 7 }),
    );
  }
});
