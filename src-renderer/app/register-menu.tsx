import type { AppState } from '../../src-shared/contract/app-state.ts';
import type { MenuCommand } from '../../src-shared/contract/events.ts';
import { useRead } from '../api/use-read.ts';
import { useWrite } from '../api/use-write.ts';
import { useInLanguage, useText } from '../i18n/text.tsx';
import { BilingualText } from '../ui/bilingual-text.tsx';
import { firstLetter } from '../ui/first-letter.ts';
import {
  IconBackups,
  IconAdd,
  IconChevronDown,
  IconClose,
  IconCopy,
  IconHistory,
  IconOpen,
} from '../ui/icons.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import classes from './shell.module.css';

interface RegisterMenuProps {
  state: AppState;
  narrow: boolean;
  commands: Readonly<Record<MenuCommand, () => void>>;
}

/** Name of the group at the top of the side bar; under it the file and the other registers. */
export function RegisterMenu({ state, narrow, commands }: RegisterMenuProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const { register, recent } = state;
  const { data: body } = useRead('body.get', {}, { enabled: register !== null, throwOnError: false });
  const { run: openRecent } = useWrite('register.openRecent');

  const longName = body?.names.at(-1)?.name;
  const shownName = body?.shortName || (longName ? inLanguage(longName) : t.shell.appName);
  const items: MenuItem[] = [
    { id: 'new', label: t.shell.register.new, icon: IconAdd, onSelect: commands['register.new'] },
    {
      id: 'open',
      label: t.shell.register.open,
      icon: IconOpen,
      keys: 'Ctrl+O',
      onSelect: commands['register.open'],
    },
    ...recent
      .filter((each) => !each.missing && each.fileName !== register?.fileName)
      .slice(0, 4)
      .map((each, index) => ({
        id: each.id,
        label: <BilingualText text={each.name} />,
        detail: each.fileName,
        apart: index === 0,
        onSelect: () => void openRecent({ id: each.id }),
      })),
    ...(register === null
      ? []
      : [
          {
            id: 'copy',
            label: t.shell.register.saveCopy,
            icon: IconCopy,
            apart: true,
            onSelect: commands['register.saveCopy'],
          },
          {
            id: 'backups',
            label: t.shell.register.backups,
            icon: IconBackups,
            onSelect: commands['go.backups'],
          },
          {
            id: 'history',
            label: t.history.title,
            icon: IconHistory,
            onSelect: commands['go.history'],
          },
          {
            id: 'close',
            label: t.shell.register.close,
            icon: IconClose,
            onSelect: commands['register.close'],
          },
        ]),
  ];

  return (
    <Menu
      items={items}
      label={t.shell.registerMenu}
      renderTrigger={(trigger) => (
        <button
          {...trigger}
          className={classes.register}
          title={longName ? inLanguage(longName) : undefined}
          type="button"
        >
          <span aria-hidden className={classes.mark}>
            {firstLetter(shownName)}
          </span>
          <span className="hidden-text">{t.shell.registerMenu}</span>
          <span className={narrow ? 'hidden-text' : classes.registerName}>{shownName}</span>
          {!narrow && <IconChevronDown aria-hidden size={14} />}
        </button>
      )}
    />
  );
}
