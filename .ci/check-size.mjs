// Weighs the build, gzipped, against .ci/size-budget.json (1 kB = 1000 bytes). "Initial" is the JavaScript that the
// page loads first: the entry, the application that it starts, and all that these import statically. The page itself
// holds its styles and its first view; the figures are the data files which that view is checked by. Everything else
// comes on demand, and takes its limit from the first pattern found in its name.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, stop } from './processes.mjs';

const MANIFEST = path.join(ROOT, 'dist/.vite/manifest.json');
if (!existsSync(MANIFEST)) stop('There is no build to weigh: run `npm run build` first.');

const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
const budget = JSON.parse(readFileSync(path.join(ROOT, '.ci/size-budget.json'), 'utf8'));

function withStaticImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) withStaticImports(imported, seen);
  }
  return seen;
}

const weigh = (file) => gzipSync(readFileSync(path.join(ROOT, 'dist', file)), { level: 9 }).length / 1000;
const scriptsOf = (keys) =>
  [...new Set([...keys].map((key) => manifest[key].file))].filter((file) => file.endsWith('.js'));

const begins = ['index.html', ...manifest['index.html'].dynamicImports];
const initial = scriptsOf(new Set(begins.flatMap((key) => [...withStaticImports(key)])));
const lazy = scriptsOf(Object.keys(manifest)).filter((file) => !initial.includes(file));
const styles = [...new Set(Object.values(manifest).flatMap(({ css = [] }) => css))];
const page = readFileSync(path.join(ROOT, 'dist/index.html'), 'utf8');
const figures = JSON.parse(/id="first-view-files">(.*?)<\/script>/.exec(page)?.[1] ?? '[]');

const limitOf = (limits, file) => limits.find(({ pattern }) => path.basename(file).includes(pattern)).limit;
const sumOf = (files) => files.reduce((sum, file) => sum + weigh(file), 0);

const rows = [
  { what: 'index.html', size: weigh('index.html'), limit: budget.pageKB },
  {
    what: 'figures of the first view',
    size: sumOf(figures.map((file) => file.path)),
    limit: budget.figuresKB,
  },
  ...initial.map((file) => ({ what: file, size: weigh(file) })),
  { what: 'initial JavaScript', size: sumOf(initial), limit: budget.initialKB },
  ...lazy.map((file) => ({
    what: `on demand: ${file}`,
    size: weigh(file),
    limit: limitOf(budget.lazyKB, file),
  })),
  ...styles.map((file) => ({
    what: `on demand: ${file}`,
    size: weigh(file),
    limit: limitOf(budget.stylesKB, file),
  })),
];

const width = Math.max(...rows.map(({ what }) => what.length));
const number = (value) => (value === undefined ? '' : value.toFixed(1)).padStart(7);
console.log(`${'gzip, kB'.padEnd(width)}${number()}   limit`);
for (const { what, size, limit } of rows) {
  console.log(`${what.padEnd(width)}${number(size)} ${number(limit)}${size > limit ? '  OVER' : ''}`);
}

const over = rows.filter(({ size, limit }) => size > limit);
if (over.length > 0) {
  stop(
    `Over budget: ${over.map(({ what }) => what).join(', ')}. Load less, load later, or argue for a new budget.`,
  );
}
