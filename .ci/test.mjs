// npm test: every check a change must pass, cheapest first, stopping at the first group that fails. --all
// adds the sweeps: every screen size, every look, memory leaks, the oldest browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { npmCommand, ROOT, run } from './processes.mjs';

const RESULTS = path.join(ROOT, 'node_modules/.cache/yiping');

const totals = { passed: 0, failed: 0 };
const times = [];
const tests = [];

const secondsSince = (start) => (Date.now() - start) / 1000;
const said = (title, seconds) => `${title.padEnd(26)} ${seconds.toFixed(0).padStart(5)} s`;

/** Runs steps in parallel; prints the output of each in one piece once it is done. */
async function together(steps) {
  console.log(`\n━━ ${steps.map(([title]) => title).join(' · ')} ━━`);
  const results = await Promise.all(
    steps.map(async ([title, script]) => {
      const start = Date.now();
      const [command, args, options] = npmCommand(['run', '--silent', script]);
      const child = spawn(command, args, { cwd: ROOT, ...options });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text) => {
          output += text;
        });
      const code = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
      times.push([title, secondsSince(start)]);
      console.log(
        `── ${said(title, secondsSince(start))}${code === 0 ? '' : '  FAILED'}\n${output.trimEnd()}`,
      );
      return code === 0 ? [] : [title];
    }),
  );
  return results.flat();
}

/** Runs Vitest projects and adds their tests to the totals; a run without a single test is a failure. */
function vitest(title, projects, workers) {
  console.log(`\n━━ ${title} ━━`);
  const start = Date.now();
  const file = path.join(RESULTS, `${projects[0]}.json`);
  const args = [
    ...projects.flatMap((project) => ['--project', project]),
    `--maxWorkers=${workers}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const [command, npmArgs, options] = npmCommand(['exec', '--', 'vitest', 'run', ...args]);
  const code = run(command, npmArgs, options);
  times.push([title, secondsSince(start)]);
  if (!existsSync(file)) return [title];
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot be loaded fails without reporting any test.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  totals.passed += numPassedTests;
  totals.failed += numFailedTests + broken.length;
  for (const { name, assertionResults } of testResults)
    for (const { fullName, duration } of assertionResults)
      tests.push([`${path.relative(ROOT, name)} › ${fullName}`, (duration ?? 0) / 1000]);
  return code === 0 && numPassedTests > 0 ? [] : [title];
}

const groups = [
  () =>
    together([
      ['Format and lint', 'lint'],
      ['Types', 'types'],
      ['Unused code', 'unused'],
      ['Data files', 'data:check'],
      ['Build', 'build'],
    ]),
  () => together([['Size budget', 'size']]),
  () => vitest('Unit tests and journeys', ['unit', 'unit-pure', 'unit-journeys'], 2),
  // Three workers: while one waits for the browser, the others keep both cores busy.
  () => vitest('Browser tests', ['browser'], 3),
  ...(process.argv.includes('--all') ? [() => vitest('Sweeps', ['sweeps'], 3)] : []),
];

const start = Date.now();
ensureDependencies();
process.env.YIPING_CHROMIUM = ensureBrowser();
times.push(['Installs', secondsSince(start)]);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let failed = [];
for (const group of groups) if (failed.length === 0) failed = await group();

console.log('\n━━ The ten slowest tests ━━');
for (const [name, seconds] of tests.sort((a, b) => b[1] - a[1]).slice(0, 10))
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
console.log('\n━━ Times ━━');
for (const [title, seconds] of [...times, ['In all', secondsSince(start)]]) console.log(said(title, seconds));
if (failed.length > 0) console.error(`\n━━ FAILED: ${failed.join(', ')} ━━`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
