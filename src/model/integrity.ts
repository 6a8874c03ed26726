import { datasetOf } from './dataset';
import type { Fault, Problem, ReferenceKind } from './fault';
import { TARGET_KEY } from './figure';
import type { DataIndex, PanelFile, Sector, SourceDocument } from './file-schema';
import { monthsOf, parsePeriod } from './period';
import type { CitedQuantity, OwnPeriod, PeriodCode, SourceRef } from './quantity-schema';
import type { Nature } from './record-values';
import type { Unit } from './unit';

/** What the records of a panel file refer to. */
export type Shared = Readonly<{
  index: DataIndex;
  sectors: ReadonlyMap<string, Sector>;
  documents: ReadonlyMap<string, SourceDocument>;
  units: ReadonlyMap<string, Unit>;
}>;

/** The lists of a panel file, by their keys in JSON paths. */
const lists = ['indicators', 'projects', 'totals', 'enterprises', 'measures'] as const;

type Named = Readonly<{ id: string; name: Readonly<{ zh: string }> }>;

/** Faults of one list entry: the record is named in each. */
function reporter(file: string, { id, name }: Named, faults: Fault[]): Report {
  return (path, problem) => faults.push({ file, path, record: { id, name: name.zh }, problem });
}

/** Checks one file for what the schema cannot see: repeated ids, dangling references, periods after their document. */
export function checkFile(name: string, file: PanelFile, shared: Shared): readonly Fault[] {
  const faults: Fault[] = [];
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
      if ('figures' in record) checkKeys(record.figures ?? [], at, report);
    });
  }
  return oneEachCause(faults);
}

type Known = Readonly<
  Record<'topic' | 'town' | 'breakdown' | 'sector', Readonly<{ has: (id: string) => boolean }>>
>;

function checkReferences(
  record: Readonly<{ sectors: readonly string[]; topics: readonly string[] }> &
    Readonly<Partial<Record<'town' | 'breakdown', string | undefined>>>,
  at: string,
  known: Known,
  report: Report,
) {
  const refer = (what: keyof Known, id: string, path: string) => {
    if (!known[what].has(id)) report(path, dangling(what, id));
  };
  for (const [i, id] of record.sectors.entries()) refer('sector', id, `${at}.sectors[${i}]`);
  for (const [i, id] of record.topics.entries()) refer('topic', id, `${at}.topics[${i}]`);
  if (record.town !== undefined) refer('town', record.town, `${at}.town`);
  if (record.breakdown !== undefined) refer('breakdown', record.breakdown, `${at}.breakdown`);
}

/** Checks files against each other: ids in two files, references between records, headlines that do not exist. */
export function checkSet(
  files: readonly Readonly<{ name: string; file: PanelFile }>[],
  headlines: Readonly<{ name: string; path: string; refs: readonly string[] }>,
): readonly Fault[] {
  const faults: Fault[] = [];
  const home = new Map<string, string>();
  const types = typesOf(files.map(({ file }) => file));
  for (const { name, file } of files) {
    const refer = (type: ReferredType, id: string | undefined, path: string, from: Named) => {
      if (id === undefined || types.get(id) === type) return;
      reporter(name, from, faults)(path, dangling(type === 'indicator' ? 'indicator' : 'record', id));
    };
    for (const list of lists) {
      file[list].forEach((record, position) => {
        const elsewhere = home.get(record.id);
        if (elsewhere !== undefined && elsewhere !== name) {
          const problem = { code: 'duplicate-id', id: record.id, elsewhere } as const;
          reporter(name, record, faults)(`$.${list}[${position}].id`, problem);
        }
        home.set(record.id, name);
      });
    }
    for (const [i, total] of file.totals.entries()) {
      for (const [j, id] of total.members.entries()) {
        refer('project', id, `$.totals[${i}].members[${j}]`, total);
      }
    }
    for (const [i, measure] of file.measures.entries()) {
      refer('measure', measure.partOf, `$.measures[${i}].partOf`, measure);
    }
    for (const [i, breakdown] of file.breakdowns.entries()) {
      refer('indicator', breakdown.of, `$.breakdowns[${i}].of`, breakdown);
    }
  }
  if (headlines.refs.length > 0) {
    const { figures } = datasetOf(files.map(({ file }) => file));
    headlines.refs.forEach((ref, i) => {
      if (figures.has(ref)) return;
      faults.push({
        file: headlines.name,
        path: `${headlines.path}[${i}]`,
        problem: dangling('figure', ref),
      });
    });
  }
  return oneEachCause(faults);
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

export type Report = (path: string, problem: Problem) => void;

/** Checks sources anywhere within a record or target, and the periods of its figures. */
export function checkCitations(
  of: Readonly<{ source?: SourceRef; period?: OwnPeriod | undefined; nature?: Nature | undefined }>,
  at: string,
  shared: Shared,
  report: Report,
) {
  walk(of, at, (value, path) => {
    if (isSourceRef(value)) checkSource(value, path, shared, report);
    if (!isFigure(value)) return;
    const period = value.period ?? of.period;
    if ((value.nature ?? of.nature) !== 'actual') return;
    if (period) checkPeriod(period, value.source, path, shared, report);
    const { source } = value;
    if ('phrase' in source && FUTURE.test(source.phrase)) {
      report(path, { code: 'not-actual', phrase: source.phrase });
    }
  });
}

/** 预计全年达1亿元; not 好于预计. */
const FUTURE = /(?<![于比超])(?:预计|有望|力争)/u;

export function dangling(what: ReferenceKind, id: string): Problem {
  return { code: 'dangling', what, id };
}

/** One missing thing is one fault, at the first place that refers to it, however many do. */
export function oneEachCause(faults: readonly Fault[]): readonly Fault[] {
  const causes = new Map<string, Fault[]>();
  for (const fault of faults) {
    const { file, problem } = fault;
    const isMissing = problem.code === 'dangling' && problem.what !== 'figure';
    const cause = isMissing ? `${file} ${problem.what} ${problem.id}` : `${causes.size}`;
    causes.set(cause, [...(causes.get(cause) ?? []), fault]);
  }
  return [...causes.values()].flatMap(([first, ...others]) =>
    first && others.length > 0
      ? { ...first, problem: { ...first.problem, more: others.length } as Problem }
      : (first ?? []),
  );
}

function checkSource(source: SourceRef, path: string, shared: Shared, report: Report) {
  const document = shared.documents.get(source.document);
  if (!document) {
    // Left to the head of the file, it was reported there.
    if (source.document !== '') report(`${path}.document`, dangling('document', source.document));
  } else if ('table' in source) {
    if (!document.tables?.includes(source.table)) report(`${path}.table`, dangling('table', source.table));
  } else if ('sheet' in source) {
    if (!document.sheets?.includes(source.sheet)) report(`${path}.sheet`, dangling('sheet', source.sheet));
  } else {
    const paragraph = document.paragraphs.find(({ id }) => id === source.paragraph);
    if (!paragraph) report(`${path}.paragraph`, dangling('paragraph', source.paragraph));
    else if (paragraph.text !== undefined && !paragraph.text.includes(source.phrase)) {
      report(`${path}.phrase`, { code: 'not-in-text', phrase: source.phrase, paragraph: paragraph.id });
    }
  }
}

/** Something that has happened is not published before it ends; a plan, a forecast or a target may be. */
function checkPeriod(
  { code }: OwnPeriod,
  { document }: SourceRef,
  path: string,
  shared: Shared,
  report: Report,
) {
  const date = shared.documents.get(document)?.date;
  if (!date || code === 'to-date' || code === 'unstated') return;
  if (lastMonthOf(code) > date.slice(0, 7)) report(path, { code: 'after-document', period: code, date });
}

/** As `2024-06`. */
function lastMonthOf(code: PeriodCode): string {
  const period = parsePeriod(code);
  return `${period.year}-${String(monthsOf(period).last).padStart(2, '0')}`;
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

function isSourceRef(value: object): value is SourceRef {
  return 'document' in value && ('paragraph' in value || 'table' in value || 'sheet' in value);
}

function isFigure(value: object): value is CitedQuantity {
  return 'printed' in value && 'source' in value;
}

function walk(value: unknown, path: string, visit: (value: object, path: string) => void) {
  if (typeof value !== 'object' || value === null) return;
  visit(value, path);
  for (const [key, child] of Object.entries(value)) {
    walk(child, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, visit);
  }
}
