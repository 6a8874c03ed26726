import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

type Cell = string | number | null;
export type Table = Readonly<{
  title: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}>;

/** A target of the project, and whether this run met it. `measured` is the figure with its unit. */
export type Target = Readonly<{ target: string; measured: string; met: boolean }>;

/** The results of one part of the benchmarks. */
export type Report = Readonly<{
  title: string;
  /** How it was measured: data, gestures, repetitions, what was switched off. */
  method: readonly string[];
  tables: readonly Table[];
  targets: readonly Target[];
  /** Packages whose versions are listed with the figures. */
  packages: readonly string[];
  /** `browser.version()`, if a browser was used. */
  chromium?: string;
  /** Every single measurement, for other statistics. */
  raw: unknown;
}>;

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));

/** Writes `bench/results/<part>.md` for readers and `<part>.json` with all raw values. */
export async function writeReport(part: string, report: Report): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  const { raw, ...read } = report;
  const circumstances = circumstancesOf(report);
  await writeFile(`${RESULTS}${part}.md`, markdownOf(report, circumstances));
  await writeFile(`${RESULTS}${part}.json`, `${JSON.stringify({ ...read, circumstances, raw })}\n`);
}

function circumstancesOf({ packages, chromium }: Report): readonly string[] {
  return [
    new Date().toISOString().slice(0, 10),
    `Node ${process.versions.node}`,
    ...(chromium === undefined ? [] : [`Chromium ${chromium}`]),
    `${os.cpus().length} cores`,
    ...packages.map((name) => `${name} ${versionOf(name)}`),
  ];
}

/**
 * Reads by path, because a package may not export its package.json. Peers are in bench/, the rest at the
 * root.
 */
function versionOf(name: string): string {
  const files = ['../', '../../'].map((up) =>
    fileURLToPath(new URL(`${up}node_modules/${name}/package.json`, import.meta.url)),
  );
  const file = files.find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`${name} is not installed.`);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

export function markdownOf(report: Report, circumstances: readonly string[]): string {
  return [
    `# ${report.title}`,
    '',
    `${circumstances.join(' · ')}. A shared machine: read the ratios, not the seconds.`,
    '',
    ...report.method.map((sentence) => `- ${sentence}`),
    '',
    ...report.tables.flatMap((table) => [`## ${table.title}`, '', ...linesOf(table), '']),
    '## Targets',
    '',
    ...linesOf({
      title: '',
      columns: ['target', 'measured', 'met'],
      rows: report.targets.map(({ target, measured, met }) => [target, measured, met ? 'yes' : '**no**']),
    }),
    '',
  ].join('\n');
}

function linesOf({ columns, rows }: Table): string[] {
  const line = (cells: readonly Cell[]) => `| ${cells.map(textOf).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---|').join('')}`, ...rows.map(line)];
}

/** Three significant digits, so that 0.0042 and 4200 are both readable. */
function textOf(cell: Cell): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? String(Number(cell.toPrecision(3))) : cell;
}
