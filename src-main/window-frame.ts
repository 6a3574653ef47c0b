import { BrowserWindow, nativeTheme, screen } from 'electron';
import { builtFile } from './built-files.ts';
import type { Bounds, FrameSettings } from './frame-settings.ts';
import { APP_ORIGIN } from './ipc/app-protocol.ts';

const START_SIZE = { width: 1280, height: 820 };

/**
 * Opens a window and its page. Stands alone on purpose: the first window is on its way before the rest
 * of the program (the contract's schemas, SQLite) is read from the disk.
 */
export function openFrame(settings: FrameSettings): BrowserWindow {
  const window = new BrowserWindow({
    ...placeOf(settings.bounds),
    minWidth: 640,
    minHeight: 480,
    title: 'Rapporteur',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1a18' : '#ffffff',
    webPreferences: {
      preload: builtFile('preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (settings.bounds?.maximized === true) window.maximize();
  // The page starts to load its language while main is still starting.
  const query = new URLSearchParams({ language: settings.language });
  void window.loadURL(`${APP_ORIGIN}/index.html?${query.toString()}`);
  return window;
}

/** Where the window stood last, if that place is still on a screen. */
function placeOf(bounds: Bounds | null): Electron.Rectangle | { width: number; height: number } {
  if (bounds === null) return START_SIZE;
  const { x, y, width, height } = bounds;
  const { workArea } = screen.getDisplayMatching({ x, y, width, height });
  const visible =
    x < workArea.x + workArea.width - 100 &&
    x + width > workArea.x + 100 &&
    y >= workArea.y - 10 &&
    y < workArea.y + workArea.height - 100;
  return visible ? { x, y, width, height } : { width, height };
}
