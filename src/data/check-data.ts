import { recordsOfFile } from '../model/dataset';
import type { Fault, ReferenceKind } from '../model/fault';
import { figuresOf, targetRef } from '../model/figure';
import type { DataIndex, Definition, PanelFile } from '../model/file-schema';
import { checkFile, checkSet, type Shared } from '../model/integrity';
import { checkDefinitions, checkNames, checkTargets } from '../model/integrity-across';
import { panelsOf } from '../model/places';
import { assembleShared } from './assemble-shared';
import { checkHeader } from './check-header';
import { indicatorsPath, panelPath, sharedPaths, targetsPath } from './data-paths';
import type { FileKind, ParsedFile } from './file-schemas';
import { readDataFile } from './read-data-file';
import { unknownFields } from './unknown-fields';

/** A folder of data files; paths begin with `data/` regardless of its real location. */
export type DataReader = Readonly<{
  /** All files below `data/`. */
  list: () => Promise<readonly string[]>;
  /** null if there is no such file. */
  read: (path: string) => Promise<Uint8Array | null>;
}>;

/** Not a fault, but worth a look: an unknown, perhaps misspelt key, or an unused file. */
export type Remark =
  | Readonly<{ kind: 'unknown-field'; file: string; path: string }>
  | Readonly<{ kind: 'unused-file'; file: string }>;

export type DataReport = Readonly<{
  files: number;
  records: number;
  faults: readonly Fault[];
  remarks: readonly Remark[];
}>;

type Region = DataIndex['regions'][number];
type Findings = {
  files: Set<string>;
  records: number;
  /** Refs of all regions and periods, which a document's number may point to. */
  figures: Set<string>;
  projects: Set<string>;
  named: Readonly<{ name: string; file: PanelFile }>[];
  faults: Fault[];
  remarks: Remark[];
};

/** Checks everything the app would load for any region and period, and reports unused files in the folder. */
export async function checkData(reader: DataReader): Promise<DataReport> {
  const findings: Findings = {
    files: new Set(),
    records: 0,
    figures: new Set(),
    projects: new Set(),
    named: [],
    faults: [],
    remarks: [],
  };
  const load = loader(reader, findings);
  // Sequentially, so that faults always come in the same order.
  const index = await load('index', sharedPaths.index);
  const sectors = await load('sectors', sharedPaths.sectors);
  const sources = await load('sources', sharedPaths.sources);
  const shared = index && sectors && sources ? assembleShared({ index, sectors, sources }) : null;
  if (shared?.ok === false) findings.faults.push(...shared.faults);
  const definitions = await checkIndicators(load, findings);
  for (const [i, region] of (index?.regions ?? []).entries()) {
    if (shared?.ok) await checkTargetsOf(region, shared.value, definitions, load, findings);
    for (const [j, period] of region.periods.entries()) {
      const at = `$.regions[${i}].periods[${j}]`;
      await checkPeriod(region, period, at, shared?.ok ? shared.value : null, load, findings);
    }
  }
  findings.faults.push(...findings.named.flatMap((of) => checkNames(of.name, of.file, definitions)));
  // A number may point into a file that could not be read.
  if (sources && findings.faults.length === 0) findings.faults.push(...checkCensus(sources, findings));
  // Without an index it is unknown which files are used.
  if (index) findings.remarks.push(...unusedFiles(await reader.list(), findings.files));
  const { files, records, faults, remarks } = findings;
  return { files: files.size, records, faults, remarks };
}

type Load = <K extends FileKind>(kind: K, path: string) => Promise<ParsedFile<K> | null>;

function loader(reader: DataReader, { files, faults, remarks }: Findings): Load {
  return async (kind, path) => {
    files.add(path);
    const file = await readDataFile(reader, kind, path);
    if (!file.ok) {
      faults.push(...file.faults);
      return null;
    }
    const { written, parsed } = file.value;
    for (const field of unknownFields(written, parsed)) {
      remarks.push({ kind: 'unknown-field', file: path, path: field });
    }
    return parsed;
  };
}

async function checkPeriod(
  region: Region,
  period: Region['periods'][number],
  at: string,
  shared: Shared | null,
  load: Load,
  findings: Findings,
) {
  const set: { name: string; file: PanelFile }[] = [];
  const panels = panelsOf({ region, period });
  for (const panel of panels) {
    const name = panelPath(region.id, period.code, panel);
    const file = await load('panel', name);
    if (!file) continue;
    const header = { region: region.id, period: period.code, panel, dataVersion: period.dataVersion };
    findings.faults.push(...checkHeader(name, file, header));
    if (shared) findings.faults.push(...checkFile(name, file, shared));
    for (const record of recordsOfFile(file)) {
      findings.records += 1;
      if (record.type === 'project') findings.projects.add(record.id);
      for (const { ref } of figuresOf(record)) findings.figures.add(ref);
    }
    set.push({ name, file });
  }
  findings.named.push(...set);
  const faults = checkSet(set, { name: sharedPaths.index, path: `${at}.headlines`, refs: period.headlines });
  const isWhole = set.length === panels.length;
  // A reference may point into a file that could not be read.
  findings.faults.push(...faults.filter(({ problem }) => isWhole || problem.code !== 'dangling'));
}

async function checkIndicators(load: Load, findings: Findings): Promise<readonly Definition[]> {
  const file = await load('indicators', indicatorsPath);
  if (file) findings.faults.push(...checkDefinitions(indicatorsPath, file.indicators));
  return file?.indicators ?? [];
}

async function checkTargetsOf(
  region: Region,
  shared: Shared,
  definitions: readonly Definition[],
  load: Load,
  findings: Findings,
) {
  if (!region.targets) return;
  const name = targetsPath(region.id);
  const file = await load('targets', name);
  if (!file) return;
  const header = { region: region.id, dataVersion: region.targets.dataVersion };
  findings.faults.push(...checkHeader(name, file, header), ...checkTargets(name, file, shared, definitions));
  for (const { id } of file.targets) findings.figures.add(targetRef(id));
}

/**
 * Checks that documents' numbers point to existing figures and milestones, and paragraphs to existing parts.
 */
function checkCensus({ documents }: ParsedFile<'sources'>, findings: Findings): readonly Fault[] {
  return documents.flatMap(({ parts, paragraphs }, i) =>
    paragraphs.flatMap(({ part, numbers }, j) => {
      const at = `$.documents[${i}].paragraphs[${j}]`;
      const isKnown = part === null || parts.some(({ id }) => id === part);
      return [
        ...(isKnown ? [] : [intoNothing(`${at}.part`, 'part', part)]),
        ...numbers.flatMap((number, k) => checkNumber(`${at}.numbers[${k}]`, number, findings)),
      ];
    }),
  );
}

type PrintedNumber = ParsedFile<'sources'>['documents'][number]['paragraphs'][number]['numbers'][number];

function checkNumber(at: string, number: PrintedNumber, { figures, projects }: Findings): readonly Fault[] {
  if ('figure' in number && !figures.has(number.figure)) {
    return [intoNothing(`${at}.figure`, 'figure', number.figure)];
  }
  if ('milestone' in number && !projects.has(number.milestone)) {
    return [intoNothing(`${at}.milestone`, 'record', number.milestone)];
  }
  return [];
}

function intoNothing(path: string, what: ReferenceKind, id: string): Fault {
  return { file: sharedPaths.sources, path, problem: { code: 'dangling', what, id } };
}

function unusedFiles(present: readonly string[], used: ReadonlySet<string>): readonly Remark[] {
  return [...present]
    .sort()
    .filter((file) => !used.has(file) && !/^data\/schema\/[^/]+\.schema\.json$/.test(file))
    .map((file) => ({ kind: 'unused-file', file }));
}
