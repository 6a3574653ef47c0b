/**
 * The page's first script, and all but empty: the shell in index.html is painted first, and only then the
 * program is read and run.
 */

// Its texts are on their way too: main opened the window with the language.
if (location.search.includes('language=km')) void import('../i18n/km/index.ts');
else void import('../i18n/en/index.ts');

requestAnimationFrame(() => {
  setTimeout(() => void import('./main.tsx'));
});
