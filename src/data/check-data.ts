import { recordsOfFile } from '../model/dataset';
import type { Fault } from '../model/fault';
import { figuresOf, targetRef } from '../model/figure';
import type { Definition, PanelFile, Region } from '../model/file-schema';
import { checkFile, checkSet, type Shared } from '../model/integrity';
import { checkDefinitions, checkNames, checkSeries, checkTargets } from '../model/integrity-across';
import { filesOf } from '../model/places';
import type { CitedQuantity } from '../model/quantity-schema';
import type { DataRecord } from '../model/record-schema';
import { locatorOf } from '../model/source-place';
import { checkShared, sharedOf } from './assemble-shared';
import { type CitedPlace, checkCensus } from './check-census';
import { checkHeader } from './check-header';
import { chineseAsEnglish } from './chinese-as-english';
import { completePanelFile } from './complete-panel-file';
import { completeSeriesFile } from './complete-series-file';
import { completeTargetsFile } from './complete-targets-file';
import { indicatorsPath, panelPath, seriesPath, sharedPaths, targetsPath } from './data-paths';
import type { FileKind, ParsedFile } from './file-schemas';
import { parseFile } from './parse-file';
import { type DataReader, readDataJson } from './read-data-file';
import type { JsonText } from './read-json';
import { soundRecords } from './sound-records';
import { unknownFields } from './unknown-fields';

/** Not faults, but worth a look. */
export type Remark =
  | Readonly<{ kind: 'unknown-field' | 'chinese-as-english'; file: string; path: string }>
  | Readonly<{ kind: 'unused-file'; file: string }>;

export type DataReport = Readonly<{
  files: number;
  records: number;
  faults: readonly Fault[];
  remarks: readonly Remark[];
}>;

type Findings = {
  files: Set<string>;
  records: number;
  /** What the numbers of documents may lead to, see check-census.ts. */
  figures: Map<string, Map<string, readonly CitedPlace[]>>;
  projects: Set<string>;
  leftOut: Set<string>;
  faults: Fault[];
  remarks: Remark[];
};

/**
 * Checks everything that the page would load for any region and period, and reports unused files. All faults come in
 * one round: a record with a fault of form is left out, and the others are checked further.
 */
export async function checkData(reader: DataReader): Promise<DataReport> {
  const findings: Findings = {
    files: new Set(),
    records: 0,
    figures: new Map(),
    projects: new Set(),
    leftOut: new Set(),
    faults: [],
    remarks: [],
  };
  const { faults } = findings;
  const read = fileReader(reader, findings);
  // One after the other, so that faults always come in the same order.
  const index = await load('index', sharedPaths.index, read, findings);
  const sectors = await load('sectors', sharedPaths.sectors, read, findings);
  const sources = await load('sources', sharedPaths.sources, read, findings);
  const units = await load('units', sharedPaths.units, read, findings);
  const files = index && sectors && sources && units ? { index, sectors, sources, units } : null;
  if (files) faults.push(...checkShared(files));
  const indicators = await load('indicators', indicatorsPath, read, findings);
  if (indicators) faults.push(...checkDefinitions(indicatorsPath, indicators.indicators));
  const checks: Checks = {
    shared: files && sharedOf(files),
    definitions: indicators?.indicators ?? [],
    read,
    findings,
  };
  for (const [i, region] of (index?.regions ?? []).entries()) {
    await checkTargetsOf(region, checks);
    await checkSeriesOf(region, checks);
    for (const [j, period] of region.periods.entries()) {
      await checkPeriod(region, period, `$.regions[${i}].periods[${j}]`, checks);
    }
  }
  if (sources && files) faults.push(...checkCensus(sources, findings));
  // Without an index it is unknown which files are used.
  if (index) findings.remarks.push(...unusedFiles(await reader.list(), findings.files));
  return { files: findings.files.size, records: findings.records, faults, remarks: findings.remarks };
}

/** null where the file is missing or not JSON, which is reported. */
type ReadFile = (path: string) => Promise<JsonText | null>;

function fileReader(reader: DataReader, { files, faults }: Findings): ReadFile {
  return async (path) => {
    files.add(path);
    const json = await readDataJson(reader, path);
    if (json.ok) return json.value;
    faults.push(...json.faults);
    return null;
  };
}

async function load<K extends FileKind>(
  kind: K,
  path: string,
  read: ReadFile,
  findings: Findings,
): Promise<ParsedFile<K> | null> {
  const json = await read(path);
  if (!json) return null;
  const parsed = parseFile(kind, path, json);
  if (!parsed.ok) {
    findings.faults.push(...parsed.faults);
    return null;
  }
  remarkOn(path, json, parsed.value, findings);
  return parsed.value;
}

function remarkOn(file: string, json: JsonText, parsed: unknown, { remarks }: Findings) {
  for (const path of unknownFields(json.value, parsed)) remarks.push({ kind: 'unknown-field', file, path });
  for (const path of chineseAsEnglish(json.value)) remarks.push({ kind: 'chinese-as-english', file, path });
}

type Checks = Readonly<{
  /** null where a shared file cannot be read: references are not judged then. */
  shared: Shared | null;
  definitions: readonly Definition[];
  read: ReadFile;
  findings: Findings;
}>;

async function checkPeriod(
  region: Region,
  period: Region['periods'][number],
  at: string,
  { shared, definitions, read, findings }: Checks,
) {
  const set: { name: string; file: PanelFile }[] = [];
  let isWhole = true;
  for (const panel of filesOf({ region, period })) {
    const name = panelPath(region.id, period.code, panel);
    const json = await read(name);
    const sound = json && soundRecords(name, json);
    isWhole &&= shared !== null && sound?.faults.length === 0;
    findings.faults.push(...(sound?.faults ?? []));
    if (!json || !sound?.file || !shared) continue;
    if (sound.faults.length === 0) remarkOn(name, json, sound.file, findings);
    for (const id of sound.leftOut) findings.leftOut.add(id);
    const header = { region: region.id, period: period.code, panel, dataVersion: period.dataVersion };
    const { value: file, faults } = completePanelFile(name, sound.file, shared.units);
    const found = [
      ...checkHeader(name, sound.file, header),
      ...faults,
      ...checkFile(name, file, shared),
      ...checkNames(name, file, definitions, region.level),
    ];
    findings.faults.push(
      ...found.map((fault) => (fault.path ? { ...fault, path: sound.pathIn(fault.path) } : fault)),
    );
    leaveOut(faults, findings);
    collect(recordsOfFile(file), findings);
    set.push({ name, file });
  }
  const faults = checkSet(set, { name: sharedPaths.index, path: `${at}.headlines`, refs: period.headlines });
  // A reference may point to what could not be read.
  findings.faults.push(...faults.filter(({ problem }) => isWhole || problem.code !== 'dangling'));
}

/** Takes note of what numbers of documents may lead to. */
function collect(records: readonly DataRecord[], findings: Findings) {
  findings.records += records.length;
  for (const record of records) {
    if (record.type === 'project') findings.projects.add(record.id);
    for (const { source, ref, quantity } of figuresOf(record)) {
      cite(ref, { source, printed: quantity.printed }, findings);
    }
  }
}

function cite(
  ref: string,
  { source, printed }: Pick<CitedQuantity, 'source' | 'printed'>,
  { figures }: Findings,
) {
  const refs = figures.get(source.document) ?? new Map();
  figures.set(source.document, refs);
  refs.set(ref, [...(refs.get(ref) ?? []), { locator: locatorOf(source), printed }]);
}

/** What refers to a record with a fault of its own is not judged: it is one cause. */
function leaveOut(faults: readonly Fault[], { leftOut }: Findings) {
  for (const { record } of faults) if (record) leftOut.add(record.id);
}

async function checkTargetsOf(region: Region, { shared, definitions, read, findings }: Checks) {
  if (!region.targets) return;
  const name = targetsPath(region.id);
  const written = await load('targets', name, read, findings);
  if (!written || !shared) return;
  const header = { region: region.id, dataVersion: region.targets.dataVersion };
  const { value: file, faults } = completeTargetsFile(name, written, shared.units);
  findings.faults.push(
    ...checkHeader(name, written, header),
    ...faults,
    ...checkTargets(name, file, shared, definitions),
  );
  leaveOut(faults, findings);
  for (const target of file.targets) cite(targetRef(target.id), target, findings);
}

async function checkSeriesOf(region: Region, { shared, read, findings }: Checks) {
  if (!region.series) return;
  const name = seriesPath(region.id);
  const written = await load('series', name, read, findings);
  if (!written || !shared) return;
  const header = { region: region.id, dataVersion: region.series.dataVersion };
  const { value: file, faults } = completeSeriesFile(name, written, shared.units);
  findings.faults.push(
    ...checkHeader(name, written, header),
    ...faults,
    ...checkSeries(name, file, region, shared),
  );
  leaveOut(faults, findings);
  for (const record of file.indicators) collect([{ ...record, type: 'indicator', panel: 'main' }], findings);
}

function unusedFiles(present: readonly string[], used: ReadonlySet<string>): readonly Remark[] {
  return [...present]
    .sort()
    .filter((file) => !used.has(file) && !/^data\/schema\/[^/]+\.schema\.json$/.test(file))
    .map((file) => ({ kind: 'unused-file', file }));
}
