/**
 * The page's first script, and all but empty: the shell in index.html is painted first, and only then the
 * program is read and run.
 */
import khmer from '@fontsource-variable/noto-sans-khmer/files/noto-sans-khmer-khmer-wght-normal.woff2?url';
import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url';

const inKhmer = location.search.includes('language=km');

/** The letters are there when the first words are laid out. */
function preload(font: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'font', href: font, crossOrigin: '' });
  document.head.append(link);
}

requestAnimationFrame(() => {
  setTimeout(() => {
    void import('./main.tsx');
    // Main opened the window with the language: its texts are on their way too.
    if (inKhmer) void import('../i18n/km/index.ts');
    else void import('../i18n/en/index.ts');
    preload(latin);
    if (inKhmer) preload(khmer);
  });
});
