import { ensureDependencies } from '../.ci/ensure-dependencies.mjs';
import { markdownOf, type Report, writeReport } from './support/report';

/** What each part exports. `quick` measures less, only to see whether it works; its results are not kept. */
export type Part = { measure(options: { quick: boolean }): Promise<Report> };

/** Loaded on demand, so that each part can run on its own. */
const parts: Readonly<Record<string, () => Promise<Part>>> = {
  'first-view': () => import('./first-view/measure'),
  lighthouse: () => import('./lighthouse/measure'),
  crossfilter: () => import('./crossfilter/crossfilter'),
  repaint: () => import('./repaint/measure'),
  'long-use': () => import('./long-use/measure'),
};

const USAGE = `npm run bench -- [--quick] [part ...]     parts: ${Object.keys(parts).join(', ')}`;

export async function main(args: string[]): Promise<number> {
  const quick = args.includes('--quick');
  const wanted = args.filter((arg) => arg !== '--quick');
  const unknown = wanted.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    process.stderr.write(`No part ${unknown.join(', ')}.\n${USAGE}\n`);
    return 2;
  }
  ensureDependencies('bench');
  for (const [name, load] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const report = await (await load()).measure({ quick });
    if (!quick) await writeReport(name, report);
    process.stdout.write(`\n${markdownOf(report, [quick ? 'quick: not valid as a measurement' : name])}\n`);
  }
  return 0;
}
