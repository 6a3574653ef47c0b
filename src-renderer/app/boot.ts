/**
 * The page's first script, and all but empty: the shell in index.html is painted first, and only then the
 * program is run, which was read from the disk meanwhile (modulepreload, see electron.vite.config.ts).
 */
requestAnimationFrame(() => {
  setTimeout(() => void import('./main.tsx'));
});
