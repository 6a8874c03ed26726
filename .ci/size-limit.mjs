// Size limits of the build, gzipped (1 kB = 1000 bytes). The page includes its styles and its first view; the
// figures are the data files that this view is checked against. Each chunk of the program has a role, which
// says when it is fetched (docs/decisions/017); its styles count there too.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './processes.mjs';

const ROLES = [
  { name: 'start', kB: 90, chunks: ['index', 'rolldown-runtime', 'react', 'start'] },
  { name: 'at once', kB: 71, chunks: ['data', 'panels', 'desk'] },
  { name: 'rest', kB: 124, chunks: ['rest', 'english', 'faults'] },
  { name: 'library of charts', kB: 107, chunks: ['recharts'] },
  { name: 'library of pinyin', kB: 21, chunks: ['pinyin'] },
];

const page = readFileSync(path.join(ROOT, 'dist/index.html'), 'utf8');
const figures = JSON.parse(/id="first-view-files">(.*?)<\/script>/.exec(page)?.[1] ?? '[]');
const assets = readdirSync(path.join(ROOT, 'dist/assets'));

// <name>-<content hash>.
const chunkOf = (file) => /^(.+)-[\w-]{8}\.(?:js|css)$/.exec(file)?.[1];

const strays = assets.filter((file) => !ROLES.some(({ chunks }) => chunks.includes(chunkOf(file))));
if (strays.length > 0) throw new Error(`Chunks without a role in .ci/size-limit.mjs: ${strays.join(', ')}.`);

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
    36,
  ),
  ...ROLES.map(({ name, kB, chunks }) =>
    limit(
      name,
      assets.filter((file) => chunks.includes(chunkOf(file))).map((file) => `assets/${file}`),
      kB,
    ),
  ),
];
