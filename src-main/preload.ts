import { contextBridge, ipcRenderer, webUtils } from 'electron';

/** As much of the DOM as is needed here: this folder is compiled without it. */
type DroppedFile = Parameters<typeof webUtils.getPathForFile>[0];
interface DropEvent {
  readonly isTrusted: boolean;
  readonly dataTransfer: {
    readonly types: readonly string[];
    readonly files: Iterable<DroppedFile>;
  } | null;
  preventDefault(): void;
  stopPropagation(): void;
}
declare const window: {
  addEventListener(name: 'dragover' | 'drop', listener: (event: DropEvent) => void, capture?: boolean): void;
};

/** Where files lie: '' for those that a script made up, or that another program only offers, as an attachment of a mail. */
const placesOf = (files: readonly DroppedFile[]): { path: string; name: string }[] =>
  files.map((file) => ({ path: webUtils.getPathForFile(file), name: file.name }));

// Registers dragged on the window. The page is never told a path and cannot name one: this script, which the page
// cannot reach, hands the path of a file that a person dropped to main, which looks at it again. A drop that a script
// of the page made up is not trusted, and files made by a script have no path.
window.addEventListener('dragover', (event) => {
  // Without this the system shows that nothing may be dropped here.
  if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
});
window.addEventListener(
  'drop',
  (event) => {
    if (!event.isTrusted) return;
    const files = [...(event.dataTransfer?.files ?? [])];
    const registers = files.filter((file) => file.name.toLowerCase().endsWith('.twg'));
    const paths = placesOf(registers).flatMap(({ path }) => (path === '' ? [] : [path]));
    if (paths.length === 0) return;
    // A register is nothing that a field or a list of the page should take in; what came with it may be.
    event.preventDefault();
    if (registers.length === files.length) event.stopPropagation();
    void ipcRenderer.invoke('rapporteur:drop', paths);
  },
  true,
);

// One channel each way. Which calls exist is the contract's business: this script knows no names.
contextBridge.exposeInMainWorld('rapporteur', {
  call: (name: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('rapporteur:call', name, input),
  // Files go by what a person dropped, not by what the page says: it has the file, this script finds its path.
  callWithFiles: (name: string, input: unknown, files: readonly DroppedFile[]): Promise<unknown> =>
    ipcRenderer.invoke('rapporteur:call-with-files', name, input, placesOf(files)),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const forward = (_: unknown, event: unknown) => {
      listener(event);
    };
    ipcRenderer.on('rapporteur:event', forward);
    return () => ipcRenderer.off('rapporteur:event', forward);
  },
});
