import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/**
 * Puts the style sheet behind the static shell, which has its own few styles in the page: the shell is
 * painted at once, and scripts still wait for the sheet.
 */
function paintBeforeStyles(): Plugin {
  return {
    name: 'paint-before-styles',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const sheets = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
        const without = sheets.reduce((text, sheet) => text.replace(sheet, ''), html);
        return without.replace('</body>', `${sheets.join('')}</body>`);
      },
    },
  };
}

// One build for the three parts of the app. Electron 33 (development where newer ones are out of reach)
// and the pinned one must both run it, so the older one sets the target.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20.18',
      // One file starts faster than a hundred. Outside stay the addon, and what brings a `require` of its
      // own: electron-vite would add a second one.
      externalizeDeps: { exclude: ['fractional-indexing', 'zod'] },
      rollupOptions: {
        input: {
          main: resolve(import.meta.dirname, 'src-main/main.ts'),
          'check-file': resolve(import.meta.dirname, 'src-main/register-file/check-file.ts'),
          'write-record': resolve(import.meta.dirname, 'src-main/word/write-record-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      rollupOptions: {
        input: { preload: resolve(import.meta.dirname, 'src-main/preload.ts') },
        // A sandboxed preload script must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(import.meta.dirname, 'src-renderer'),
    build: {
      outDir: resolve(import.meta.dirname, 'out/renderer'),
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: resolve(import.meta.dirname, 'src-renderer/index.html') } },
    },
    plugins: [react(), paintBeforeStyles()],
  },
});
