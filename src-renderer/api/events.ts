import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../src-shared/contract/events.ts';
import { queryClient, readKey, refreshTopics } from './query-client.ts';

type CommandListener = (command: MenuCommand) => void;
const commandListeners = new Set<CommandListener>();

/** Listens to main for as long as the page lives. */
export function connectEvents(): void {
  window.rapporteur.onEvent((event) => {
    switch (event.name) {
      case 'data.changed':
        void refreshTopics(event.topics);
        break;
      case 'register.status':
        queryClient.setQueryData(readKey('register.status', {}), event.status);
        break;
      case 'menu.command':
        for (const listener of commandListeners) listener(event.command);
        break;
    }
  });
}

/** Calls `listener` for each command chosen in the native menu. */
export function useMenuCommand(listener: CommandListener): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const heard: CommandListener = (command) => latest.current(command);
    commandListeners.add(heard);
    return () => {
      commandListeners.delete(heard);
    };
  }, []);
}
