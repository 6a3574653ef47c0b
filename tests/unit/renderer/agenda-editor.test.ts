import { describe, expect, it, vi } from 'vitest';
import { CallFailure } from '../../../src-renderer/api/call.ts';
import {
  createAgendaEditor,
  type AgendaCalls,
} from '../../../src-renderer/features/meetings/agenda/agenda-editor.ts';
import { type AgendaItem, NO_LINKS } from '../../../src-shared/domain/agenda-item.ts';

const item = (id: string, position: string, parentId: string | null = null): AgendaItem => ({
  id,
  meetingId: 'm',
  parentId,
  position,
  title: { en: id, km: '' },
  purpose: 'discussion',
  minutes: 10,
  presenters: [],
  ...NO_LINKS,
});
const AGENDA = [item('a', '1'), item('b', '2'), item('c', '3')];

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A main that writes down what it is told, and answers when it is let. */
function desk(items: readonly AgendaItem[] = AGENDA, delay = 5) {
  const heard: string[] = [];
  const waiting: (() => void)[] = [];
  let rereads = 0;
  let made = 0;
  let refuse: string | null = null;
  const answer = <Value>(what: string, value: Value) => {
    heard.push(what);
    return new Promise<{ ok: true; value: Value } | { ok: false; failure: CallFailure }>((resolve) => {
      waiting.push(() => {
        if (refuse !== null && what.startsWith(refuse)) {
          refuse = null;
          resolve({ ok: false, failure: new CallFailure({ code: 'internal', message: 'no' }) });
        } else resolve({ ok: true, value });
      });
    });
  };
  const calls: AgendaCalls = {
    add: (place, fields) => {
      made += 1;
      return answer(`add ${fields.title.en} in ${place.parentId} after ${place.after}`, { id: `id${made}` });
    },
    addMany: (after, lines) => {
      const ids = lines.map(() => {
        made += 1;
        return `id${made}`;
      });
      const told = lines.map(({ level, title }) => `${level}${title.en}`).join(' ');
      return answer(`addMany ${told} after ${after}`, { ids });
    },
    update: (id, changes) => answer(`update ${id} ${JSON.stringify(changes)}`, null),
    move: (moves) =>
      answer(
        moves.map(({ id, parentId, after }) => `move ${id} to ${parentId} after ${after}`).join(', '),
        null,
      ),
    remove: (ids) => answer(`remove ${ids.join(' ')}`, null),
    reread: () => {
      rereads += 1;
    },
  };
  const editor = createAgendaEditor(items, calls, delay);
  return {
    editor,
    heard,
    refuseNext: (what: string) => {
      refuse = what;
    },
    rereads: () => rereads,
    /** Lets main answer everything it was asked, and what follows from that. */
    answerAll: async () => {
      for (let round = 0; round < 20; round += 1) {
        await settle();
        waiting.splice(0).forEach((go) => go());
      }
    },
    shown: () =>
      editor
        .rows()
        .map((row) => `${row.parentKey ? `${row.parentKey}/` : ''}${row.title.en}`)
        .join(' '),
  };
}

const title = (en: string) => ({ title: { en, km: '' } });

describe('the agenda editor', () => {
  it('shows what is typed at once and sends it once, after a rest', async () => {
    const { editor, heard, shown, answerAll } = desk();
    editor.edit('a', title('O'));
    editor.edit('a', title('Op'));
    expect(shown()).toBe('Op b c');
    expect(heard).toEqual([]);
    expect(editor.pending()).toBe(true);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    await answerAll();
    expect(heard).toEqual(['update a {"title":{"en":"Op","km":""}}']);
    expect(editor.pending()).toBe(false);
  });

  it('adds a pasted list in one call, and what is typed into it meanwhile is not lost', async () => {
    const { editor, heard, shown, answerAll } = desk();
    const last = editor.append([
      { ...title('p'), level: 1 },
      { ...title('q'), level: 2 },
      { ...title('r'), level: 1 },
    ]);
    expect(shown()).toBe('a b c p new-1/q r');
    expect(heard).toEqual([]);
    editor.edit(last ?? '', title('r2'));
    await answerAll();
    await editor.flush();
    await answerAll();
    expect(heard).toEqual(['addMany 1p 2q 1r2 after c']);
    editor.edit('new-2', title('q2'));
    void editor.flush();
    editor.move([{ key: 'new-3', place: { parentKey: null, afterKey: null } }]);
    await answerAll();
    expect(heard.slice(1)).toEqual([
      'update id2 {"title":{"en":"q2","km":""}}',
      'move id3 to null after null',
    ]);
    expect(editor.idOf('new-1')).toBe('id1');
  });

  it('keeps a pasted list that main refused, and sends it again', async () => {
    const { editor, heard, refuseNext, shown, answerAll } = desk();
    refuseNext('addMany');
    editor.append([
      { ...title('p'), level: 1 },
      { ...title('q'), level: 2 },
    ]);
    await answerAll();
    expect(shown()).toBe('a b c p new-1/q');
    expect(editor.pending()).toBe(true);
    void editor.flush();
    await answerAll();
    expect(heard).toEqual(['addMany 1p 2q after c', 'add p in null after c', 'add q in id3 after null']);
  });

  it('keeps what is typed while an older answer comes in', async () => {
    const { editor, shown, answerAll } = desk(AGENDA, 60_000);
    editor.edit('a', title('First'));
    void editor.flush();
    editor.edit('a', title('First words '));
    editor.adopt(AGENDA);
    expect(shown()).toBe('First words  b c');
    await answerAll();
    editor.adopt([{ ...AGENDA[0], title: { en: 'First', km: '' } } as AgendaItem, ...AGENDA.slice(1)]);
    expect(shown()).toBe('First words  b c');
  });

  it('keeps the space at the end of a word that is being written', async () => {
    const { editor, shown, answerAll } = desk();
    editor.edit('a', title('Opening '));
    void editor.flush();
    await answerAll();
    editor.adopt([{ ...AGENDA[0], title: { en: 'Opening', km: '' } } as AgendaItem, ...AGENDA.slice(1)]);
    expect(shown()).toBe('Opening  b c');
  });

  it('shows what was changed elsewhere when nobody types there', () => {
    const { editor, shown } = desk();
    editor.edit('b', title('mine'));
    editor.adopt(AGENDA.map((each) => ({ ...each, title: { en: `${each.id}!`, km: '' } })));
    expect(shown()).toBe('a! mine c!');
  });

  it('keeps a new row here until there is a word in it, and its key afterwards', async () => {
    const { editor, heard, shown, answerAll } = desk();
    const key = editor.insert({ parentKey: null, afterKey: 'a' });
    void editor.flush();
    await answerAll();
    expect(heard).toEqual([]);
    expect(editor.pending()).toBe(false);
    editor.edit(key, title('New'));
    void editor.flush();
    await answerAll();
    expect(heard).toEqual(['add New in null after a']);
    editor.adopt([...AGENDA, { ...item('id1', '15'), title: { en: 'New', km: '' } }]);
    expect(shown()).toBe('a New b c');
    expect(editor.rows()[1]?.key).toBe(key);
    editor.edit(key, { minutes: 5 });
    void editor.flush();
    await answerAll();
    expect(heard.at(-1)).toBe('update id1 {"minutes":5}');
  });

  it('keeps an empty new row in its place while the agenda is read again, and drops it when it is left', () => {
    const { editor, shown } = desk();
    const key = editor.insert({ parentKey: null, afterKey: 'b' });
    editor.adopt(AGENDA);
    expect(shown()).toBe('a b  c');
    editor.dropIfEmpty(key);
    expect(shown()).toBe('a b c');
  });

  it('makes one change after the other, each in the place it had then', async () => {
    const { editor, heard, shown, answerAll } = desk();
    editor.move([{ key: 'c', place: { parentKey: null, afterKey: null } }]);
    editor.move([{ key: 'b', place: { parentKey: null, afterKey: null } }]);
    expect(shown()).toBe('b c a');
    await Promise.resolve();
    await answerAll();
    expect(heard).toEqual(['move c to null after null', 'move b to null after null']);
  });

  it('does not let an answer that was read in between take the order back', async () => {
    const { editor, shown, answerAll } = desk();
    editor.move([{ key: 'c', place: { parentKey: null, afterKey: null } }]);
    editor.adopt(AGENDA);
    expect(shown()).toBe('c a b');
    await answerAll();
    expect(shown()).toBe('c a b');
  });

  it('adds a list in its order, sub-items under items that are only being added', async () => {
    const { editor, heard, answerAll } = desk([]);
    const first = editor.insert({ parentKey: null, afterKey: null }, title('One'));
    const second = editor.insert({ parentKey: null, afterKey: first }, title('Two'));
    editor.insert({ parentKey: second, afterKey: null }, title('Two-one'));
    await answerAll();
    expect(heard).toEqual([
      'add One in null after null',
      'add Two in null after id1',
      'add Two-one in id2 after null',
    ]);
  });

  it('removes at once, and shows the row again when main keeps it', async () => {
    const { editor, heard, shown, answerAll, refuseNext, rereads } = desk();
    refuseNext('remove');
    const removed = editor.remove(['b']);
    expect(shown()).toBe('a c');
    await answerAll();
    expect(await removed).toBe(false);
    expect(heard).toEqual(['remove b']);
    expect(rereads()).toBe(1);
    editor.adopt(AGENDA);
    expect(shown()).toBe('a b c');
  });

  it('keeps words that main did not take, and sends them again with the next change', async () => {
    const { editor, heard, shown, answerAll, refuseNext } = desk();
    refuseNext('update');
    editor.edit('a', title('Kept'));
    void editor.flush();
    await answerAll();
    editor.adopt(AGENDA);
    expect(shown()).toBe('Kept b c');
    expect(editor.pending()).toBe(true);
    void editor.flush();
    await answerAll();
    expect(heard).toHaveLength(2);
    expect(editor.pending()).toBe(false);
  });

  it('keeps a new item that main did not take', async () => {
    const { editor, heard, shown, answerAll, refuseNext } = desk();
    refuseNext('add');
    editor.insert({ parentKey: null, afterKey: 'c' }, title('New'));
    await answerAll();
    editor.adopt(AGENDA);
    expect(shown()).toBe('a b c New');
    void editor.flush();
    await answerAll();
    expect(heard).toEqual(['add New in null after c', 'add New in null after c']);
  });

  it('sends what was typed before it moves or removes', async () => {
    const { editor, heard, answerAll } = desk();
    editor.edit('b', { minutes: 25 });
    void editor.remove(['b']);
    await answerAll();
    expect(heard).toEqual(['update b {"minutes":25}', 'remove b']);
  });

  it('moves several rows as one step, each told by its place in the end', async () => {
    const { editor, heard, shown, answerAll } = desk([...AGENDA, item('d', '4')]);
    // An empty row of our own goes along; main does not know it.
    const own = editor.insert({ parentKey: null, afterKey: 'c' });
    editor.move([
      { key: 'b', place: { parentKey: 'a', afterKey: null } },
      { key: own, place: { parentKey: 'a', afterKey: 'b' } },
      { key: 'd', place: { parentKey: 'a', afterKey: own } },
    ]);
    expect(shown()).toBe('a a/b a/ a/d c');
    await answerAll();
    expect(heard).toEqual(['move b to a after null, move d to a after b']);
  });

  it('removes several rows as one step, and shows them again when main keeps them', async () => {
    const { editor, heard, shown, rereads, refuseNext, answerAll } = desk();
    const own = editor.insert({ parentKey: null, afterKey: 'a' });
    refuseNext('remove');
    const removed = editor.remove(['a', own, 'c']);
    expect(shown()).toBe('b');
    await answerAll();
    expect(await removed).toBe(false);
    expect(heard).toEqual(['remove a c']);
    expect(rereads()).toBe(1);
    editor.adopt(AGENDA);
    expect(shown()).toBe('a b c');
    expect(await editor.remove([editor.insert({ parentKey: null, afterKey: null })])).toBe(false);
    expect(heard).toHaveLength(1);
  });
});
