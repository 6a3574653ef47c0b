import { useRef, useState, type KeyboardEvent } from 'react';
import { isSlash, letterOf } from '../keyboard.ts';

const PAGE = 12;
/** Letters that follow each other within this time (ms) are one word. */
const WORD = 800;

interface SelectionOptions {
  /** Keys of the rows as shown. */
  ids: readonly string[];
  onOpen?: ((id: string) => void) | undefined;
  onDelete?: ((ids: string[]) => void) | undefined;
  /** What a row begins with, for letters typed in the list. */
  textOf?: ((index: number) => string) | undefined;
}

/**
 * Where the keyboard is in a list and which rows are chosen. Arrows, Page, Home and End move; with Shift they
 * choose; Space chooses one, Ctrl+A all, Esc none; Enter opens; Delete deletes what is chosen, or the row; letters
 * go to the next row that begins with them.
 */
export function useSelection({ ids, onOpen, onDelete, textOf }: SelectionOptions) {
  // By key, not by place: sorting and other people's changes must not move the cursor to another row.
  const [activeId, setActiveId] = useState<string | null>(null);
  const [lastIndex, setLastIndex] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  const found = activeId === null ? -1 : ids.indexOf(activeId);
  // When the active row is gone (deleted), the one that took its place.
  const active = ids.length === 0 ? -1 : found >= 0 ? found : Math.min(lastIndex, ids.length - 1);
  const selected = chosen.size === 0 ? [] : ids.filter((id) => chosen.has(id));

  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(ids.length - 1, index));
    setLastIndex(next);
    setActiveId(ids[next] ?? null);
    return next;
  };
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const chooseBetween = (from: number, to: number) => {
    const [first, last] = from < to ? [from, to] : [to, from];
    setChosen(new Set([...chosen, ...ids.slice(Math.max(0, first), last + 1)]));
  };

  const move = (index: number, choosing: boolean) => {
    const from = active;
    const next = goTo(index);
    if (choosing) chooseBetween(from, next);
  };

  const typed = useRef({ text: '', at: 0 });
  /** Goes to the next row that begins with what was typed; the same letter again goes on to the next one. */
  const goToTyped = (event: KeyboardEvent): boolean => {
    const { key, timeStamp } = event;
    if (
      textOf === undefined ||
      key.length !== 1 ||
      isSlash(event) ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey
    )
      return false;
    const before = timeStamp - typed.current.at < WORD ? typed.current.text : '';
    if (key === ' ' && before === '') return false;
    const text = before + key.toLowerCase();
    typed.current = { text, at: timeStamp };
    const again = text === (text[0] ?? '').repeat(text.length);
    const wanted = again ? (text[0] ?? '') : text;
    const start = again || text.length === 1 ? active + 1 : active;
    const place = ids.findIndex((_id, i) =>
      textOf((start + i) % ids.length)
        .toLowerCase()
        .startsWith(wanted),
    );
    if (place >= 0) goTo((start + place) % ids.length);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || ids.length === 0) return;
    const id = ids[active];
    const places: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: ids.length - 1,
    };
    const place = places[event.key];
    if (place !== undefined) move(place, event.shiftKey);
    else if (goToTyped(event)) {
      // Done.
    } else if (event.key === ' ' && id !== undefined) toggle(id);
    else if (event.key === 'Enter' && id !== undefined) onOpen?.(id);
    else if (event.key === 'Delete' && id !== undefined) {
      onDelete?.(selected.length > 0 ? selected : [id]);
      setChosen(new Set());
    } else if ((event.ctrlKey || event.metaKey) && letterOf(event) === 'a') setChosen(new Set(ids));
    else if (event.key === 'Escape' && selected.length > 0) setChosen(new Set());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onRowClick = (index: number, event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) => {
    const id = ids[index];
    if (id === undefined) return;
    if (event.shiftKey) chooseBetween(active, index);
    else if (event.ctrlKey || event.metaKey) toggle(id);
    else onOpen?.(id);
    goTo(index);
  };

  return { active, selected, onKeyDown, onRowClick, clear: () => setChosen(new Set()) };
}
