import { Fragment } from 'react';
import { useText } from '../i18n/text.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { type ShortcutGroup, useShortcutGroups } from '../ui/shortcut-groups.ts';
import classes from './shell.module.css';

/** All keys on one sheet; opened by Ctrl+/ and by ?. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  const s = t.shell.shortcuts;
  const ofPage = useShortcutGroups();
  const groups: ShortcutGroup[] = [
    ...ofPage,
    {
      title: s.everywhere,
      keys: [
        [t.palette.title, 'Ctrl+K'],
        [s.show, 'Ctrl+/', '?'],
        [s.undo, 'Ctrl+Z'],
        [s.redo, 'Ctrl+Shift+Z', 'Ctrl+Y'],
        [t.shell.register.save, 'Ctrl+S'],
        [s.sidebar, 'Ctrl+B'],
        [s.goHome, 'Alt+1'],
        [s.goMeetings, 'Alt+2'],
        [s.goPeople, 'Alt+3'],
        [s.goActions, 'Alt+4'],
        [s.goDecisions, 'Alt+5'],
        [s.goTopics, 'Alt+6'],
        [s.goRecords, 'Alt+7'],
        [s.goSettings, 'Alt+8'],
        [s.closePanel, 'Esc'],
      ],
    },
    {
      title: s.lists,
      keys: [
        [s.filter, '/'],
        [s.move, '↑', '↓'],
        [s.open, 'Enter'],
        [s.select, 'Space', 'Shift+↓'],
        [s.delete, 'Delete'],
      ],
    },
    { title: s.forms, keys: [[s.saveAndNext, 'Ctrl+Enter']] },
  ];
  return (
    <Dialog title={s.title} wide onClose={onClose}>
      <div className={classes.shortcuts}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([what, ...keys]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && s.or}
                        <Kbd keys={key} />
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
