import type { Fault, Problem } from '../model/fault';
import type { Defaults } from '../model/file-schema';
import type {
  Complete,
  OwnPeriod,
  SourceRef,
  WrittenQuantity,
  WrittenSourceRef,
} from '../model/quantity-schema';
import type { Nature } from '../model/record-values';
import type { Unit } from '../model/unit';
import { completeFigure, type FigureRole } from './complete-figure';

type Written = Readonly<{ id: string; name: Readonly<{ zh: string }>; sources?: unknown }>;

/** A file with what it left out filled in, as well as that can be, and what is wrong with it. */
export type Completed<T> = Readonly<{ value: T; faults: readonly Fault[] }>;

/** Named as the fields are. */
const roles: readonly FigureRole[] = ['growth', 'contribution', 'share'];

/** What every record has in the end. */
type Common = Readonly<{
  sectors: readonly string[];
  topics: readonly string[];
  period: OwnPeriod;
  nature: Nature;
  sources: readonly SourceRef[];
}>;

/** `Own`: what the kind of record has in any case. */
type CompletedRecord<W, Own> = Readonly<
  { [K in keyof W as Exclude<K, keyof Own | keyof Common>]: Complete<W[K]> } & {
    [K in keyof Own]: K extends keyof W ? Complete<NonNullable<W[K]>> : Own[K];
  } & Common
>;

/**
 * Completes what one file writes: figures get what the file states once in `defaults` or leaves to the printed words,
 * records without `sources` those of their figures. `faults` fills up meanwhile.
 */
export function completion(
  file: string,
  defaults: Defaults & { period?: OwnPeriod | undefined },
  units: ReadonlyMap<string, Unit>,
) {
  const faults: Fault[] = [];

  /** Completes one value of a record; `cited` collects its sources. */
  function complete(
    of: unknown,
    path: string,
    key: string,
    record: NonNullable<Fault['record']>,
    cited: SourceRef[],
  ): unknown {
    if (!isObject(of)) return of;
    const report = (at: string, problem: Problem) => faults.push({ file, path: at, record, problem });

    function source(ref: WrittenSourceRef, at: string): SourceRef {
      const { document = defaults.document, ...rest } = ref;
      if (document === undefined) report(at, { code: 'no-document' });
      const whole = { document: document ?? '', ...rest } as SourceRef;
      cited.push(whole);
      return whole;
    }

    // Told apart by their keys, which the schemas give to nothing else.
    if (Array.isArray(of)) return of.map((one, i) => complete(one, `${path}[${i}]`, key, record, cited));
    if (isSourceRef(of)) return source(of, path);
    if (!hasSource(of)) return of;
    const located = { ...of, source: source(of.source, `${path}.source`) };
    if (!isFigure(located)) return located;
    // A target and a revision say themselves what they are.
    const what = 'key' in located ? located.key : key;
    const role = roles.find((one) => one === what) ?? 'level';
    return completeFigure(located, { defaults, units, role, report: (problem) => report(path, problem) });
  }

  function completeRecord(written: Written, at: string, own: object) {
    const record = { id: written.id, name: written.name.zh };
    const cited: SourceRef[] = [];
    const fields = Object.entries(written).map(([key, of]) => [
      key,
      isObject(of) ? complete(of, `${at}.${key}`, key, record, cited) : of,
    ]);
    if (cited.length === 0) faults.push({ file, path: at, record, problem: { code: 'no-source' } });
    return {
      sectors: defaults.sectors ?? [],
      topics: defaults.topics ?? [],
      nature: defaults.nature ?? 'actual',
      period: defaults.period,
      ...(defaults.classified && { classified: defaults.classified }),
      ...own,
      ...Object.fromEntries(fields),
      ...(written.sources === undefined && { sources: distinct(cited) }),
    };
  }

  return {
    faults: faults as readonly Fault[],
    records: <W extends Written, Own extends object>(
      path: string,
      list: readonly W[] | undefined,
      own: Own,
    ): readonly CompletedRecord<W, Own>[] =>
      (list ?? []).map(
        // The fields are the schema's, the values what complete() makes of them.
        (written, i) => completeRecord(written, `${path}[${i}]`, own) as CompletedRecord<W, Own>,
      ),
    /** Targets and thresholds: what is set for an indicator, with its source. */
    setFor: <W extends Readonly<{ id?: string; indicator: string }>>(
      path: string,
      list: readonly W[],
    ): readonly Complete<W>[] =>
      list.map((written, i) => {
        const record = { id: written.id ?? written.indicator, name: written.indicator };
        return complete(written, `${path}[${i}]`, '', record, []) as Complete<W>;
      }),
  };
}

function isObject(of: unknown): of is object {
  return typeof of === 'object' && of !== null;
}

function isSourceRef(of: object): of is WrittenSourceRef {
  return 'paragraph' in of || 'table' in of || 'sheet' in of;
}

function hasSource(of: object): of is { source: WrittenSourceRef } {
  return 'source' in of;
}

function isFigure<T extends object>(of: T): of is T & WrittenQuantity & { source: SourceRef } {
  return 'printed' in of;
}

function distinct(refs: readonly SourceRef[]): readonly SourceRef[] {
  return [...new Map(refs.map((ref) => [JSON.stringify(ref), ref])).values()];
}
