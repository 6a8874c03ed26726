import type { Fault, Problem } from '../model/fault';
import type { Defaults, PanelFile, WrittenPanelFile } from '../model/file-schema';
import type { Complete, OwnPeriod, SourceRef, WrittenQuantity, WrittenSourceRef } from '../model/quantity-schema';
import type { Unit } from '../model/unit';
import { completeFigure } from './complete-figure';
import { type ReadResult, refused } from './read-result';

/** Reports a problem at a JSON path of the file. */
export type Report = (path: string, problem: Problem) => void;

/**
 * A panel file with everything filled in that it states once in `defaults` or leaves to the printed words. Faults: a
 * figure that contradicts its printed words, a record without a source, a source without a document.
 */
export function completePanelFile(
  name: string,
  written: WrittenPanelFile,
  units: ReadonlyMap<string, Unit>,
): ReadResult<PanelFile> {
  const { defaults = {}, schemaVersion: _, ...file } = written;
  const period = defaults.period ?? { code: file.period, printed: null };
  const { records, faults } = recordCompletion(name, { defaults, period }, units);
  const value: PanelFile = {
    dataVersion: file.dataVersion,
    region: file.region,
    period: file.period,
    panel: file.panel,
    status: file.status ?? 'unstated',
    breakdowns: file.breakdowns ?? [],
    indicators: records('$.indicators', file.indicators, {
      better: defaults.better ?? 'neither',
      ...(defaults.scope && { scope: defaults.scope }),
    }),
    projects: records('$.projects', file.projects, { stage: 'unstated', category: 'unstated', milestones: [] }),
    totals: records('$.totals', file.totals, {
      stage: 'unstated',
      category: 'unstated',
      members: [],
      ...(defaults.scope && { scope: defaults.scope }),
    }),
    enterprises: records('$.enterprises', file.enterprises, {}),
    measures: records('$.measures', file.measures, {}),
  };
  return refused(faults, () => value);
}

type Head = Readonly<{ defaults: Defaults; period: OwnPeriod }>;
type WrittenRecord = Readonly<{ id: string; name: Readonly<{ zh: string }>; sources?: unknown }>;

/** Completes records of one file; `faults` fills up as they are. */
export function recordCompletion(file: string, head: Head, units: ReadonlyMap<string, Unit>) {
  const faults: Fault[] = [];
  const { defaults } = head;
  const common = {
    sectors: defaults.sectors ?? [],
    topics: defaults.topics ?? [],
    period: head.period,
    nature: defaults.nature ?? 'actual',
  };

  function record<W extends WrittenRecord, Own extends object>(at: string, written: W, own: Own) {
    const { id, name } = written;
    const report: Report = (path, problem) =>
      faults.push({ file, path, record: { id, name: name.zh }, problem });
    const cited: SourceRef[] = [];

    function source(ref: WrittenSourceRef, path: string): SourceRef {
      const document = ref.document ?? defaults.document;
      if (document === undefined) report(path, { code: 'no-document' });
      const complete: SourceRef = { ...ref, document: document ?? '' };
      cited.push(complete);
      return complete;
    }

    /** The shape of a value tells what it is: schemas have seen to it that nothing else has these keys. */
    function value(of: unknown, path: string, key: string): unknown {
      if (Array.isArray(of)) return of.map((one, i) => value(one, `${path}[${i}]`, key));
      if (typeof of !== 'object' || of === null) return of;
      if (isSourceRef(of)) return source(of, path);
      if (!('source' in of)) return of;
      const located = { ...of, source: source(of.source as WrittenSourceRef, `${path}.source`) };
      if (!isQuantity(located)) return located;
      return completeFigure(located, { defaults, units, isRate: key === 'growth' || key === 'contribution' }, (problem) =>
        report(path, problem),
      );
    }

    const fields = Object.entries(written).map(([key, of]) => [key, value(of, `${at}.${key}`, key)]);
    if (cited.length === 0) report(at, { code: 'no-source' });
    return { ...common, ...own, sources: distinct(cited), ...Object.fromEntries(fields) };
  }

  return {
    faults: faults as readonly Fault[],
    records: <W extends WrittenRecord, Own extends object>(path: string, list: readonly W[] = [], own: Own) =>
      // The keys are those of the schema, their values as value() completes them.
      list.map((written, i) => record(`${path}[${i}]`, written, own)) as unknown as readonly CompleteRecord<W, Own>[],
  };
}

type CompleteRecord<W, Own> = Readonly<
  { [K in keyof W as Exclude<K, keyof Own | 'sectors' | 'topics' | 'period' | 'nature' | 'sources'>]: Complete<W[K]> } & {
    [K in keyof W & (keyof Own | 'sectors' | 'topics' | 'period' | 'nature' | 'sources')]-?: Complete<NonNullable<W[K]>>;
  }
>;

function isSourceRef(of: object): of is WrittenSourceRef {
  return 'paragraph' in of || 'table' in of || 'sheet' in of;
}

function isQuantity<T extends object>(of: T): of is T & WrittenQuantity & { source: SourceRef } {
  return 'printed' in of;
}

function distinct(refs: readonly SourceRef[]): readonly SourceRef[] {
  return [...new Map(refs.map((ref) => [JSON.stringify(ref), ref])).values()];
}
