import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useAppState } from '../api/app-state.ts';
import { useMenuCommand } from '../api/events.ts';
import { queryClient } from '../api/query-client.ts';
import { useText } from '../i18n/text.tsx';
import { IconButton } from '../ui/button.tsx';
import { useCrumbs } from '../ui/crumbs.ts';
import { cx } from '../ui/cx.ts';
import { IconRedo, IconSearch, IconSidebar, IconUndo } from '../ui/icons.ts';
import { Kbd } from '../ui/kbd.tsx';
import { onAskForShortcuts } from '../ui/shortcut-groups.ts';
import { FileNotices } from './file-notices.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { SavingProblem, SavingState } from './saving-state.tsx';
import { SideBar } from './side-bar.tsx';
import { useCommands } from './use-commands.ts';
import { changeText, useHistory, useRegisterStatus } from './use-history.ts';
import { useShortcuts } from './use-shortcuts.ts';
import classes from './shell.module.css';

const Palette = lazy(() => import('./palette/palette.tsx'));
const UpdateDialog = lazy(() => import('./update-dialog.tsx'));
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx'));

const smallWindow = window.matchMedia('(width < 900px)');

function useSmallWindow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      smallWindow.addEventListener('change', listener);
      return () => smallWindow.removeEventListener('change', listener);
    },
    () => smallWindow.matches,
  );
}

/** Another register: nothing of the one before may be seen. */
function useFreshRegister(documentId: string | null): void {
  const navigate = useNavigate();
  const shown = useRef(documentId);
  useEffect(() => {
    if (shown.current === documentId) return;
    shown.current = documentId;
    void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'app.state' });
    void navigate('/');
  }, [documentId, navigate]);
}

function Crumbs() {
  const t = useText();
  const crumbs = useCrumbs();
  return (
    <nav aria-label={t.shell.breadcrumbs} className={classes.crumbs}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li aria-current={crumb.to ? undefined : 'page'} key={crumb.to ?? crumb.label}>
            {index > 0 && (
              <span aria-hidden className={classes.slash}>
                /{' '}
              </span>
            )}
            {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function HistoryButtons() {
  const t = useText();
  const { undo, redo, nextUndo, nextRedo } = useHistory();
  return (
    <>
      <IconButton
        aria-disabled={nextUndo === null}
        icon={IconUndo}
        keys="Ctrl+Z"
        label={nextUndo ? t.shell.undo(changeText(t, nextUndo)) : t.shell.nothingToUndo}
        size="small"
        onClick={() => void undo()}
      />
      <IconButton
        aria-disabled={nextRedo === null}
        icon={IconRedo}
        keys="Ctrl+Shift+Z"
        label={nextRedo ? t.shell.redo(changeText(t, nextRedo)) : t.shell.nothingToRedo}
        size="small"
        onClick={() => void redo()}
      />
    </>
  );
}

/** The frame of the window: side bar, breadcrumbs, saving state, undo, banners, the page. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText();
  const state = useAppState();
  const { register, preferences } = state;
  const status = useRegisterStatus();
  const small = useSmallWindow();
  const narrow = small || preferences.sidebar === 'icons';
  const [shortcutsShown, setShortcutsShown] = useState(false);
  const [showShortcuts] = useState(() => () => setShortcutsShown(true));
  useEffect(() => onAskForShortcuts(showShortcuts), [showShortcuts]);
  const [paletteShown, setPaletteShown] = useState(false);
  const [showPalette] = useState(() => () => setPaletteShown(true));
  const [hidePalette] = useState(() => () => setPaletteShown(false));
  const [updatesShown, setUpdatesShown] = useState(false);
  const [showUpdates] = useState(() => () => setUpdatesShown(true));
  const commands = useCommands(showShortcuts, showPalette, showUpdates);
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useShortcuts(commands);
  useMenuCommand((command) => commands[command]());
  useFreshRegister(register?.documentId ?? null);

  // A new page is read from its top.
  const shownPlace = useRef(pathname);
  useEffect(() => {
    if (shownPlace.current === pathname) return;
    shownPlace.current = pathname;
    content.current?.scrollTo(0, 0);
  }, [pathname]);

  return (
    <div className={cx(classes.shell, narrow && classes.narrow)}>
      <a
        className={classes.skip}
        href="#content"
        onClick={(event) => {
          // The address belongs to the router.
          event.preventDefault();
          content.current?.focus();
        }}
      >
        {t.shell.skipToContent}
      </a>
      <SideBar commands={commands} narrow={narrow} state={state} />
      <div className={classes.main}>
        <header className={classes.bar}>
          {!small && (
            <IconButton
              aria-expanded={!narrow}
              icon={IconSidebar}
              keys="Ctrl+B"
              label={narrow ? t.shell.expand : t.shell.collapse}
              size="small"
              onClick={commands['view.sidebar']}
            />
          )}
          <Crumbs />
          <button className={classes.find} type="button" onClick={showPalette}>
            <IconSearch aria-hidden size={14} />
            <span className={classes.findLabel}>{t.palette.open}</span>
            <Kbd keys="Ctrl+K" plain />
          </button>
          {status && register && <SavingState register={register} status={status} />}
          {register?.readOnly === null && <HistoryButtons />}
        </header>
        {register?.readOnly && (
          <ReadOnlyBanner
            free={status?.notices.some(({ kind }) => kind === 'free-now') === true}
            readOnly={register.readOnly}
            onSaveCopy={commands['register.saveCopy']}
          />
        )}
        {status && <SavingProblem status={status} />}
        {status && <FileNotices status={status} />}
        <main className={classes.content} id="content" key={register?.documentId} ref={content} tabIndex={-1}>
          {children}
        </main>
      </div>
      {paletteShown && (
        <Suspense>
          <Palette commands={commands} onClose={hidePalette} />
        </Suspense>
      )}
      {shortcutsShown && (
        <Suspense>
          <ShortcutSheet onClose={() => setShortcutsShown(false)} />
        </Suspense>
      )}
      {updatesShown && (
        <Suspense>
          <UpdateDialog onClose={() => setUpdatesShown(false)} />
        </Suspense>
      )}
    </div>
  );
}
