import type { KeyboardEvent } from 'react';
import { letterOf, typesText } from '../../../ui/keyboard.ts';
import type { AgendaChoice } from './use-agenda-choice.ts';
import type { AgendaCommands, Keys } from './use-agenda-commands.ts';
import type { CellName, Cells } from './use-cells.ts';

/** Whether the cursor can go no further up or down inside a field, so that the arrow leaves it. */
function atEdge(field: HTMLElement, step: -1 | 1): boolean {
  if (!(field instanceof HTMLTextAreaElement)) return true;
  const oneLine = field.clientHeight < 2 * Number.parseFloat(getComputedStyle(field).lineHeight);
  return oneLine || field.selectionStart === (step === 1 ? field.value.length : 0);
}

/** Whether all of a text is selected already, so that Ctrl+A goes on to the rows. */
const allSelected = (field: HTMLElement) =>
  !(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) ||
  (field.selectionStart === 0 && field.selectionEnd === field.value.length);

const empty = (row: Element) =>
  [...row.querySelectorAll('textarea')].every((field) => field.value === '') &&
  row.querySelector('[data-cell=presenters] button') === null;

interface Position {
  key: string;
  /** What a command acts on: the chosen rows where the keyboard is on a row as a whole, else this one. */
  keys: Keys;
  cell: CellName;
  row: Element;
  field: HTMLElement;
}

/** Keys that change the agenda; they work from every cell of a row. */
function changes(event: KeyboardEvent, at: Position, commands: AgendaCommands): boolean {
  const { key, keys, cell, row, field } = at;
  const ctrl = event.ctrlKey || event.metaKey;
  const removes = event.key === 'Delete' || event.key === 'Backspace';
  if (event.altKey && !ctrl) {
    if (event.key === 'ArrowUp') commands.step(keys, -1);
    else if (event.key === 'ArrowDown') commands.step(keys, 1);
    else if (event.key === 'ArrowRight') commands.indent(keys);
    else if (event.key === 'ArrowLeft') commands.outdent(keys);
    else return false;
    return true;
  }
  if (ctrl && event.code === 'BracketRight') commands.indent(keys);
  else if (ctrl && event.code === 'BracketLeft') commands.outdent(keys);
  else if (ctrl && event.key === 'Enter') commands.insertBelow(key);
  else if (removes && ctrl && event.shiftKey) commands.remove(keys, cell);
  // In a text, Ctrl+Backspace takes a word away and Delete a letter, as everywhere.
  else if (removes && !typesText(field)) commands.remove(keys, cell);
  else if (event.key === 'Backspace' && cell === 'title' && empty(row)) commands.remove(keys, cell);
  else return false;
  return true;
}

/** Keys that only move through the cells. */
function moves(event: KeyboardEvent, at: Position, commands: AgendaCommands, cells: Cells): boolean {
  const { key, cell, field } = at;
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Enter' && cell === 'handle') cells.focus(key, 'title');
  else if (event.key === 'Enter') commands.go(key, event.shiftKey ? -1 : 1, cell);
  else if (event.key === 'Escape' && cell !== 'handle') cells.focus(key, 'handle');
  else if (event.key === 'ArrowRight' && cell === 'handle') cells.focus(key, 'title');
  else if (event.key === 'ArrowDown' && !event.shiftKey && atEdge(field, 1)) commands.go(key, 1, cell);
  else if (event.key === 'ArrowUp' && !event.shiftKey && atEdge(field, -1)) commands.go(key, -1, cell);
  else return false;
  return true;
}

interface Choosing {
  chosen: Keys;
  choose: AgendaChoice;
  /** Tab leads from chosen rows to what can be done with them. */
  toBar: () => void;
}

/** Keys that choose rows: on the row as a whole, and Ctrl+A also from a text that is wholly selected. */
function chooses(
  event: KeyboardEvent,
  at: Position,
  commands: AgendaCommands,
  cells: Cells,
  { chosen, choose, toBar }: Choosing,
): boolean {
  const { key, cell, field } = at;
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.altKey) return false;
  if (ctrl && letterOf(event) === 'a' && !event.shiftKey && allSelected(field)) {
    cells.focus(key, 'handle');
    choose.all();
    return true;
  }
  if (cell !== 'handle') return false;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (step !== null && event.shiftKey && !ctrl) {
    const next = commands.beside(key, step) ?? key;
    choose.to(key, next);
    cells.focus(next, 'handle');
  } else if (ctrl && event.key === ' ') choose.toggle(key);
  else if (event.key === 'Escape' && chosen.size > 0) choose.clear();
  else if (event.key === 'Tab' && !event.shiftKey && !ctrl && chosen.size > 0) toBar();
  else {
    if (step !== null) choose.rest();
    return false;
  }
  return true;
}

/** The keys of the agenda, heard where they bubble up to the table. Tab is left alone: it goes from cell to cell. */
export function useAgendaKeys(commands: AgendaCommands, cells: Cells, choosing: Choosing) {
  return (event: KeyboardEvent) => {
    const field = event.target;
    if (event.defaultPrevented || event.nativeEvent.isComposing || !(field instanceof HTMLElement)) return;
    // Lists that are open over a cell have keys of their own, and so has a row that is picked up.
    if (field.closest('[role=menu]') || field.ariaExpanded === 'true' || field.ariaPressed === 'true') return;
    const row = field.closest<HTMLElement>('[data-row]');
    const key = row?.dataset['row'];
    const cell = field.closest<HTMLElement>('[data-cell]')?.dataset['cell'] as CellName | undefined;
    if (!row || key === undefined || cell === undefined) return;
    const { chosen } = choosing;
    const keys = cell === 'handle' && chosen.size > 0 ? chosen : new Set([key]);
    const at = { key, keys, cell, row, field };
    if (
      !chooses(event, at, commands, cells, choosing) &&
      !changes(event, at, commands) &&
      !moves(event, at, commands, cells)
    ) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
