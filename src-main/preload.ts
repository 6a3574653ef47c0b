import { contextBridge, ipcRenderer } from 'electron';

// One channel each way. Which calls exist is the contract's business: this script knows no names.
contextBridge.exposeInMainWorld('rapporteur', {
  call: (name: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('rapporteur:call', name, input),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const forward = (_: unknown, event: unknown) => {
      listener(event);
    };
    ipcRenderer.on('rapporteur:event', forward);
    return () => ipcRenderer.off('rapporteur:event', forward);
  },
});
