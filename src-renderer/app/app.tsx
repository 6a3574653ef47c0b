import { HashRouter } from 'react-router';
import { useAppState } from '../api/app-state.ts';
import type { Texts } from '../i18n/en/index.ts';
import { TextProvider } from '../i18n/text.tsx';
import { ReadOnlyContext } from '../ui/read-only.ts';
import { useThemeOnDocument } from '../ui/theme/use-theme.ts';
import { Toasts } from '../ui/toasts.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { FailureToasts } from './failure-toasts.tsx';
import { AppRoutes } from './routes.tsx';
import { Shell } from './shell.tsx';

export function App({ initialTexts }: { initialTexts: Texts }) {
  const { preferences, register } = useAppState();
  useThemeOnDocument(preferences.theme);
  return (
    <TextProvider initial={initialTexts} language={preferences.language}>
      <HashRouter>
        <ReadOnlyContext value={register?.readOnly != null}>
          <ErrorScreen>
            <Shell>
              <AppRoutes />
            </Shell>
          </ErrorScreen>
        </ReadOnlyContext>
        <FailureToasts />
      </HashRouter>
      <Toasts />
    </TextProvider>
  );
}
