import { Menu, type MenuItemConstructorOptions, app } from 'electron';
import type { MenuCommand } from '../src-shared/contract/events.ts';
import type { MainTexts } from './texts.ts';

/** Shown with its key, which is the page's: it knows whether a text is being typed or the register is meant. */
const shown = (item: MenuItemConstructorOptions): MenuItemConstructorOptions => ({
  ...item,
  registerAccelerator: false,
});

/** The native menu. Commands go to the page of the window in front, which knows where it is. */
export function buildMenu(
  texts: MainTexts,
  { updates }: { updates: boolean },
  send: (command: MenuCommand) => void,
): void {
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => {
      send(name);
    },
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: texts.file,
      submenu: [
        command(texts.newRegister, 'register.new', 'CmdOrCtrl+N'),
        command(texts.open, 'register.open', 'CmdOrCtrl+O'),
        command(texts.openExample, 'register.openExample'),
        separator,
        command(texts.save, 'register.save', 'CmdOrCtrl+S'),
        command(texts.saveCopy, 'register.saveCopy', 'CmdOrCtrl+Shift+S'),
        command(texts.backups, 'go.backups'),
        separator,
        command(texts.close, 'register.close', 'CmdOrCtrl+W'),
        { label: texts.quit, role: 'quit' },
      ],
    },
    {
      label: texts.edit,
      submenu: [
        shown(command(texts.undo, 'history.undo', 'CmdOrCtrl+Z')),
        shown(command(texts.redo, 'history.redo', 'CmdOrCtrl+Shift+Z')),
        separator,
        { label: texts.cut, role: 'cut' },
        { label: texts.copy, role: 'copy' },
        { label: texts.paste, role: 'paste' },
        { label: texts.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: texts.view,
      submenu: [
        shown(command(texts.sidebar, 'view.sidebar', 'CmdOrCtrl+B')),
        command(texts.theme, 'view.theme'),
        command(texts.language, 'view.language'),
        separator,
        { label: texts.zoomIn, role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
        { label: texts.zoomOut, role: 'zoomOut' },
        { label: texts.actualSize, role: 'resetZoom' },
        { label: texts.fullScreen, role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    {
      label: texts.go,
      submenu: [
        shown(command(texts.goAnything, 'go.anything', 'CmdOrCtrl+K')),
        separator,
        command(texts.goMeetings, 'go.meetings'),
        command(texts.goPeople, 'go.people'),
        command(texts.goActions, 'go.actions'),
        command(texts.goDecisions, 'go.decisions'),
        command(texts.goRecords, 'go.records'),
        command(texts.goHistory, 'go.history'),
        command(texts.goSettings, 'go.settings', 'CmdOrCtrl+,'),
      ],
    },
    {
      label: texts.help,
      submenu: [
        shown(command(texts.shortcuts, 'help.shortcuts', 'CmdOrCtrl+/')),
        // Where there is nowhere to ask, Settings says so; a menu has no room for it.
        ...(updates ? [separator, command(texts.updates, 'help.updates')] : []),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
