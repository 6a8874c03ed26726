import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { requireBrowser } from '../../tests/support/browser-server';
import { launchChromium } from '../../tests/support/chromium';
import { servePeers } from '../support/peer-pages';
import type { Report, Table, Target } from '../support/report';
import { median, summary } from '../support/statistics';
import type { GestureKind } from './page/data';
import type { Steps } from './page/main';

const kinds: readonly GestureKind[] = ['click', 'brush', 'multi'];
const engines = ['yiping', 'rows', 'crossfilter2', 'duckdb-wasm', 'arquero', 'naive'] as const;
type EngineName = (typeof engines)[number];

const MEGABYTE = 1e6;
const LARGE = 1_000_000;

type Run = Readonly<{
  engine: EngineName;
  records: number;
  build: number;
  /** Bytes of the page's heap and buffers. */
  memory: number;
  took: Readonly<Record<GestureKind, readonly number[]>>;
  checksum: string;
}>;
type Grown = Readonly<{
  records: number;
  values: readonly number[];
  chosen: string;
  rows: Readonly<{ build: number; click: number }>;
  cube: Readonly<{ build: number; click: number }>;
}>;

export async function measure({ quick }: { quick: boolean }): Promise<Report> {
  const sizes = quick ? [1_000, 10_000] : [1_000, 64_000, LARGE];
  const rounds = quick ? 1 : 3;
  const times = quick ? 10 : 40;
  const server = await servePeers(fileURLToPath(new URL('page', import.meta.url)), { isolated: true });
  const browser = await launchChromium(requireBrowser());
  const open = () => openSteps(browser, server.baseUrl);
  const runs: Run[] = [];
  for (const records of sizes) {
    for (let round = 0; round < rounds; round++) {
      for (const engine of engines) runs.push(await runEngine(open, engine, records, times));
    }
    assertSame(runs.filter((run) => run.records === records));
  }
  const largest = sizes[sizes.length - 1] ?? LARGE;
  const reads = await linearReads(open, largest);
  const grown = await growth(open, quick);
  await browser.close();
  await server.close();
  const targets = targetsOf(runs, largest, median(reads));
  return {
    title: 'Cross-filter',
    method: [
      'Four dimensions of 20, 8, 12 and 36 values, every combination equally likely, which is a cube’s worst case; one amount in 万元 per record.',
      'A gesture changes one clause and reads the counts and sums of every other dimension and the total. Click: sets one value or clears the clause. Brush: 12 months, moving one month each time. Multi: a random half of the values.',
      `${rounds} fresh pages per engine and size, interleaved; ${times} gestures of each kind after 6 warm-up gestures. All engines gave the same checksums; otherwise there is no report.`,
      'yiping chooses between cube and rows; rows is the same engine, forced to scan every record.',
      'Build: from typed columns in memory to the first answers; crossfilter2’s records are row numbers into the columns, so it bears no cost for objects; the naive filter’s build time includes making its objects. Memory: the page’s heap and buffers after garbage collection, minus those of an empty page, including any columns the engine still needs; DuckDB’s memory is in a worker and not measured.',
    ],
    tables: [
      ...sizes.map((records) => sizeTable(runs, records)),
      readTable(reads, largest),
      ...growthTables(grown),
    ],
    targets,
    packages: ['crossfilter2', '@duckdb/duckdb-wasm', 'arquero'],
    chromium: browser.version(),
    raw: { runs, reads, grown },
  };
}

type Opened = Readonly<{ page: Page; session: CDPSession; close: () => Promise<void> }>;
type Open = () => Promise<Opened>;

async function openSteps(browser: Browser, baseUrl: string): Promise<Opened> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(baseUrl);
  await page.waitForFunction(() => 'steps' in window);
  return { page, session: await context.newCDPSession(page), close: () => context.close() };
}

/** Calls one of the page's steps. */
function call<K extends keyof Steps>(page: Page, name: K, ...args: Parameters<Steps[K]>) {
  return page.evaluate(
    ([step, given]) => {
      const { steps } = window as unknown as { steps: Record<string, (...all: unknown[]) => unknown> };
      return steps[step as string]?.(...(given as unknown[]));
    },
    [name, args] as const,
  ) as Promise<Awaited<ReturnType<Steps[K]>>>;
}

async function bytesOf(session: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  // Backing stores are not in the published types yet.
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  if (usage.backingStorageSize === undefined) throw new Error('This Chromium does not count buffers.');
  return usage.usedSize + usage.backingStorageSize;
}

async function runEngine(open: Open, engine: EngineName, records: number, times: number): Promise<Run> {
  const { page, session, close } = await open();
  await call(page, 'start', engine);
  const empty = await bytesOf(session);
  await call(page, 'prepare', records);
  await session.send('HeapProfiler.collectGarbage');
  const build = await call(page, 'build');
  const memory = (await bytesOf(session)) - empty;
  const took: Record<GestureKind, readonly number[]> = { click: [], brush: [], multi: [] };
  const checksums: number[] = [];
  for (const kind of kinds) {
    const result = await call(page, 'gestures', kind, times);
    took[kind] = result.took;
    checksums.push(result.checksum);
  }
  await close();
  return { engine, records, build, memory, took, checksum: checksums.join(' ') };
}

function assertSame(runs: readonly Run[]): void {
  const checksums = new Set(runs.map(({ checksum }) => checksum));
  if (checksums.size === 1) return;
  throw new Error(
    `The engines disagree:\n${runs.map(({ engine, checksum }) => `${engine}: ${checksum}`).join('\n')}`,
  );
}

async function linearReads(open: Open, records: number): Promise<number[]> {
  const { page, close } = await open();
  const reads = await call(page, 'linearRead', records, 40);
  await close();
  return reads;
}

/** Varies the number of records, dimensions and values one at a time; the others keep their middle value. */
async function growth(open: Open, quick: boolean): Promise<readonly Grown[]> {
  const base = quick ? 10_000 : LARGE;
  const shapes: (readonly [number, readonly number[]])[] = [
    ...[1_000, 4_000, 16_000, 64_000, 256_000, LARGE, 4 * LARGE]
      .filter((records) => records <= 4 * base)
      .map((records) => [records, [20, 8, 12, 36]] as const),
    ...[2, 3, 4, 5, 6, 7, 8].map((count) => [base, Array<number>(count).fill(12)] as const),
    ...[4, 8, 16, 32, 64, 128, 250].map((values) => [base, Array<number>(4).fill(values)] as const),
  ];
  const grown: Grown[] = [];
  for (const [records, values] of shapes) {
    const { page, close } = await open();
    const rows = await call(page, 'grow', records, values, 'rows', 30);
    const cube = await call(page, 'grow', records, values, 'cube', 30);
    await close();
    const figures = ({ build, took }: typeof rows) => ({ build, click: median(took) });
    grown.push({ records, values, chosen: rows.chosen, rows: figures(rows), cube: figures(cube) });
  }
  return grown;
}

const pooled = (runs: readonly Run[], engine: EngineName, records: number, kind: GestureKind) =>
  summary(
    runs.filter((run) => run.engine === engine && run.records === records).flatMap(({ took }) => took[kind]),
  );

const medianOf = (runs: readonly Run[], engine: EngineName, records: number, key: 'build' | 'memory') =>
  median(runs.filter((run) => run.engine === engine && run.records === records).map((run) => run[key]));

function sizeTable(runs: readonly Run[], records: number): Table {
  return {
    title: `${records.toLocaleString('en')} records, median / p95 in ms`,
    columns: ['engine', ...kinds, 'build, ms', 'memory, MB'],
    rows: engines.map((engine) => [
      engine,
      ...kinds.map((kind) => {
        const { median: middle, p95 } = pooled(runs, engine, records, kind);
        return `${Number(middle.toPrecision(3))} / ${Number(p95.toPrecision(3))}`;
      }),
      medianOf(runs, engine, records, 'build'),
      engine === 'duckdb-wasm' ? null : medianOf(runs, engine, records, 'memory') / MEGABYTE,
    ]),
  };
}

function readTable(reads: readonly number[], records: number): Table {
  const { median: middle, p95 } = summary(reads);
  return {
    title: `One linear read of the ${records.toLocaleString('en')} records’ columns, 8 bytes per record`,
    columns: ['median, ms', 'p95, ms'],
    rows: [[middle, p95]],
  };
}

function growthTables(grown: readonly Grown[]): readonly Table[] {
  return [
    {
      title: 'Growth: a click by rows and by cube, ms (medians)',
      columns: ['records', 'values of each dimension', 'chosen', 'rows', 'cube', 'cube, build'],
      rows: grown.map(({ records, values, chosen, rows, cube }) => [
        records.toLocaleString('en'),
        values.join(' × '),
        chosen,
        rows.click,
        cube.click,
        cube.build,
      ]),
    },
  ];
}

function targetsOf(runs: readonly Run[], largest: number, linearRead: number): readonly Target[] {
  const ms = (value: number) => `${Number(value.toPrecision(3))} ms`;
  const faster = kinds.flatMap((kind) =>
    (['crossfilter2', 'duckdb-wasm'] as const).map((peer): Target => {
      const ratio = pooled(runs, peer, largest, kind).median / pooled(runs, 'yiping', largest, kind).median;
      return {
        target: `${kind}: at least 30 times as fast as ${peer} at the median`,
        measured: `${Math.round(ratio)} times`,
        met: ratio >= 30,
      };
    }),
  );
  const own = kinds.map((kind) => pooled(runs, 'yiping', largest, kind));
  const slowest = Math.max(...own.map(({ p95 }) => p95));
  const slowestMedian = Math.max(...own.map((each) => each.median));
  const ratioOf = (key: 'build' | 'memory') =>
    medianOf(runs, 'yiping', largest, key) / medianOf(runs, 'crossfilter2', largest, key);
  const behind = [...new Set(runs.map(({ records }) => records))]
    .filter((records) => records <= 64_000)
    .flatMap((records) =>
      kinds.map((kind) => {
        const fastest = Math.min(...engines.map((engine) => pooled(runs, engine, records, kind).median));
        return pooled(runs, 'yiping', records, kind).median - fastest;
      }),
    );
  return [
    ...faster,
    { target: 'p95 of every gesture under 4 ms', measured: ms(slowest), met: slowest < 4 },
    {
      target: 'every gesture below one linear read of the columns (medians)',
      measured: `${ms(slowestMedian)}, ${ms(linearRead)}`,
      met: slowestMedian < linearRead,
    },
    {
      target: 'memory at most a sixth of crossfilter2’s',
      measured: ratioOf('memory').toFixed(3),
      met: ratioOf('memory') <= 1 / 6,
    },
    {
      target: 'build at most a tenth of crossfilter2’s',
      measured: ratioOf('build').toFixed(3),
      met: ratioOf('build') <= 1 / 10,
    },
    {
      target: 'up to 64,000 records within 0.1 ms of the fastest (medians)',
      measured: ms(Math.max(...behind)),
      met: Math.max(...behind) <= 0.1,
    },
  ];
}
