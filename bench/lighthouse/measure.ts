import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { requireBrowser } from '../../tests/support/browser-server';
import { FLAGS } from '../../tests/support/chromium';
import type { Report } from '../support/report';
import { serveFolder } from '../support/static-server';
import { median } from '../support/statistics';

const run = promisify(execFile);
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/**
 * Lighthouse's command line, not its functions: their types are unknown to a checkout without the bench
 * packages.
 */
const COMMAND = fileURLToPath(new URL('../node_modules/lighthouse/cli/index.js', import.meta.url));

const presets = {
  mobile: [],
  'mobile, applied': ['--throttling-method=devtools'],
  desktop: ['--preset=desktop'],
} as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = {
  'first paint': 'first-contentful-paint',
  'largest paint': 'largest-contentful-paint',
  blocking: 'total-blocking-time',
  'layout shift': 'cumulative-layout-shift',
  'speed index': 'speed-index',
} as const;

type Preset = keyof typeof presets;
type Audit = Readonly<{
  score: number | null;
  numericValue?: number;
  title: string;
  scoreDisplayMode: string;
}>;
type Answer = Readonly<{
  lighthouseVersion: string;
  categories: Readonly<
    Record<string, Readonly<{ score: number; auditRefs: { id: string; weight: number }[] }>>
  >;
  audits: Readonly<Record<string, Audit>>;
}>;
type Run = Readonly<{ preset: Preset; answer: Answer }>;

export async function measure({ quick }: { quick: boolean }): Promise<Report> {
  const server = await serveFolder(DIST);
  const runs: Run[] = [];
  for (let round = 0; round < (quick ? 1 : 5); round++) {
    for (const preset of Object.keys(presets) as Preset[]) {
      runs.push({ preset, answer: await audit(server.baseUrl, preset) });
    }
  }
  await server.close();
  return {
    title: 'Lighthouse',
    method: [
      'The built page, compressed, under Lighthouse’s own presets for mobile (slow 4G, CPU slowed four times) and desktop. Both are simulated from a full-speed load; “applied” really throttles to the same mobile network and CPU.',
      `Medians of ${runs.length / Object.keys(presets).length} runs each, the presets in turn. Scores of 0 to 100, times in ms.`,
    ],
    tables: [
      {
        title: 'Scores and the metrics behind performance',
        columns: ['preset', ...categories, ...Object.keys(timings)],
        rows: (Object.keys(presets) as Preset[]).map((preset) => [
          preset,
          ...categories.map((category) => score(runs, preset, category)),
          ...Object.values(timings).map((id) =>
            median(of(runs, preset).map(({ audits }) => audits[id]?.numericValue ?? Number.NaN)),
          ),
        ]),
      },
      {
        title: 'Audits that lost points in any run',
        columns: ['preset', 'audit', 'runs'],
        rows: (Object.keys(presets) as Preset[]).flatMap((preset) => lost(of(runs, preset), preset)),
      },
    ],
    targets: (Object.keys(presets) as Preset[]).map((preset) => {
      const scores = categories.map((category) => score(runs, preset, category));
      return {
        target: `${preset}: 100 in all four categories`,
        measured: scores.join(' / '),
        met: scores.every((value) => value === 100),
      };
    }),
    packages: ['lighthouse', 'react'],
    chromium: (await run(requireBrowser(), ['--version'])).stdout.replace(/[^\d.]/g, ''),
    raw: runs.map(({ preset, answer }) => ({
      preset,
      scores: Object.fromEntries(categories.map((id) => [id, answer.categories[id]?.score])),
      timings: Object.fromEntries(
        Object.entries(timings).map(([name, id]) => [name, answer.audits[id]?.numericValue]),
      ),
    })),
  };
}

async function audit(url: string, preset: Preset): Promise<Answer> {
  const { stdout } = await run(
    process.execPath,
    [
      COMMAND,
      url,
      ...presets[preset],
      '--output=json',
      '--quiet',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${['--headless=new', ...FLAGS].join(' ')}`,
    ],
    {
      env: { ...process.env, CHROME_PATH: requireBrowser() },
      maxBuffer: 64 * 1024 * 1024,
      cwd: path.dirname(DIST),
    },
  );
  return JSON.parse(stdout);
}

function of(runs: readonly Run[], wanted: Preset): readonly Answer[] {
  return runs.filter(({ preset }) => preset === wanted).map(({ answer }) => answer);
}

function score(runs: readonly Run[], preset: Preset, category: string): number {
  return Math.round(
    100 * median(of(runs, preset).map(({ categories: found }) => found[category]?.score ?? Number.NaN)),
  );
}

function lost(answers: readonly Answer[], preset: Preset): readonly [string, string, number][] {
  const counts = new Map<string, number>();
  for (const { categories: found, audits } of answers) {
    for (const { id, weight } of Object.values(found).flatMap(({ auditRefs }) => auditRefs)) {
      const audited = audits[id];
      if (weight === 0 || !audited || audited.score === null || audited.score >= 1) continue;
      counts.set(audited.title, (counts.get(audited.title) ?? 0) + 1);
    }
  }
  return [...counts].map(([title, count]) => [preset, title, count]);
}
