import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallInput } from '../../../src-shared/contract/calls.ts';
import type { Action } from '../../../src-shared/domain/action.ts';
import type { Entry } from '../../../src-shared/domain/minutes.ts';
import { plainText, richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { CallFailure } from '../../../src-renderer/api/call.ts';
import { type Draft, emptyDraft } from '../../../src-renderer/features/minutes/draft.ts';
import { createEntrySaver, type Sender } from '../../../src-renderer/features/minutes/entry-saver.ts';

const WHO = {
  kind: 'organisation',
  id: 'who',
  name: { en: 'World Health Organization', km: '' },
  short: 'WHO',
} as const;

function entryOf(text: string, more: Partial<Entry> = {}): Entry {
  return {
    id: 'e1',
    meetingId: 'm',
    agendaItemId: 'i',
    position: 'a0',
    type: 'discussion',
    body: richTextOf(text),
    speaker: null,
    decision: null,
    action: null,
    input: null,
    ...more,
  };
}

const ACTION: Action = {
  id: 'a1',
  code: 'A1.1',
  owners: [],
  currentOwners: [],
  dueDate: null,
  revisedDueDate: null,
  priority: 'normal',
  state: 'open',
};

/** A line and a main that keeps entries; `refuse` makes it say no. */
function setUp(entry: Entry | null = null) {
  const sent: string[] = [];
  const desk = { draft: emptyDraft(), refuse: false, saved: [] as Entry[] };
  let kept = entry;
  const answer = (name: string, change: () => Entry) => {
    sent.push(name);
    if (desk.refuse) {
      return Promise.resolve({
        ok: false,
        failure: new CallFailure({ code: 'frozen', message: '' }),
      } as const);
    }
    kept = change();
    return Promise.resolve({ ok: true, value: kept } as const);
  };
  const known = () => kept ?? entryOf('');
  const partsOf = (type: Entry['type']): Pick<Entry, 'decision' | 'action'> => ({
    decision:
      type === 'decision'
        ? { id: 'd1', code: 'D1.1', kind: 'decision', supersedes: [], supersededBy: [] }
        : null,
    action: type === 'action' ? { ...ACTION } : null,
  });
  const send: Sender = {
    'minutes.add': (input) =>
      answer('add', () =>
        entryOf('', { type: input.type, body: input.body as Entry['body'], ...partsOf(input.type) }),
      ),
    'minutes.setType': ({ type }) => answer('setType', () => ({ ...known(), type, ...partsOf(type) })),
    'minutes.update': ({ changes }: CallInput<'minutes.update'>) =>
      answer(`update ${Object.keys(changes).toSorted().join(',')}`, () => {
        const now = known();
        return {
          ...now,
          body: (changes.body ?? now.body) as Entry['body'],
          decision: now.decision && { ...now.decision, ...(changes.decision as object) },
          action: now.action && { ...now.action, dueDate: changes.action?.dueDate ?? now.action.dueDate },
        };
      }),
    'minutes.remove': () => {
      sent.push('remove');
      return Promise.resolve({ ok: true, value: null } as const);
    },
  };
  const saver = createEntrySaver({
    entry,
    read: () => desk.draft,
    place: () => ({ agendaItemId: 'i', after: null }),
    send,
    delay: 400,
    onSaved: (saved) => desk.saved.push(saved),
  });
  const type = (text: string, more: Partial<Draft> = {}) => {
    desk.draft = { ...desk.draft, ...more, body: richTextOf(text) };
    saver.touch();
  };
  return { saver, desk, sent, type };
}

describe('the line of the next entry', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('becomes an entry when nothing is typed for a moment, and goes on as that entry', async () => {
    const { saver, sent, type, desk } = setUp();
    type('The gr');
    await vi.advanceTimersByTimeAsync(399);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(['add']);
    type('The group agreed.');
    expect(await saver.finish()).toMatchObject({ kind: 'saved', entry: { id: 'e1' } });
    expect(sent).toEqual(['add', 'update body']);
    expect(plainText(desk.saved.at(-1)?.body ?? richTextOf(''))).toBe('The group agreed.');
  });

  it('leaves no trace while nothing stands in it', async () => {
    const { saver, sent, type } = setUp();
    expect(await saver.finish()).toEqual({ kind: 'nothing' });
    type('  ');
    await vi.runAllTimersAsync();
    expect(await saver.finish()).toEqual({ kind: 'nothing' });
    expect(sent).toEqual([]);
  });

  it('sends an action with its owners and date', async () => {
    const { saver, sent, type } = setUp();
    type('Draft the note', { kind: 'action', owners: [WHO], dueDate: '2019-03-15' });
    await saver.finish();
    expect(sent).toEqual(['add', 'update action']);
  });

  it('takes its type along when that changes after the first words', async () => {
    const { saver, sent, type } = setUp();
    type('The outline is taken.');
    await saver.flush();
    type('The outline is taken.', { kind: 'endorsement' });
    await saver.finish();
    expect(sent).toEqual(['add', 'setType', 'update decision']);
  });

  it('ends as it was when it was finished, whatever the editor shows by then', async () => {
    const { saver, desk, type } = setUp();
    type('First');
    const finished = saver.finish();
    desk.draft = { ...emptyDraft(), body: richTextOf('Second') };
    await finished;
    expect(desk.saved.map((entry) => plainText(entry.body))).toEqual(['First']);
  });

  it('is removed when all of its text is taken away', async () => {
    const { saver, sent, type } = setUp();
    type('Never mind');
    await saver.flush();
    type('');
    await saver.flush();
    expect(sent).toEqual(['add']);
    expect(await saver.finish()).toMatchObject({ kind: 'removed' });
    expect(sent).toEqual(['add', 'remove']);
  });

  it('is kept when main refuses, and pending until it is taken', async () => {
    const { saver, desk, type } = setUp();
    desk.refuse = true;
    type('Words');
    await saver.flush();
    expect(saver.pending()).toBe(true);
    expect(await saver.finish()).toMatchObject({ kind: 'failed', draft: { body: richTextOf('Words') } });
    desk.refuse = false;
    await saver.flush();
    expect(saver.pending()).toBe(false);
  });

  it('begins anew when undo took its entry back', async () => {
    const { saver, sent, type } = setUp();
    type('Words');
    await saver.flush();
    saver.forget();
    type('Other words');
    await saver.finish();
    expect(sent).toEqual(['add', 'add']);
  });
});

describe('an entry that was opened', () => {
  it('stays as it is when nothing was changed, however it was written', async () => {
    const { saver, sent, desk } = setUp(entryOf('With a space behind '));
    desk.draft = { ...emptyDraft(), body: richTextOf('With a space behind') };
    expect(await saver.finish()).toMatchObject({ kind: 'saved' });
    expect(sent).toEqual([]);
  });

  it('shows what came from outside only where nothing is being typed', async () => {
    const { saver, type } = setUp(entryOf('Before'));
    expect(saver.adopt(entryOf('Before'))).toBeNull();
    expect(saver.adopt(entryOf('Undone'))).toMatchObject({ body: richTextOf('Undone') });
    type('Typing');
    expect(saver.adopt(entryOf('Undone again'))).toBeNull();
    await saver.flush();
    expect(saver.adopt(entryOf('Typing'))).toBeNull();
  });
});
