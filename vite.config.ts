import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { cssModules, firstView } from './.ci/first-view.ts';

// The oldest browser that a government office still runs; React, Recharts and TanStack Query work on it as they are.
const OLDEST_BROWSERS = ['chrome86', 'edge88'];

/** Puts data/**.json into the build unhashed: another district swaps those files and changes nothing else. */
function copyDataFiles(): Plugin {
  const folder = fileURLToPath(new URL('data/', import.meta.url));
  return {
    name: 'yiping-data-files',
    apply: 'build',
    async generateBundle() {
      for (const name of await readdir(folder, { recursive: true })) {
        if (!name.endsWith('.json')) continue;
        const fileName = `data/${name.replaceAll('\\', '/')}`;
        this.emitFile({ type: 'asset', fileName, source: await readFile(folder + name) });
      }
    },
  };
}

/** index.html explains itself to whoever opens it from its folder, where no script can run; nobody else needs that. */
function removeUnbuiltNotice(): Plugin {
  return {
    name: 'yiping-unbuilt-notice',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/\s*<!-- unbuilt[\s\S]*<!-- \/unbuilt -->/, ''),
    },
  };
}

export default defineConfig({
  // Relative addresses: the build runs in any folder of any web server.
  base: './',
  // There is one page. With the default 'spa' a missing data file would be answered with that page and status 200.
  appType: 'mpa',
  plugins: [react(), copyDataFiles(), removeUnbuiltNotice(), firstView()],
  css: {
    // As unique as the files' names, which tests/ui/style-files.test.ts sees to; hashes compress badly.
    modules: cssModules,
  },
  build: {
    target: OLDEST_BROWSERS,
    cssTarget: OLDEST_BROWSERS,
    // Every browser that runs this knows modulepreload.
    modulePreload: {
      polyfill: false,
      // What the page itself needs; lists of what each part needs besides would weigh more than they save.
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A group takes along all that its modules import. So what the page needs from the start, React and the
          // compiler's own helpers, is claimed first: in the charts' chunk it would make the page load that at once.
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|@oxc-project[\\/+]runtime|vite[\\/]preload-helper/,
              priority: 2,
            },
            // One chunk for the rest of the start: cut up by what each sheet shares with it, it would compress worse.
            { name: 'start', test: /src[\\/]app[\\/]start-app\.tsx/, priority: 1 },
            // What follows at once: the desk, its four panels, and what reads their data and compares it.
            { name: 'desk', test: /src[\\/]app[\\/]desk\.tsx/ },
            { name: 'data', test: /src[\\/](store[\\/]loading\.ts|app[\\/]context-reader\.tsx)/ },
            { name: 'panels', test: /src[\\/]app[\\/]panel-registry\.ts/ },
            // What some visits need without the rest.
            { name: 'english', test: /src[\\/]i18n[\\/]format-en\.ts/ },
            { name: 'faults', test: /src[\\/]data[\\/]faults-of-file\.ts/ },
            { name: 'pinyin', test: /node_modules[\\/]pinyin-match[\\/]/ },
            // All that opens, and the show, which is made of the same parts.
            {
              name: 'rest',
              test: /src[\\/](app[\\/](rest|wall)\.tsx?|parts[\\/](filter-values|record-table)\.tsx|features[\\/]show[\\/]presenter-view\.tsx)/,
            },
            { name: 'recharts', test: /node_modules[\\/]recharts[\\/]|series-chart\.tsx/ },
          ],
        },
      },
    },
  },
});
