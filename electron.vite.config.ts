import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin, Rolldown } from 'vite';

/** Its name; main waits for a page to ask for it (src-main/ipc/app-protocol.ts). */
const FIRST = 'first-screen';
/** Where the first screen begins: the program itself, and the home of a register. */
const FIRST_MODULES = ['app/main.tsx', 'features/home/home-page.tsx'];

/**
 * Puts the program's style sheet behind the static shell, which has its own few styles, so that the shell is painted
 * at once. The program itself is not preloaded: read beside the first paint it makes that one later, and comes no sooner.
 */
function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const program = chunks.find((chunk) => chunk.name === FIRST);
        if (program === undefined) throw new Error('The program is not in the bundle');
        const sheets = [...(program.viteMetadata?.importedCss ?? [])];
        return html.replace(
          '</body>',
          `${sheets.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`).join('')}</body>`,
        );
      },
    },
  };
}

/**
 * All of the first screen goes into one script: every request is answered by main, which has enough to do
 * while the program starts. What only other screens need stays out of it.
 */
const firstScreen = (() => {
  const found = new Set<string>();
  return (id: string, graph: Pick<Rolldown.PluginContext, 'getModuleInfo'>): string | null => {
    if (found.size === 0) {
      const wanted = FIRST_MODULES.map((file) => resolve(import.meta.dirname, 'src-renderer', file));
      for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
        if (found.has(next)) continue;
        found.add(next);
        wanted.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
      }
    }
    return found.has(id) ? FIRST : null;
  };
})();

// One build for the three parts of the app. Electron 33 (development where newer ones are out of reach)
// and the pinned one must both run it, so the older one sets the target.
export default defineConfig({
  main: {
    // Its Node build brings a `require` of its own, beside the one that electron-vite adds.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      target: 'node20.18',
      // One file starts faster than a hundred, and what is bundled need not be packed a second time. Outside stays
      // only the database, whose addon is a file.
      externalizeDeps: false,
      rollupOptions: {
        external: ['better-sqlite3'],
        input: {
          main: resolve(import.meta.dirname, 'src-main/main.ts'),
          'check-file': resolve(import.meta.dirname, 'src-main/register-file/check-file.ts'),
          intake: resolve(import.meta.dirname, 'src-main/intake/intake-worker.ts'),
          'check-copy': resolve(import.meta.dirname, 'src-main/register-file/check-copy.ts'),
          'write-record': resolve(import.meta.dirname, 'src-main/word/write-record-worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Shorter to read at the start; names stay, so that an error says where it was.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
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
      rollupOptions: {
        input: { index: resolve(import.meta.dirname, 'src-renderer/index.html') },
        output: {
          codeSplitting: {
            groups: [{ name: 'loader', test: /vite\/preload-helper/, priority: 1 }, { name: firstScreen }],
          },
        },
      },
    },
    plugins: [react(), paintFirst()],
  },
});
