import type { Browser } from 'playwright-core';
import { DESK } from '../../tests/support/browser-desk';
import { requireBrowser, serveDist } from '../../tests/support/browser-server';
import { launchChromium, openApp } from '../../tests/support/chromium';
import {
  grown,
  growthText,
  memoryOf,
  NO_MACHINE_CODE,
  type PageMemory,
  toggleFilters,
  turnScreens,
} from '../../tests/support/page-memory';
import { type Cost, Meter } from '../support/meter';
import type { Report, Target } from '../support/report';
import { summary } from '../support/statistics';

const WALL = { width: 1920, height: 1080 } as const;
const MOST_LATENCY = 50;
const MARK = '#panel-industry [data-ref="li-auto.record"]';

/** Memory after warming up, and after `gestures` more. */
type Growth = Readonly<{ gestures: number; before: PageMemory; after: PageMemory }>;

export async function measure({ quick }: { quick: boolean }): Promise<Report> {
  const app = await serveDist();
  const browser = await launchChromium(requireBrowser());
  const turns = await pageChanges(browser, app.baseUrl, quick ? 20 : 200);
  const chromium = browser.version();
  await browser.close();
  const keeping = await launchChromium(requireBrowser(), [NO_MACHINE_CODE]);
  const show = await growthOfShow(keeping, app.baseUrl, quick ? 50 : 500);
  const filter = await growthOfFilter(keeping, app.baseUrl, quick ? 100 : 1000);
  await keeping.close();
  await app.close();
  const { median, p95 } = summary(turns.map(({ latency }) => latency));
  const rows = (['latency', 'script', 'style', 'layout', 'all'] as const).map((name) => {
    const found = summary(turns.map((cost) => cost[name]));
    return [name, found.median, found.p95];
  });
  return {
    title: 'Long use',
    method: [
      `Page changes: the default running order at ${WALL.width} × ${WALL.height}, reduced motion, CPU slowed 4×; PageDown from screen to screen, Home at the end. Latency runs from the key to the painted frame; the rest is the browser’s own account of its main thread.`,
      'Memory: measured after warming up (100 screens, 200 toggles) and again after the number below, each time after garbage collection; V8’s compilers are off, since their code counts as heap.',
    ],
    tables: [
      { title: `Page changes at 4×, ms, of ${turns.length}`, columns: ['', 'median', 'p95'], rows },
      {
        title: 'Memory',
        columns: ['', 'before and after'],
        rows: [show, filter].map(({ gestures, before, after }, at) => [
          `${gestures} ${at === 0 ? 'screens turned' : 'toggles of a filter'}`,
          growthText(before, after),
        ]),
      },
    ],
    targets: [
      {
        target: `page change in present mode at 4×, median: ${MOST_LATENCY} ms or less`,
        measured: `${median.toFixed(1)} ms (p95 ${p95.toFixed(1)})`,
        met: median <= MOST_LATENCY,
      },
      growthTarget(`${show.gestures} page changes`, show),
      growthTarget(`${filter.gestures} toggles of a filter`, filter),
    ],
    packages: ['react'],
    chromium,
    raw: { turns: turns.map(rounded), show, filter },
  };
}

async function pageChanges(browser: Browser, baseUrl: string, times: number): Promise<readonly Cost[]> {
  const { page, context, assertClean } = await openApp(browser, baseUrl, {
    ...WALL,
    path: '?present=default',
  });
  const meter = await Meter.on(page);
  await turnScreens(page, 40);
  await page.keyboard.press('Home');
  meter.rate = 4;
  const costs: Cost[] = [];
  while (costs.length < times) {
    const before = page.url();
    const cost = await meter.key('PageDown');
    if (page.url() === before) await meter.key('Home');
    else costs.push(cost);
    await page.waitForTimeout(100);
  }
  assertClean();
  await context.close();
  return costs;
}

async function growthOfShow(browser: Browser, baseUrl: string, gestures: number): Promise<Growth> {
  const { page, context } = await openApp(browser, baseUrl, { ...WALL, path: '?present=default' });
  const measureHome = async () => {
    await page.keyboard.press('Home');
    return memoryOf(page);
  };
  await turnScreens(page, 100);
  const before = await measureHome();
  await turnScreens(page, gestures);
  const after = await measureHome();
  await context.close();
  return { gestures, before, after };
}

async function growthOfFilter(browser: Browser, baseUrl: string, gestures: number): Promise<Growth> {
  const { page, context } = await openApp(browser, baseUrl, DESK);
  await toggleFilters(page, MARK, 200);
  const before = await memoryOf(page);
  await toggleFilters(page, MARK, gestures);
  const after = await memoryOf(page);
  await context.close();
  return { gestures, before, after };
}

function growthTarget(what: string, { before, after }: Growth): Target {
  const found = grown(before, after);
  return {
    target: `${what}: heap within 2% or 0.5 MB, nodes and listeners within 2%`,
    measured: found.length === 0 ? growthText(before, after) : `grown: ${found.join(', ')}`,
    met: found.length === 0,
  };
}

function rounded(cost: Cost) {
  return Object.fromEntries(Object.entries(cost).map(([name, value]) => [name, Math.round(value * 10) / 10]));
}
