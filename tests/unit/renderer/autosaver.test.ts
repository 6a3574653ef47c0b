import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosaver } from '../../../src-renderer/ui/forms/autosaver.ts';

type Values = Record<string, unknown>;

/** A form of which `e-mail` must hold an @ and texts are trimmed, and a main that answers when told to. */
function setUp(saved: Values) {
  const form = { ...saved };
  const sent: Values[] = [];
  const answers: ((taken: boolean) => void)[] = [];
  const saver = createAutosaver(saved);
  saver.connect({
    read: () => form,
    valid: (values) =>
      Object.fromEntries(
        Object.entries(values)
          .filter(([key, value]) => key !== 'email' || String(value).includes('@'))
          .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
      ),
    save: (changes) => {
      sent.push(changes);
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  const type = (key: string, value: unknown) => {
    form[key] = value;
    saver.touch(key);
  };
  const answer = async (taken: boolean) => {
    answers.shift()?.(taken);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, form, sent, type, answer };
}

describe('a form that saves by itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('sends the changed fields once, a moment after the last keystroke', async () => {
    const { sent, type } = setUp({ name: 'Dara', phone: '1' });
    type('name', 'Dara S');
    await vi.advanceTimersByTimeAsync(300);
    type('name', 'Dara Sok');
    await vi.advanceTimersByTimeAsync(399);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ name: 'Dara Sok' }]);
  });

  test('sends at once when it is flushed, so that a closing window loses nothing', () => {
    const { saver, sent, type } = setUp({ name: '' });
    type('name', 'Dara');
    void saver.flush();
    expect(sent).toEqual([{ name: 'Dara' }]);
  });

  test('sends what was typed while the last message was on its way behind it', async () => {
    const { saver, sent, type, answer } = setUp({ name: '' });
    type('name', 'Da');
    void saver.flush();
    type('name', 'Dara');
    const flushed = saver.flush();
    expect(sent).toEqual([{ name: 'Da' }]);
    await answer(true);
    expect(sent).toEqual([{ name: 'Da' }, { name: 'Dara' }]);
    await answer(true);
    await flushed;
    expect(saver.pending()).toBe(false);
  });

  test('keeps what is not valid, and sends the rest', async () => {
    const { saver, sent, type, answer } = setUp({ name: '', email: '' });
    type('name', 'Dara');
    type('email', 'nonsense');
    void saver.flush();
    await answer(true);
    expect(sent).toEqual([{ name: 'Dara' }]);
    expect(saver.pending()).toBe(true);
    expect(saver.adopt({ name: 'Dara', email: '' })).toEqual([]);
    type('email', 'd@example.org');
    void saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent[1]).toEqual({ email: 'd@example.org' });
  });

  test('tries again what was refused', async () => {
    const { saver, sent, type, answer } = setUp({ name: '' });
    type('name', 'Dara');
    void saver.flush();
    await answer(false);
    expect(saver.pending()).toBe(true);
    void saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([{ name: 'Dara' }, { name: 'Dara' }]);
  });

  test('sends nothing when the text is what main holds', async () => {
    const { saver, sent, type } = setUp({ name: 'Dara' });
    type('name', 'Dara ');
    await saver.flush();
    expect(sent).toEqual([]);
  });

  test('shows an undo in fields that nobody is typing in', async () => {
    const { saver, form, type, answer } = setUp({ name: 'A', phone: '1' });
    type('name', 'B');
    void saver.flush();
    await answer(true);
    await vi.advanceTimersByTimeAsync(1000);
    type('phone', '12');
    expect(saver.adopt({ name: 'A', phone: '0' })).toEqual(['name']);
    expect(form['phone']).toBe('12');
  });

  test('leaves the space at the end of a word that is being written', async () => {
    const { saver, type, answer } = setUp({ name: '' });
    type('name', 'Ministry ');
    void saver.flush();
    await answer(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.adopt({ name: 'Ministry' })).toEqual([]);
  });

  test('does not fall back to an answer that was asked for before the save', async () => {
    const { saver, type, answer } = setUp({ name: 'A' });
    type('name', 'B');
    void saver.flush();
    expect(saver.adopt({ name: 'A' })).toEqual([]);
    await answer(true);
    expect(saver.adopt({ name: 'A' })).toEqual([]);
    expect(saver.adopt({ name: 'B' })).toEqual([]);
  });
});
