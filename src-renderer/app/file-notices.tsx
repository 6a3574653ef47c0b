import { useNavigate } from 'react-router';
import type { RegisterStatus } from '../../src-shared/contract/app-state.ts';
import type { Notice } from '../../src-shared/contract/notices.ts';
import { flushUnsaved } from '../api/unsaved.ts';
import { useWrite } from '../api/use-write.ts';
import type { Texts } from '../i18n/en/index.ts';
import { useText } from '../i18n/text.tsx';
import { useWhen } from '../i18n/use-when.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { IconClose, IconInfo } from '../ui/icons.ts';
import classes from './shell.module.css';

interface Told {
  text: string;
  action?: { label: string; busy: boolean; run: () => void };
}

/** What each notice says, and the one thing to do about it; null for what another banner says. */
function useTold(): (notice: Notice) => Told | null {
  const t = useText();
  const when = useWhen();
  const navigate = useNavigate();
  const loadTheirs = useWrite('register.loadTheirs');
  const openKept = useWrite('backups.openKept');
  return (notice) => {
    const n = t.notices;
    switch (notice.kind) {
      case 'kept-both':
        return { text: n.keptBoth(notice.by, notice.theirs, notice.kept) };
      case 'taken-over':
        return { text: n.takenOver(notice.holder, notice.file, notice.kept) };
      case 'newer-version':
        return {
          text: n.newerVersion(notice.by, notice.at === null ? '' : when(notice.at)),
          action: {
            label: n.loadTheirs,
            busy: loadTheirs.pending,
            // What is being typed is a change: then both versions are kept.
            run: () => void flushUnsaved().then(() => loadTheirs.run({})),
          },
        };
      case 'replaced':
        return { text: n.replaced(notice.file) };
      case 'free-now':
        return null;
      case 'put-aside':
        return {
          text: n.putAside(when(notice.at)),
          action: {
            label: n.openPutAside,
            busy: openKept.pending,
            run: () => void openKept.run({ of: null, id: notice.keptId }),
          },
        };
      case 'copies-beside':
        return {
          text: copiesText(t, notice, when),
          action: { label: n.showCopies, busy: false, run: () => void navigate('/backups') },
        };
      case 'backup-failed':
        return {
          text: n.backupFailed(t.errors.codes[notice.code].title.toLowerCase()),
          action: { label: n.showBackups, busy: false, run: () => void navigate('/backups') },
        };
    }
  };
}

function copiesText(
  t: Texts,
  { copies }: Extract<Notice, { kind: 'copies-beside' }>,
  when: (instant: string) => string,
): string {
  const [first, ...others] = copies;
  if (first === undefined) return '';
  const said = t.notices.copies[first.relation](
    first.fileName,
    first.by,
    first.at === null ? '' : when(first.at),
  );
  return others.length === 0 ? said : `${said} ${t.notices.moreCopies(others.length)}`;
}

/** What a person should know of the file, above the page, each until it is dismissed or no longer so. */
export function FileNotices({ status }: { status: RegisterStatus }) {
  const t = useText();
  const told = useTold();
  const dismiss = useWrite('register.dismissNotice');
  return status.notices.map((notice) => {
    const what = told(notice);
    if (what === null) return null;
    const { text, action } = what;
    return (
      <output className={cx(classes.banner, classes.told)} key={notice.kind}>
        <IconInfo aria-hidden size={15} />
        <span>{text}</span>
        {action && (
          <Button busy={action.busy} size="small" onClick={action.run}>
            {action.label}
          </Button>
        )}
        <IconButton
          icon={IconClose}
          label={t.notices.dismiss}
          size="small"
          onClick={() => void dismiss.run({ id: notice.id })}
        />
      </output>
    );
  });
}
