import type { Found } from '../../../src-shared/domain/find.ts';
import type { MenuCommand } from '../../../src-shared/contract/events.ts';
import { foldForSearch } from '../../../src-shared/domain/find.ts';
import type { MeetingKind } from '../../../src-shared/domain/meeting.ts';
import type { Format } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/en/index.ts';

/** A line of the palette. */
export interface PaletteEntry {
  id: string;
  label: string;
  /** At the right: what kind of thing it is. */
  kind: string;
  /** After the label, quieter. */
  detail: string;
  code: string;
  keys?: string;
  run: () => void;
}

export interface PaletteGroup {
  title: string;
  entries: PaletteEntry[];
}

/** Where a thing of the register is shown. */
export function placeOf(found: Found): string {
  const meeting = found.meeting?.id ?? '';
  switch (found.kind) {
    case 'meeting':
      return `/meetings/${found.id}`;
    case 'person':
      return `/people?show=${found.id}`;
    case 'organisation':
      return `/people/organisations?show=${found.id}`;
    case 'agenda-item':
      return `/meetings/${meeting}/agenda?item=${found.id}`;
    case 'decision':
      return `/decisions?show=${found.id}`;
    case 'action':
      return `/actions?show=${found.id}`;
    case 'topic':
      return `/topics/${found.id}`;
  }
}

interface Words {
  t: Texts;
  format: Format;
  inLanguage: (text: { en: string; km: string }) => string;
}

export function foundEntry(found: Found, { t, format, inLanguage }: Words, run: () => void): PaletteEntry {
  const { meeting } = found;
  const number = meeting === null ? '' : t.domain.meetingNumber[meeting.kind as MeetingKind](meeting.ordinal);
  const isMeeting = found.kind === 'meeting';
  const title = inLanguage(found.title);
  const detail = [
    isMeeting ? title : '',
    inLanguage(found.detail),
    isMeeting || meeting === null ? '' : number,
    meeting === null ? '' : format.shortDate(meeting.date),
  ];
  return {
    id: `${found.kind}-${found.id}`,
    label: isMeeting ? number : title,
    kind: t.palette.kind[found.kind],
    detail: detail.filter((part) => part !== '').join(' · '),
    code: found.code,
    run,
  };
}

interface Places {
  t: Texts;
  open: boolean;
  go: (to: string) => void;
}

/** The pages of the side bar and those that have no entry there. */
export function placeEntries({ t, open, go }: Places): PaletteEntry[] {
  const places: [label: string, to: string, keys?: string][] = [
    [t.shell.home, '/', 'Alt+1'],
    ...(open
      ? ([
          [t.shell.meetings, '/meetings', 'Alt+2'],
          [t.shell.people, '/people', 'Alt+3'],
          [t.palette.organisations, '/people/organisations'],
          [t.shell.actions, '/actions', 'Alt+4'],
          [t.shell.decisions, '/decisions', 'Alt+5'],
          [t.palette.topics, '/topics', 'Alt+6'],
          [t.records.title, '/records', 'Alt+7'],
          [t.records.letterhead, '/records/letterhead'],
          [t.records.templates, '/records/templates'],
          [t.palette.history, '/history'],
          [t.palette.backups, '/backups'],
        ] as [string, string, string?][])
      : []),
    [t.shell.settings, '/settings', 'Alt+8'],
  ];
  return places.map(([label, to, keys]) => ({
    id: `place-${to}`,
    label,
    kind: '',
    detail: '',
    code: '',
    ...(keys === undefined ? {} : { keys }),
    run: () => go(to),
  }));
}

interface Commands extends Places {
  readOnly: boolean;
  commands: Readonly<Record<MenuCommand, () => void>>;
  /** Whether there is a place to ask for new versions. */
  updates: boolean;
}

const entry = (id: string, label: string, run: () => void, keys?: string): PaletteEntry => ({
  id: `command-${id}`,
  label,
  kind: '',
  detail: '',
  code: '',
  ...(keys === undefined ? {} : { keys }),
  run,
});

/** What can be done from anywhere. */
export function commandEntries({ t, open, readOnly, go, commands, updates }: Commands): PaletteEntry[] {
  return [
    ...(open && !readOnly
      ? [
          entry('meeting', t.palette.newMeeting, () => go('/meetings/new')),
          entry('person', t.palette.newPerson, () => go('/people?show=new')),
          entry('import', t.palette.importPeople, () => go('/people/import')),
          entry('organisation', t.palette.newOrganisation, () => go('/people/organisations?show=new')),
        ]
      : []),
    ...(open
      ? [
          entry('save', t.shell.register.save, commands['register.save'], 'Ctrl+S'),
          entry('copy', t.shell.register.saveCopy, commands['register.saveCopy'], 'Ctrl+Shift+S'),
        ]
      : []),
    entry('new', t.shell.register.new, commands['register.new'], 'Ctrl+N'),
    entry('open', t.shell.register.open, commands['register.open'], 'Ctrl+O'),
    entry('example', t.palette.example, commands['register.openExample']),
    ...(open ? [entry('close', t.shell.register.close, commands['register.close'], 'Ctrl+W')] : []),
    entry('theme', t.palette.theme, commands['view.theme']),
    entry('language', t.palette.language, commands['view.language']),
    entry('sidebar', t.shell.shortcuts.sidebar, commands['view.sidebar'], 'Ctrl+B'),
    entry('shortcuts', t.shell.shortcuts.title, commands['help.shortcuts'], 'Ctrl+/'),
    ...(updates ? [entry('updates', t.settings.update.check, commands['help.updates'])] : []),
  ];
}

/** Entries whose label holds every word. */
export function matching(entries: readonly PaletteEntry[], text: string): PaletteEntry[] {
  const words = foldForSearch(text).split(/\s+/);
  return entries.filter(({ label }) => {
    const folded = foldForSearch(label);
    return words.every((word) => folded.includes(word));
  });
}
