// What the build may weigh, gzipped (1 kB = 1000 bytes). Initial is the JavaScript that the page loads first: the entry,
// the application that it starts, and all that these import. The page itself holds its styles and its first view; the
// figures are the data files which that view is checked by. Everything else comes later.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './processes.mjs';

const read = (file) => readFileSync(path.join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('dist/.vite/manifest.json'));

function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) withImports(imported, seen);
  }
  return seen;
}

const chunks = [...new Set(Object.values(manifest).map(({ file }) => file))].filter((file) =>
  file.endsWith('.js'),
);
const begins = ['index.html', ...manifest['index.html'].dynamicImports];
const initial = [...new Set(begins.flatMap((key) => [...withImports(key)]).map((key) => manifest[key].file))];
const charts = chunks.filter((file) => path.basename(file).startsWith('recharts'));
const later = chunks.filter((file) => !initial.includes(file) && !charts.includes(file));
const styles = [...new Set(Object.values(manifest).flatMap(({ css = [] }) => css))];
const figures = JSON.parse(
  /id="first-view-files">(.*?)<\/script>/.exec(read('dist/index.html'))?.[1] ?? '[]',
);

const bytesOf = (file) => statSync(path.join(ROOT, 'dist', file)).size;
const [largest] = later.toSorted((a, b) => bytesOf(b) - bytesOf(a));

const limit = (name, files, kB) => ({
  name,
  path: files.map((file) => `../dist/${file}`),
  limit: `${kB} kB`,
  gzip: true,
});

export default [
  limit('page', ['index.html'], 20),
  limit(
    'figures of the first view',
    figures.map((file) => file.path),
    30,
  ),
  limit('initial JavaScript', initial, 90),
  limit('Recharts', charts, 106),
  limit('all other chunks', later, 185),
  limit(`the largest of them, ${path.basename(largest)}`, [largest], 50),
  limit('all styles but those in the page', styles, 13),
];
