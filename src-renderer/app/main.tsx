import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { call } from '../api/call.ts';
import { connectEvents } from '../api/events.ts';
import { queryClient, readKey } from '../api/query-client.ts';
import { flushUnsaved } from '../api/unsaved.ts';
import { loadTexts } from '../i18n/text.tsx';
import { App } from './app.tsx';
import '../ui/theme/fonts.css';
import '../ui/theme/tokens.css';
import '../ui/theme/base.css';

const flush = () => void flushUnsaved();

/** What is typed goes out when another window is gone to, and before the page is loaded anew. */
function saveBeforeLeaving(): void {
  window.addEventListener('pagehide', flush);
  window.addEventListener('blur', flush);
}

async function start(): Promise<void> {
  connectEvents();
  saveBeforeLeaving();
  const state = await call('app.state', {});
  queryClient.setQueryData(readKey('app.state', {}), state);
  if (state.register !== null) {
    queryClient.setQueryData(readKey('register.status', {}), state.register.status);
  }
  const texts = await loadTexts(state.preferences.language);
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page has no root');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App initialTexts={texts} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
