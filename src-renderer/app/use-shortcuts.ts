import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { MenuCommand } from '../../src-shared/contract/events.ts';
import { digitOf, isSlash, letterOf, typesText } from '../ui/keyboard.ts';
import { undoBelongsToText } from './use-history.ts';

/** Places of the side bar in its order: Alt+1 ... */
const PLACES = ['/', '/meetings', '/people', '/actions', '/decisions', '/topics', '/records', '/settings'];

function commandOf(event: KeyboardEvent): MenuCommand | null {
  if (event.key === '?' && !typesText(event.target)) return 'help.shortcuts';
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (isSlash(event)) return 'help.shortcuts';
  switch (letterOf(event)) {
    case 'z':
      return event.shiftKey ? 'history.redo' : 'history.undo';
    case 'y':
      return 'history.redo';
    case 'b':
      // Bold in an editor.
      return event.target instanceof HTMLElement && event.target.isContentEditable ? null : 'view.sidebar';
    case 'k':
      return 'go.anything';
    case 's':
      return 'register.save';
    default:
      return null;
  }
}

/** The keys that work everywhere. An editor that has dealt with a key keeps it. */
export function useShortcuts(commands: Readonly<Record<MenuCommand, () => void>>): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const place = event.altKey && !event.ctrlKey ? PLACES[(digitOf(event) ?? 0) - 1] : undefined;
      if (place !== undefined) {
        event.preventDefault();
        void navigate(place);
        return;
      }
      const command = commandOf(event);
      if (command === null) return;
      const undoing = command === 'history.undo' || command === 'history.redo';
      if (undoing && undoBelongsToText(event.target)) return;
      event.preventDefault();
      commands[command]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [commands, navigate]);
}
