import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { call } from '../api/call.ts';
import { connectEvents } from '../api/events.ts';
import { queryClient, readKey } from '../api/query-client.ts';
import { flushUnsaved } from '../api/unsaved.ts';
import { loadTexts } from '../i18n/text.tsx';
import { App } from './app.tsx';
import { loadHomePage } from './routes.tsx';
import '../ui/theme/fonts.css';
import '../ui/theme/tokens.css';
import '../ui/theme/base.css';

const flush = () => void flushUnsaved();

/** What is typed goes out when another window is gone to, and before the page is loaded anew. */
function saveBeforeLeaving(): void {
  window.addEventListener('pagehide', flush);
  window.addEventListener('blur', flush);
}

/** The language that main opened the window with: its strings are on their way before main answers. */
const firstLanguage = new URLSearchParams(location.search).get('language') === 'km' ? 'km' : 'en';

/** Answered by main before anything else (ipc/first-answers.ts). */
const FIRST_READS = [
  'body.get',
  'meetings.list',
  'people.list',
  'organisations.list',
  'actions.counts',
] as const;

/** What the home of a register shows: asked for before the screen is drawn that will ask. */
async function readAhead(): Promise<void> {
  await Promise.all(
    FIRST_READS.map((name) =>
      queryClient.prefetchQuery({ queryKey: readKey(name, {}), queryFn: () => call(name, {}) }),
    ),
  );
}

/** The letters of the first words. A font that cannot be read must not keep the program from starting. */
async function loadFonts(): Promise<void> {
  const wanted = [document.fonts.load('14px "Noto Sans"')];
  if (firstLanguage === 'km') wanted.push(document.fonts.load('14px "Noto Sans Khmer"', 'ក'));
  await Promise.allSettled(wanted);
}

async function start(): Promise<void> {
  connectEvents();
  saveBeforeLeaving();
  const early = loadTexts(firstLanguage);
  const firstScreen = loadHomePage();
  const fonts = loadFonts();
  const state = await call('app.state', {});
  let reads: Promise<void> | null = null;
  queryClient.setQueryData(readKey('app.state', {}), state);
  if (state.register !== null) {
    queryClient.setQueryData(readKey('register.status', {}), state.register.status);
    if (state.profile !== null) reads = readAhead();
  }
  const { language } = state.preferences;
  const [texts] = await Promise.all([
    language === firstLanguage ? early : loadTexts(language),
    // Without it the frame would be drawn twice: once to wait for the screen, once with it.
    firstScreen,
    // Likewise: letters of the system would be looked for, drawn and replaced; and a home without its content.
    fonts,
    reads,
  ]);
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
