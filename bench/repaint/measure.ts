import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { DESK } from '../../tests/support/browser-desk';
import { requireBrowser, serveDist } from '../../tests/support/browser-server';
import { launchChromium, openApp } from '../../tests/support/chromium';
import { type Cost, Meter } from '../support/meter';
import { servePeers } from '../support/peer-pages';
import type { Report, Table, Target } from '../support/report';
import { median, summary } from '../support/statistics';
import { inpOf, interactionsWith } from './interactions';

const PEERS = fileURLToPath(new URL('peers/', import.meta.url));
const RATES = [1, 4] as const;
const PROJECTS = [64, 50_000] as const;
const MOST_INP = 100;

/**
 * Marks from all four panels; the peers' buttons set the same clauses in the same order. Each is clicked on
 * and off.
 */
const marks = [
  '#panel-industry [data-ref="li-auto.record"]',
  '#panel-projects ol > :nth-child(4) > button',
  '#panel-projects [data-mark][data-state]',
  '#panel-business-environment [data-ref="average-errand-distance.record"]',
  '#panel-livelihood [data-ref="medical-community.record"]',
];

const drawers = ['Yiping', 'ECharts', 'ECharts, lists', 'Recharts'] as const;
type Sample = Readonly<{ drawer: (typeof drawers)[number]; rate: number; gesture: number; cost: Cost }>;

export async function measure({ quick }: { quick: boolean }): Promise<Report> {
  const app = await serveDist();
  const peers = await servePeers(PEERS);
  const browser = await launchChromium(requireBrowser());
  const samples = await repaints(browser, app.baseUrl, peers.baseUrl, quick ? 3 : 12);
  const interactions: Record<number, readonly number[]> = {};
  for (const projects of PROJECTS) {
    const options = { projects, rate: 4, rounds: quick ? 1 : 5 };
    interactions[projects] = await interactionsWith(browser, app.baseUrl, marks, options);
  }
  const chromium = browser.version();
  await browser.close();
  await peers.close();
  await app.close();
  return {
    title: 'Repaint: from a click to the settled frame',
    method: [
      `The built desk at ${DESK.width} × ${DESK.height} with the committed data: ${marks.length} marks of four panels are clicked on and off with real input; everything updates, including panels, chips and address.`,
      'ECharts (canvas, no animation) and Recharts (no animation) draw the same bars of the four panels from the same models, and nothing else: no lists, no sentences, no address.',
      'ECharts, lists: in addition, the desk’s own lists, sentences and figures as ready-made HTML, replaced panel by panel where it changed: what the desk shows beside its charts, without a framework.',
      'The four pages are open in one browser and take turns after each gesture; the first two rounds are not counted.',
      'Script, style and layout are the browser’s own account of the main thread (Performance.getMetrics) from the press to the second frame after it; `all` includes painting. The CPU is slowed by Emulation.setCPUThrottlingRate.',
      'INP: Event Timing of each click at 4×, the longest, ignoring one in fifty; browsers round to 8 ms.',
    ],
    tables: [...RATES.map((rate) => costTable(samples, rate)), interactionTable(interactions)],
    targets: [...RATES.flatMap((rate) => repaintTargets(samples, rate)), ...inpTargets(interactions)],
    packages: ['echarts', 'recharts', 'react'],
    chromium,
    raw: { samples: samples.map(rounded), interactions },
  };
}

/** Rounds that are not counted. */
const WARM_UP = 2;

async function repaints(
  browser: Browser,
  appUrl: string,
  peersUrl: string,
  rounds: number,
): Promise<readonly Sample[]> {
  const { page, context, assertClean } = await openApp(browser, appUrl, DESK);
  const openPeer = async (name: string) => {
    const peer = await browser.newContext({ viewport: DESK });
    const opened = await peer.newPage();
    await opened.goto(`${peersUrl}?drawer=${encodeURIComponent(name)}`, { waitUntil: 'networkidle' });
    return { meter: await Meter.on(opened), close: () => peer.close() };
  };
  const echarts = await openPeer('ECharts');
  const lists = await openPeer('ECharts, lists');
  const recharts = await openPeer('Recharts');
  const taken = await listsOf(page);
  await lists.meter.page.evaluate((all) => window.__takeLists?.(all), taken);
  const meters = {
    Yiping: await Meter.on(page),
    ECharts: echarts.meter,
    'ECharts, lists': lists.meter,
    Recharts: recharts.meter,
  };
  const samples: Sample[] = [];
  const gesture = async (rate: number, nth: number, isCounted: boolean) => {
    // Twice: on and off.
    for (const drawer of [...drawers, ...drawers]) {
      const target = drawer === 'Yiping' ? marks[nth] : `button:nth-of-type(${nth + 1})`;
      const cost = await meters[drawer].click(target ?? '');
      if (isCounted) samples.push({ drawer, rate, gesture: nth, cost });
    }
  };
  for (const rate of RATES) {
    for (const drawer of drawers) meters[drawer].rate = rate;
    for (let round = 0; round < rounds; round++) {
      for (const nth of marks.keys()) await gesture(rate, nth, round >= WARM_UP);
    }
  }
  assertClean();
  await Promise.all([context, echarts, lists, recharts].map((each) => each.close()));
  return samples;
}

declare global {
  interface Window {
    __takeLists?: (lists: Lists) => void;
  }
}

/**
 * The desk's styles, and each panel's HTML without charts, keyed by the index of the mark that is on ('' for
 * none).
 */
type Lists = Readonly<{ styles: string; panels: Readonly<Record<string, readonly string[]>> }>;

async function listsOf(page: Page): Promise<Lists> {
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#panels > section')].map((panel) => {
        const copy = panel.cloneNode(true) as HTMLElement;
        for (const chart of copy.querySelectorAll('svg, ol, [class*="dots"]')) chart.remove();
        return copy.outerHTML;
      }),
    );
  const panels: Record<string, readonly string[]> = { '': await shown() };
  for (const [nth, mark] of marks.entries()) {
    await page.locator(mark).first().click();
    panels[nth] = await shown();
    await page.locator(mark).first().click();
  }
  const styles = await page.evaluate(() =>
    [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n'),
  );
  return { styles, panels };
}

function scriptAndLayout({ cost }: Sample): number {
  return cost.script + cost.style + cost.layout;
}

const measures = {
  'script, style and layout': scriptAndLayout,
  script: ({ cost }: Sample) => cost.script,
  'style and layout': ({ cost }: Sample) => cost.style + cost.layout,
  all: ({ cost }: Sample) => cost.all,
  latency: ({ cost }: Sample) => cost.latency,
} as const;

function costTable(samples: readonly Sample[], rate: number): Table {
  const of = (drawer: string) => samples.filter((sample) => sample.drawer === drawer && sample.rate === rate);
  return {
    title: `${rate}× CPU: ms per click, median (p95), of ${of('Yiping').length} clicks each`,
    columns: ['', ...drawers, 'Yiping : ECharts', 'Yiping : ECharts, lists'],
    rows: Object.entries(measures).map(([name, measured]) => [
      name,
      ...drawers.map((drawer) => {
        const { median: middle, p95 } = summary(of(drawer).map(measured));
        return `${short(middle)} (${short(p95)})`;
      }),
      ...(['ECharts', 'ECharts, lists'] as const).map(
        (peer) => median(of('Yiping').map(measured)) / median(of(peer).map(measured)),
      ),
    ]),
  };
}

function repaintTargets(samples: readonly Sample[], rate: number): readonly Target[] {
  const costs = (drawer: string) =>
    summary(
      samples.filter((sample) => sample.drawer === drawer && sample.rate === rate).map(scriptAndLayout),
    );
  const [own, peer] = [costs('Yiping'), costs('ECharts')];
  return (['median', 'p95'] as const).map((key) => ({
    target: `script and layout of a click at ${rate}×, ${key}: at or under ECharts canvas`,
    measured: `${short(own[key])} : ${short(peer[key])} ms = ${(own[key] / peer[key]).toFixed(2)}`,
    met: own[key] <= peer[key],
  }));
}

function interactionTable(interactions: Readonly<Record<number, readonly number[]>>): Table {
  return {
    title: 'Interactions at 4×, ms',
    columns: ['projects', 'clicks of 16 ms or more', 'median', 'INP'],
    rows: PROJECTS.map((projects) => {
      const durations = interactions[projects] ?? [];
      return [projects, durations.length, median(durations), inpOf(durations)];
    }),
  };
}

function inpTargets(interactions: Readonly<Record<number, readonly number[]>>): readonly Target[] {
  return PROJECTS.map((projects) => {
    const inp = inpOf(interactions[projects] ?? []);
    return {
      target: `INP at 4× with ${projects} projects: ${MOST_INP} ms or less`,
      measured: `${inp} ms`,
      met: inp <= MOST_INP,
    };
  });
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function rounded({ cost, ...sample }: Sample) {
  const tenths = Object.entries(cost).map(([name, value]) => [name, Math.round(value * 10) / 10]);
  return { ...sample, ...Object.fromEntries(tenths) };
}
