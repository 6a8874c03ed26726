import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { cssModules, firstView } from './.ci/first-view.ts';
import { guide } from './.ci/guide.ts';

// The oldest browsers that government offices still run. Dependencies work there without polyfills.
const OLDEST_BROWSERS = ['chrome86', 'edge88'];

/** Copies data/**.json into the build unhashed: another district replaces these files and nothing else. */
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

/** Removes the notice for readers who open index.html from its folder, where no script can run. */
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
  // Relative URLs, so that the build works in any folder of any web server.
  base: './',
  // With the default 'spa' a missing data file would be answered with index.html and status 200.
  appType: 'mpa',
  plugins: [react(), copyDataFiles(), guide(), removeUnbuiltNotice(), firstView()],
  css: {
    // Not hashes, which compress badly. tests/ui/style-files.test.ts checks that file names are unique.
    modules: cssModules,
  },
  build: {
    target: OLDEST_BROWSERS,
    cssTarget: OLDEST_BROWSERS,
    // Every supported browser knows modulepreload.
    modulePreload: {
      polyfill: false,
      // Only for the page itself: preload lists for every lazy part would weigh more than they save.
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A group includes everything its modules import. So React and the compiler's helpers, which the
          // page needs from the start, are claimed first: in the charts' chunk they would make the page load
          // that at once.
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|@oxc-project[\\/+]runtime|vite[\\/]preload-helper/,
              priority: 2,
            },
            // One chunk for the rest of the start: split by what sheets share with it, it would compress
            // worse.
            { name: 'start', test: /src[\\/]app[\\/]start-app\.tsx/, priority: 1 },
            // Loaded right after: the desk, its four panels, and the code that reads and compares their data.
            { name: 'desk', test: /src[\\/]app[\\/]desk\.tsx/ },
            {
              name: 'data',
              test: /src[\\/](data[\\/](start-data|query-client)|store[\\/]view-correction)\.ts/,
            },
            { name: 'panels', test: /src[\\/]app[\\/]panel-registry\.ts/ },
            // Needed by some visits without the rest.
            { name: 'english', test: /src[\\/]i18n[\\/]format-en\.ts/ },
            { name: 'faults', test: /src[\\/]data[\\/]faults-of-file\.ts/ },
            { name: 'pinyin', test: /node_modules[\\/]pinyin-match[\\/]/ },
            // Everything that opens on demand, and the show, which uses the same parts.
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
