import { datasetOf } from './dataset';
import { duplicates } from './duplicates';
import type { Fault, Problem, Report } from './fault';
import { TARGET_KEY } from './figure';
import type { PanelFile } from './file-schema';
import { checkCitations } from './integrity-citations';
import { checkDates } from './integrity-of-dates';
import { checkParts } from './integrity-of-parts';
import { dangling, oneEachCause } from './one-each-cause';
import type { Shared } from './shared';

/** The lists of a panel file, by their keys in JSON paths. */
const lists = ['indicators', 'projects', 'totals', 'enterprises', 'measures'] as const;

type Named = Readonly<{ id: string; name: Readonly<{ zh: string }> }>;

/** Faults of one list entry: the record is named in each. */
function reporter(file: string, { id, name }: Named, faults: Fault[]): Report {
  return (path, problem) => faults.push({ file, path, record: { id, name: name.zh }, problem });
}

/** Checks one file for what the schema cannot see: repeated ids, dangling references, periods after their document. */
export function checkFile(name: string, file: PanelFile, shared: Shared): readonly Fault[] {
  const faults: Fault[] = [...duplicates(name, '$.breakdowns', file.breakdowns)];
  const region = shared.index.regions.find(({ id }) => id === file.region);
  const known = {
    topic: new Set(shared.index.topics.map(({ id }) => id)),
    town: new Set(region?.towns?.map(({ id }) => id)),
    breakdown: new Set(file.breakdowns.map(({ id }) => id)),
    sector: shared.sectors,
  };
  const seen = new Map<string, string>();
  for (const list of lists) {
    file[list].forEach((record, position) => {
      const at = `$.${list}[${position}]`;
      const report = reporter(name, record, faults);
      const first = seen.get(record.id);
      if (first) report(`${at}.id`, { code: 'duplicate-id', id: record.id, elsewhere: first });
      seen.set(record.id, `${at}.id`);
      checkReferences(record, at, known, report);
      checkCitations(record, at, shared, report);
      if ('milestones' in record) checkDates(record, at, shared, report);
      if ('figures' in record) checkKeys(record.figures ?? [], at, report);
    });
  }
  return faults;
}

type Ids = Readonly<{ has: (id: string) => boolean; keys: () => Iterable<string> }>;
type Known = Readonly<Record<'topic' | 'town' | 'breakdown' | 'sector', Ids>>;

function checkReferences(
  record: Readonly<{ sectors: readonly string[]; topics: readonly string[] }> &
    Readonly<Partial<Record<'town' | 'breakdown', string | undefined>>>,
  at: string,
  known: Known,
  report: Report,
) {
  const refer = (what: keyof Known, id: string, path: string) => {
    if (!known[what].has(id)) report(path, dangling(what, id, known[what].keys()));
  };
  for (const [i, id] of record.sectors.entries()) refer('sector', id, `${at}.sectors[${i}]`);
  for (const [i, id] of record.topics.entries()) refer('topic', id, `${at}.topics[${i}]`);
  if (record.town !== undefined) refer('town', record.town, `${at}.town`);
  if (record.breakdown !== undefined) refer('breakdown', record.breakdown, `${at}.breakdown`);
}

type NamedFile = Readonly<{ name: string; file: PanelFile }>;

/** Checks files against each other: ids in two files, references between records, parts and wholes, headlines. */
export function checkSet(
  files: readonly NamedFile[],
  headlines: Readonly<{ name: string; path: string; refs: readonly string[] }>,
): readonly Fault[] {
  const faults: Fault[] = [];
  const home = new Map<string, string>();
  const types = typesOf(files.map(({ file }) => file));
  const wholes = new Map(files.flatMap(({ file }) => file.indicators.map((whole) => [whole.id, whole])));
  for (const { name, file } of files) {
    const report = (path: string, of: Named, problem: Problem) => reporter(name, of, faults)(path, problem);
    for (const list of lists) {
      file[list].forEach((record, position) => {
        const elsewhere = home.get(record.id);
        if (elsewhere !== undefined && elsewhere !== name) {
          report(`$.${list}[${position}].id`, record, { code: 'duplicate-id', id: record.id, elsewhere });
        }
        home.set(record.id, name);
      });
    }
    checkReferred(file, types, report);
    checkParts(file, wholes, report);
  }
  if (headlines.refs.length > 0) {
    const { figures } = datasetOf(files.map(({ file }) => file));
    headlines.refs.forEach((ref, i) => {
      if (figures.has(ref)) return;
      const problem = dangling('figure', ref, figures.keys());
      faults.push({ file: headlines.name, path: `${headlines.path}[${i}]`, problem });
    });
  }
  return oneEachCause(faults);
}

function checkReferred(
  file: PanelFile,
  types: ReadonlyMap<string, ReferredType>,
  report: (path: string, of: Named, problem: Problem) => void,
) {
  const refer = (type: ReferredType, id: string | undefined, path: string, from: Named) => {
    if (id === undefined || types.get(id) === type) return;
    const known = [...types].flatMap(([other, its]) => (its === type ? [other] : []));
    report(path, from, dangling(type === 'indicator' ? 'indicator' : 'record', id, known));
  };
  for (const [i, total] of file.totals.entries()) {
    for (const [j, id] of total.members.entries())
      refer('project', id, `$.totals[${i}].members[${j}]`, total);
  }
  for (const [i, measure] of file.measures.entries()) {
    refer('measure', measure.partOf, `$.measures[${i}].partOf`, measure);
  }
  for (const [i, breakdown] of file.breakdowns.entries()) {
    refer('indicator', breakdown.of, `$.breakdowns[${i}].of`, breakdown);
  }
}

const referredTypes = { indicators: 'indicator', projects: 'project', measures: 'measure' } as const;
type ReferredType = (typeof referredTypes)[keyof typeof referredTypes];

/** By id, the records that others may refer to. */
function typesOf(files: readonly PanelFile[]): ReadonlyMap<string, ReferredType> {
  const types = new Map<string, ReferredType>();
  for (const file of files) {
    for (const list of ['indicators', 'projects', 'measures'] as const) {
      for (const { id } of file[list]) types.set(id, referredTypes[list]);
    }
  }
  return types;
}

/** Keys that figure.ts gives to fields every record of a type has. */
const reservedKeys = new Set([
  'quantity',
  'growth',
  'before',
  'change',
  'share',
  'contribution',
  'investment',
  'annual-plan',
  'completed',
  'completed-total',
  'progress',
  'late-start',
  'late-finish',
  'funding',
  'threshold',
  'record',
  TARGET_KEY,
]);

function checkKeys(figures: readonly Readonly<{ key: string }>[], at: string, report: Report) {
  const seen = new Set<string>();
  figures.forEach(({ key }, i) => {
    const elsewhere = reservedKeys.has(key) ? at : seen.has(key) ? `${at}.figures` : undefined;
    if (elsewhere) report(`${at}.figures[${i}].key`, { code: 'duplicate-id', id: key, elsewhere });
    seen.add(key);
  });
}
