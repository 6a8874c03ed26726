// Everything a change must pass, cheapest first, stopping at the first step that fails.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { ROOT, runNpm } from './processes.mjs';

const RESULTS = 'node_modules/.cache/yiping';

const totals = { passed: 0, failed: 0 };

const script = (name) => () => runNpm(['run', '--silent', name]) === 0;

/** Runs a Vitest project and adds its tests to the totals; a run without a single test is a failure. */
function tests(project) {
  const file = `${RESULTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return () => {
    const exitCode = runNpm(['exec', '--', 'vitest', 'run', '--project', project, ...reporters]);
    if (!existsSync(path.join(ROOT, file))) return false;
    const report = JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
    // A file that cannot even be loaded fails without any test of its own.
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    totals.passed += report.numPassedTests;
    totals.failed += report.numFailedTests + brokenFiles.length;
    if (report.numPassedTests + totals.failed === 0) console.error('No test was run.');
    return exitCode === 0 && report.numPassedTests > 0;
  };
}

const steps = [
  ['Format and lint', script('lint')],
  ['Types', script('types')],
  ['Unused code', script('unused')],
  ['Data files', script('data:check')],
  ['Unit and journey tests', tests('unit')],
  ['Build', script('build')],
  ['Size budget', script('size')],
  ['Browser tests', tests('browser')],
];

ensureDependencies();
process.env.YIPING_CHROMIUM = ensureBrowser();
rmSync(path.join(ROOT, RESULTS), { recursive: true, force: true });
mkdirSync(path.join(ROOT, RESULTS), { recursive: true });

const failed = steps.find(([title, passes]) => {
  console.log(`\n━━ ${title} ━━`);
  return !passes();
});
if (failed) console.error(`\n━━ FAILED: ${failed[0]} ━━`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = failed ? 1 : 0;
