import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../src-shared/contract/events.ts';
import { call, CallFailure } from './call.ts';
import { reportFailure } from './failures.ts';
import { setImportProgress, setPapersProgress } from './progress.ts';
import { queryClient, readKey, refreshTopics } from './query-client.ts';
import { flushUnsaved } from './unsaved.ts';

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
      case 'register.openFailed':
        reportFailure(
          new CallFailure({ ...event.error, details: { ...event.error.details, fileName: event.fileName } }),
        );
        break;
      case 'window.closing':
        void flushUnsaved().then(() => call('app.readyToClose', {}));
        break;
      case 'intake.progress':
        setImportProgress(event.progress);
        break;
      case 'papers.progress':
        setPapersProgress(event.progress);
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
