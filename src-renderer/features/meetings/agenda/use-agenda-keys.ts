import type { KeyboardEvent } from 'react';
import { typesText } from '../../../ui/keyboard.ts';
import type { AgendaCommands } from './use-agenda-commands.ts';
import type { CellName, Cells } from './use-cells.ts';

/** Whether the cursor can go no further up or down inside a field, so that the arrow leaves it. */
function atEdge(field: HTMLElement, step: -1 | 1): boolean {
  if (!(field instanceof HTMLTextAreaElement)) return true;
  const oneLine = field.clientHeight < 2 * Number.parseFloat(getComputedStyle(field).lineHeight);
  return oneLine || field.selectionStart === (step === 1 ? field.value.length : 0);
}

const empty = (row: Element) =>
  [...row.querySelectorAll('textarea')].every((field) => field.value === '') &&
  row.querySelector('[data-cell=presenters] button') === null;

interface Position {
  key: string;
  cell: CellName;
  row: Element;
  field: HTMLElement;
}

/** Keys that change the agenda; they work from every cell of a row. */
function changes(event: KeyboardEvent, at: Position, commands: AgendaCommands): boolean {
  const { key, cell, row, field } = at;
  const ctrl = event.ctrlKey || event.metaKey;
  const removes = event.key === 'Delete' || event.key === 'Backspace';
  if (event.altKey && !ctrl) {
    if (event.key === 'ArrowUp') commands.step(key, -1);
    else if (event.key === 'ArrowDown') commands.step(key, 1);
    else if (event.key === 'ArrowRight') commands.indent(key);
    else if (event.key === 'ArrowLeft') commands.outdent(key);
    else return false;
    return true;
  }
  if (ctrl && event.code === 'BracketRight') commands.indent(key);
  else if (ctrl && event.code === 'BracketLeft') commands.outdent(key);
  else if (ctrl && event.key === 'Enter') commands.insertBelow(key);
  else if (removes && ctrl && event.shiftKey) commands.remove(key, cell);
  // In a text, Ctrl+Backspace takes a word away and Delete a letter, as everywhere.
  else if (removes && !typesText(field)) commands.remove(key, cell);
  else if (event.key === 'Backspace' && cell === 'title' && empty(row)) commands.remove(key, cell);
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

/** The keys of the agenda, heard where they bubble up to the table. Tab is left alone: it goes from cell to cell. */
export function useAgendaKeys(commands: AgendaCommands, cells: Cells) {
  return (event: KeyboardEvent) => {
    const field = event.target;
    if (event.defaultPrevented || event.nativeEvent.isComposing || !(field instanceof HTMLElement)) return;
    // Lists that are open over a cell have keys of their own, and so has a row that is picked up.
    if (field.closest('[role=menu]') || field.ariaExpanded === 'true' || field.ariaPressed === 'true') return;
    const row = field.closest<HTMLElement>('[data-row]');
    const key = row?.dataset['row'];
    const cell = field.closest<HTMLElement>('[data-cell]')?.dataset['cell'] as CellName | undefined;
    if (!row || key === undefined || cell === undefined) return;
    const at = { key, cell, row, field };
    if (!changes(event, at, commands) && !moves(event, at, commands, cells)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
