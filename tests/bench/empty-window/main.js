// The least an Electron program can be: one window of the same size and settings, one line of text.
import { join } from 'node:path';
import { BrowserWindow, app } from 'electron';

app.setPath('userData', process.env.RAPPORTEUR_DATA);
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  void window.loadFile(join(import.meta.dirname, 'index.html'));
});
