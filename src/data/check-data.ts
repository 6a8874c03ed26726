import { recordsOfFile } from '../model/dataset';
import type { Fault, Problem } from '../model/fault';
import { targetRef } from '../model/figure';
import { type Definition, type PanelFile, type Region, SCHEMA_VERSION } from '../model/file-schema';
import { checkSet } from '../model/integrity';
import { checkDefinitions, checkNames } from '../model/integrity-across';
import { filesOf } from '../model/place';
import type { Shared } from '../model/shared';
import { checkShared, type SharedFiles, sharedOf } from './assemble-shared';
import { checkCensus } from './check-census';
import { checkHeader } from './check-header';
import { type DataFindings, dataFindings, type Part, type Remark } from './data-findings';
import { indicatorsPath, panelPath, seriesPath, sharedPaths, targetsPath } from './data-paths';
import { judgePanelFile, judgeSeriesFile, judgeTargetsFile } from './judge-files';
import type { DataReader } from './read-data-file';

export type DataReport = Readonly<{
  files: number;
  records: number;
  faults: readonly Fault[];
  remarks: readonly Remark[];
}>;

/**
 * Checks everything that the page would load for any region and period, and reports unused files. All faults come in
 * one round: what has a fault of form is left out, and the rest is checked further.
 */
export async function checkData(reader: DataReader): Promise<DataReport> {
  const findings = dataFindings(reader);
  const parts = await loadShared(findings);
  const { index, sectors, sources, units, indicators } = parts;
  if (index.file && units.file) {
    const files: SharedFiles = {
      index: index.file,
      units: units.file,
      sectors: sectors.file ?? { schemaVersion: SCHEMA_VERSION, sectors: [] },
      sources: sources.file ?? { schemaVersion: SCHEMA_VERSION, documents: [] },
    };
    reportShared(files, parts, findings);
    const isWhole = await checkRegions(index, {
      shared: sharedOf(files),
      definitions: indicators.file?.indicators ?? null,
      // The level of a region, which its names depend on, may be what is wrong.
      named: index.isWhole ? (indicators.file?.indicators ?? []) : [],
      findings,
    });
    // Where a file is missing, so are its figures.
    if (isWhole && index.isWhole) findings.report(checkCensus(files.sources, findings.cited), sources);
  }
  return {
    files: findings.files.size,
    records: findings.records(),
    faults: findings.faults().filter(({ problem }) => !leadsToUnread(problem, parts, findings)),
    remarks: [
      ...findings.remarks,
      // Without the whole index it is unknown which files are used.
      ...(index.isWhole ? unusedFiles(await reader.list(), findings.files) : []),
    ],
  };
}

type SharedParts = Awaited<ReturnType<typeof loadShared>>;

/** One after the other, so that faults always come in the same order. */
async function loadShared({ load }: DataFindings) {
  const standIn = { region: 'none', period: '0000' };
  return {
    index: await load('index', sharedPaths.index, { default: standIn }),
    sectors: await load('sectors', sharedPaths.sectors),
    sources: await load('sources', sharedPaths.sources),
    units: await load('units', sharedPaths.units),
    indicators: await load('indicators', indicatorsPath),
  };
}

function reportShared(files: SharedFiles, parts: SharedParts, { report }: DataFindings) {
  const { index, indicators } = parts;
  const isStandIn = ({ path }: Fault) => !index.isWhole && path?.startsWith('$.default') === true;
  const found = checkShared(files).filter((fault) => !isStandIn(fault));
  for (const kind of ['index', 'units', 'sectors', 'sources'] as const) {
    report(
      found.filter(({ file }) => file === sharedPaths[kind]),
      parts[kind],
    );
  }
  report(checkDefinitions(indicatorsPath, indicators.file?.indicators ?? []), indicators);
}

/** Whether a problem is a reference to what could not be read. */
function leadsToUnread(problem: Problem, { sectors, sources }: SharedParts, { leftOut }: DataFindings) {
  if (problem.code !== 'dangling') return false;
  const { what } = problem;
  if (!sectors.file && what === 'sector') return true;
  if (!sources.file && ['document', 'paragraph', 'table', 'sheet'].includes(what)) return true;
  // Of a reference to a figure, the record.
  const [id = ''] = problem.id.split('.');
  return leftOut.has(id);
}

type Checks = Readonly<{
  shared: Shared;
  /** null where indicators.json cannot be read. */
  definitions: readonly Definition[] | null;
  /** Those whose names are compared. */
  named: readonly Definition[];
  findings: DataFindings;
}>;

/** Whether every file could be read, at least in part. */
async function checkRegions(index: Part<'index'>, checks: Checks): Promise<boolean> {
  let isWhole = true;
  for (const [i, region] of checks.shared.index.regions.entries()) {
    if (region.targets && !(await checkTargetsOf(region, region.targets, checks))) isWhole = false;
    if (region.series && !(await checkSeriesOf(region, region.series, checks))) isWhole = false;
    for (const [j, period] of region.periods.entries()) {
      const at = index.pathIn(`$.regions[${i}].periods[${j}]`);
      if (!(await checkPeriod(region, period, at, checks))) isWhole = false;
    }
  }
  return isWhole;
}

async function checkPeriod(
  region: Region,
  period: Region['periods'][number],
  at: string,
  { shared, named, findings }: Checks,
): Promise<boolean> {
  const set: { name: string; file: PanelFile; part: Part<'panel'> }[] = [];
  const parts: Part<'panel'>[] = [];
  for (const panel of filesOf({ region, period })) {
    const name = panelPath(region.id, period.code, panel);
    const header = { region: region.id, period: period.code, panel, dataVersion: period.dataVersion };
    const part = await findings.load('panel', name, header);
    parts.push(part);
    if (!part.file) continue;
    const { file, faults } = judgePanelFile(name, part.file, shared);
    const ofHeader = checkHeader(name, part.file, header);
    const ofNames = checkNames(name, file, named, region.level);
    findings.report([...ofHeader, ...faults, ...ofNames], part);
    findings.collect(recordsOfFile(file));
    set.push({ name, file, part });
  }
  const isWhole = parts.every((part) => part.isWhole);
  const headlines = { name: sharedPaths.index, path: `${at}.headlines`, refs: period.headlines };
  for (const fault of checkSet(set, headlines)) {
    // A reference may lead to what could not be read, and a part be left out.
    if (!isWhole && ['dangling', 'parts-disagree'].includes(fault.problem.code)) continue;
    const part = set.find(({ name }) => name === fault.file)?.part;
    findings.report([fault], part ?? { pathIn: (path) => path });
  }
  return parts.every(({ file }) => file !== null);
}

type Versioned = Readonly<{ dataVersion: string }>;

async function checkTargetsOf(
  region: Region,
  { dataVersion }: Versioned,
  { shared, definitions, findings }: Checks,
): Promise<boolean> {
  const name = targetsPath(region.id);
  const header = { region: region.id, dataVersion };
  const part = await findings.load('targets', name, header);
  if (!part.file) return false;
  const { file, faults } = judgeTargetsFile(name, part.file, shared, definitions);
  findings.report([...checkHeader(name, part.file, header), ...faults], part);
  for (const target of file.targets) findings.cite(targetRef(target.id), target);
  return true;
}

async function checkSeriesOf(
  region: Region,
  { dataVersion }: Versioned,
  { shared, findings }: Checks,
): Promise<boolean> {
  const name = seriesPath(region.id);
  const header = { region: region.id, dataVersion };
  const part = await findings.load('series', name, header);
  if (!part.file) return false;
  const { file, faults } = judgeSeriesFile(name, part.file, region, shared);
  findings.report([...checkHeader(name, part.file, header), ...faults], part);
  findings.collect(file.indicators.map((record) => ({ ...record, type: 'indicator', panel: 'main' })));
  return true;
}

function unusedFiles(present: readonly string[], used: ReadonlyMap<string, unknown>): readonly Remark[] {
  return [...present]
    .sort()
    .filter((file) => !used.has(file) && !/^data\/schema\/[^/]+\.schema\.json$/.test(file))
    .map((file) => ({ kind: 'unused-file', file }));
}
