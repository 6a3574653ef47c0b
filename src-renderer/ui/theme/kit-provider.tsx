import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAppState } from '../../api/app-state.ts';
import { kitTheme, kitVariables } from './kit-theme.ts';
import { useShownTheme } from './use-theme.ts';
import './kit.css';

/** Around every page that has form controls. Loaded with the first such page, not with the shell. */
export default function KitProvider({ children }: { children: ReactNode }) {
  const { preferences } = useAppState();
  const shown = useShownTheme(preferences.theme);
  return (
    <MantineProvider
      cssVariablesResolver={kitVariables}
      forceColorScheme={shown}
      theme={kitTheme}
      withGlobalClasses={false}
      deduplicateCssVariables
    >
      {children}
    </MantineProvider>
  );
}
