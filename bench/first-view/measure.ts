import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { requireBrowser } from '../../tests/support/browser-server';
import { launchChromium } from '../../tests/support/chromium';
import type { Report, Target } from '../support/report';
import { serveFolder } from '../support/static-server';
import { median, summary } from '../support/statistics';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const variants = ['built', 'client, parts later', 'client, one bundle'] as const;
type Variant = (typeof variants)[number];

/** Lighthouse's slow 4G. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER_CPU = 4;
/** Milliseconds after the page is live during which long tasks still count. */
const QUIET = 3_000;

type Seen = Readonly<{
  lcp: number;
  verified: number;
  live: number;
  shift: number;
  blocked: number;
  bytes: Readonly<Record<string, number>>;
}>;
type Run = Seen & { readonly variant: Variant };

export async function measure({ quick }: { quick: boolean }): Promise<Report> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'yiping-first-view-'));
  const folders: Record<Variant, string> = {
    built: path.join(ROOT, 'dist'),
    'client, parts later': path.join(folder, 'later'),
    'client, one bundle': path.join(folder, 'one'),
  };
  await cp(folders.built, folders['client, parts later'], { recursive: true });
  await buildOneBundle(folders['client, one bundle']);
  await leaveToClient(folders['client, parts later']);
  await leaveToClient(folders['client, one bundle']);
  const browser = await launchChromium(requireBrowser());
  const runs: Run[] = [];
  const rounds = quick ? 1 : 9;
  for (let round = 0; round < rounds; round++) {
    for (const variant of variants) {
      const server = await serveFolder(folders[variant]);
      runs.push({ variant, ...(await open(browser, server.baseUrl)) });
      await server.close();
    }
  }
  await browser.close();
  await rm(folder, { recursive: true });
  return {
    title: 'First view: slow 4G, CPU slowed four times, nothing cached',
    method: [
      'The desk in its default view at 1366 × 625, with 150 ms latency and 1.6 Mbit/s; a new profile each time, variants in turn.',
      'Client, parts later: the same build without the pre-rendered view in its page. Client, one bundle: in addition, all JavaScript in one file. Both keep the inlined styles.',
      'Verified: the first frame whose figures are on screen and known to match the current data. Live: the page responds to clicks.',
      `Blocking: task time beyond 50 ms per task, from the first paint to ${QUIET} ms after the page is live. Bytes: transferred before it is live, compressed, with headers.`,
    ],
    tables: [
      {
        title: `Median (p95) of ${rounds}, ms`,
        columns: ['variant', 'largest paint', 'verified figures', 'live', 'blocking', 'layout shift'],
        rows: variants.map((variant) => [
          variant,
          ...(['lcp', 'verified', 'live', 'blocked'] as const).map((key) => {
            const { median: middle, p95 } = summary(valuesOf(runs, variant, key));
            return `${Math.round(middle)} (${Math.round(p95)})`;
          }),
          median(valuesOf(runs, variant, 'shift')).toFixed(4),
        ]),
      },
      {
        title: 'Bytes until live, kB',
        columns: ['variant', 'html', 'js', 'css', 'json', 'other'],
        rows: variants.map((variant) => {
          const bytes = runs.find((run) => run.variant === variant)?.bytes ?? {};
          return [
            variant,
            ...['html', 'js', 'css', 'json', 'other'].map((type) => (bytes[type] ?? 0) / 1000),
          ];
        }),
      },
    ],
    targets: targetsOf(runs),
    packages: ['vite', 'react'],
    chromium: browser.version(),
    raw: runs,
  };
}

/** Removes the view that was rendered at build time from the page. */
async function leaveToClient(folder: string): Promise<void> {
  const file = path.join(folder, 'index.html');
  const html = await readFile(file, 'utf8');
  const start = html.indexOf('<div id="root" data-rendered>');
  const end = html.indexOf('<noscript>', start);
  if (start < 0 || end < 0) throw new Error('The built page has no first view to remove.');
  const bare = `${html.slice(0, start)}<div id="root"></div>${html.slice(end)}`;
  await writeFile(
    file,
    bare.replace(/<script type="application\/json" id="first-view-files">.*?<\/script>/, ''),
  );
}

async function buildOneBundle(outDir: string): Promise<void> {
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, rolldownOptions: { output: { codeSplitting: false } } },
  });
}

async function open(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 625 }, locale: 'zh-CN' });
  await context.addInitScript(observe);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'live' in window && 'verified' in window, undefined, { timeout: 60_000 });
  await page.waitForTimeout(QUIET);
  const seen = await page.evaluate(() => {
    const { paints, verified, live, shift, tasks } = window as unknown as Observed;
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const bytes: Record<string, number> = {};
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    for (const entry of entries) {
      if (entry.responseEnd > live) continue;
      const name = new URL(entry.name).pathname;
      const type = name === '/' ? 'html' : (/\.(js|css|json)$/.exec(name)?.[1] ?? 'other');
      bytes[type] = (bytes[type] ?? 0) + entry.transferSize;
    }
    return {
      lcp: paints[paints.length - 1] ?? Number.NaN,
      verified,
      live,
      shift,
      blocked: tasks
        .filter(([start]) => start >= first)
        .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      bytes,
    };
  });
  await context.close();
  return seen;
}

type Observed = {
  paints: number[];
  verified: number;
  live: number;
  shift: number;
  tasks: [number, number][];
};

/** Runs in the page before any of its own scripts. */
function observe() {
  const observed = { paints: [] as number[], shift: 0, tasks: [] as [number, number][] };
  Object.assign(window, observed);
  const all = window as unknown as Observed;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) all.paints.push(startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) all.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) all.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const root = document.getElementById('root');
    const { firstView } = document.documentElement.dataset;
    const isVerified =
      firstView === 'verified' || (firstView === undefined && !root?.hasAttribute('data-rendered'));
    if (!('verified' in all) && isVerified && root?.querySelector('[data-ref]')) {
      Object.assign(all, { verified: performance.now() });
    }
    const isLive =
      (window as { __yipingMounted?: boolean }).__yipingMounted === true && firstView === undefined;
    if (!('live' in all) && isLive && root?.querySelector('[data-ref]')) {
      Object.assign(all, { live: performance.now() });
    }
    if (!('live' in all)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function valuesOf(
  runs: readonly Run[],
  wanted: Variant,
  key: 'lcp' | 'verified' | 'live' | 'blocked' | 'shift',
) {
  return runs.filter(({ variant }) => variant === wanted).map((run) => run[key]);
}

function targetsOf(runs: readonly Run[]): readonly Target[] {
  const at = (variant: Variant, key: Parameters<typeof valuesOf>[2]) => median(valuesOf(runs, variant, key));
  const ratio = (what: string, key: 'lcp' | 'verified' | 'blocked', peer: Variant, most: number): Target => {
    const own = at('built', key);
    const measured = own / at(peer, key);
    return {
      target: `${what}: at most ${most} of “${peer}”`,
      measured: `${measured.toFixed(2)} (${Math.round(own)} : ${Math.round(at(peer, key))} ms)`,
      met: measured <= most,
    };
  };
  const shift = Math.max(...valuesOf(runs, 'built', 'shift'));
  return [
    ratio('largest paint', 'lcp', 'client, one bundle', 0.4),
    ratio('largest paint', 'lcp', 'client, parts later', 0.5),
    ratio('verified figures', 'verified', 'client, parts later', 0.75),
    ratio('blocking', 'blocked', 'client, parts later', 0.6),
    { target: 'layout shift at most 0.01', measured: shift.toFixed(4), met: shift <= 0.01 },
  ];
}
