// Weighs the build, gzipped, against .ci/size-budget.json (1 kB = 1000 bytes). The page itself holds its styles and its
// first view; the figures are the data files which that view is checked by. Every chunk of the program belongs to a role,
// which says when it is fetched, and counts there with its styles; one without a role is a mistake in vite.config.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, stop } from './processes.mjs';

const DIST = path.join(ROOT, 'dist');
if (!existsSync(path.join(DIST, 'assets'))) stop('There is no build to weigh: run `npm run build` first.');

const budget = JSON.parse(readFileSync(path.join(ROOT, '.ci/size-budget.json'), 'utf8'));
const page = readFileSync(path.join(DIST, 'index.html'), 'utf8');
const figures = JSON.parse(/id="first-view-files">(.*?)<\/script>/.exec(page)?.[1] ?? '[]');
const assets = readdirSync(path.join(DIST, 'assets')).map((file) => `assets/${file}`);

const weigh = (file) => gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length / 1000;
const sumOf = (files) => files.reduce((sum, file) => sum + weigh(file), 0);
// Its name, and the hash of what is in it.
const chunkOf = (file) => /^assets\/(.+)-[\w-]{8}\.(?:js|css)$/.exec(file)?.[1];
const roles = Object.entries(budget.roles).map(([what, { limitKB, chunks }]) => ({
  what,
  limit: limitKB,
  files: assets.filter((file) => chunks.includes(chunkOf(file))),
}));

const rows = [
  { what: 'index.html', size: weigh('index.html'), limit: budget.pageKB },
  {
    what: 'figures of the first view',
    size: sumOf(figures.map((file) => file.path)),
    limit: budget.figuresKB,
  },
  ...roles.flatMap(({ what, limit, files }) => [
    { what, size: sumOf(files), limit },
    ...files.map((file) => ({ what: `  ${file}`, size: weigh(file) })),
  ]),
];

const width = Math.max(...rows.map(({ what }) => what.length));
const number = (value) => (value === undefined ? '' : value.toFixed(1)).padStart(7);
console.log(`${'gzip, kB'.padEnd(width)}${number()}   limit`);
for (const { what, size, limit } of rows) {
  console.log(`${what.padEnd(width)}${number(size)} ${number(limit)}${size > limit ? '  OVER' : ''}`);
}

const strays = assets.filter((file) => !roles.some(({ files }) => files.includes(file)));
if (strays.length > 0) stop(`Chunks without a role in .ci/size-budget.json: ${strays.join(', ')}.`);
const over = rows.filter(({ size, limit }) => size > limit);
if (over.length > 0) {
  stop(
    `Over budget: ${over.map(({ what }) => what).join(', ')}. Load less, load later, or argue for a new budget.`,
  );
}
