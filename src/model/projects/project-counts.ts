import { type Footprint, footprintOf } from '../citations';
import { type CodedDimension, type CrossFilter, crossFilter } from '../cross-filter/cross-filter';
import type { Codes } from '../cross-filter/cross-filter-points';
import { recordsOfType } from '../dataset';
import type { Sector } from '../file-schema';
import { activeDimensions, type Clauses } from '../filter/clauses';
import { type Dimension, dimensions } from '../filter/dimensions';
import { matchedValues, satisfies } from '../filter/match';
import { memoizeByKey, memoizeByObject, memoizeLast } from '../memoize';
import type { DataRecord } from '../record-schema';
import type { ProjectRecord } from './project-keys';

type Sectors = ReadonlyMap<string, Sector>;

/** Counts of the named projects among records. A project is `in` or `out`, never `whole` (see `matchOf`). */
export type ProjectCounts = Readonly<{
  /**
   * The number of projects by value, under every clause but the dimension's own; unused values are missing.
   */
  byValue: (clauses: Clauses, dimension: Dimension) => ReadonlyMap<string, number>;
  /** The same without any clause. */
  unfiltered: (dimension: Dimension) => ReadonlyMap<string, number>;
  /** By row, 1 for each project that fails a clause other than that of `except`; must not be modified. */
  isOut: (clauses: Clauses, except?: Dimension) => Uint8Array;
  /** The first `most` matching projects in data order; default: all. */
  left: (
    clauses: Clauses,
    options?: Readonly<{ except?: Dimension; most?: number }>,
  ) => readonly ProjectRecord[];
  /** The number of projects that match every clause. */
  total: (clauses: Clauses) => number;
  /** The distinct footprints of the projects that match every clause. */
  footprints: (clauses: Clauses) => readonly Footprint[];
}>;

/** The counts of the projects among records. */
export function projectCounts(records: readonly DataRecord[], sectors: Sectors): ProjectCounts {
  return countsOf(recordsOfType(records, 'project'), sectors);
}

const counted = memoizeByObject((projects: readonly ProjectRecord[]) =>
  memoizeByObject((sectors: Sectors) => countProjects(projects, sectors)),
);

/** Reads the projects once per array, which must not change afterwards. */
export function countsOf(projects: readonly ProjectRecord[], sectors: Sectors): ProjectCounts {
  return counted(projects)(sectors);
}

function countProjects(projects: readonly ProjectRecord[], sectors: Sectors): ProjectCounts {
  const codedOf = memoizeByKey((dimension: Dimension) => codeDimension(projects, dimension, sectors));
  const cells = cellsOf(codedOf);
  const isOut = memoizeLast((clauses: Clauses, except?: Dimension) => {
    const out = new Uint8Array(projects.length);
    for (const dimension of activeDimensions(clauses)) {
      if (dimension !== except) markOut(codedOf(dimension), clauses[dimension] ?? [], out);
    }
    return out;
  });
  let coded: ReturnType<typeof codeFootprints> | undefined;
  return {
    byValue: cells,
    unfiltered: memoizeByKey((dimension: Dimension) => countValues(codedOf(dimension))),
    isOut,
    left: (clauses, { except, most = projects.length } = {}) => {
      const out = isOut(clauses, except);
      const found: ProjectRecord[] = [];
      for (let row = 0; row < out.length && found.length < most; row++) {
        const project = out[row] === 0 ? projects[row] : undefined;
        if (project) found.push(project);
      }
      return found;
    },
    total: (clauses) => isOut(clauses).reduce((count, out) => count + 1 - out, 0),
    footprints: (clauses) => {
      coded ??= codeFootprints(projects);
      const { codes, footprints } = coded;
      const out = isOut(clauses);
      const isCited = new Uint8Array(footprints.length);
      for (let row = 0; row < codes.length; row++) if (out[row] === 0) isCited[codes[row] ?? 0] = 1;
      return footprints.filter((_, code) => isCited[code] === 1);
    },
  };
}

/** Counts by value with the cross-filter engine, which is built on first use. */
function cellsOf(codedOf: (dimension: Dimension) => CodedProjects): ProjectCounts['byValue'] {
  let engine: CrossFilter | undefined;
  let applied: Clauses = {};
  return (clauses, dimension) => {
    engine ??= crossFilter(dimensions.map(codedOf), []);
    for (const [at, each] of dimensions.entries()) {
      const selected = clauses[each];
      // An unchanged clause is the same array.
      if (selected === applied[each]) continue;
      engine.select(at, selected ? numbersOf(selected, codedOf(each).numbers) : null);
    }
    applied = clauses;
    const { counts } = engine.groups(dimensions.indexOf(dimension));
    return new Map([...codedOf(dimension).numbers].map(([value, number]) => [value, counts[number] ?? 0]));
  };
}

function countValues({ codes, sets, numbers }: CodedProjects): ReadonlyMap<string, number> {
  const counts = new Uint32Array(numbers.size);
  for (const code of codes) for (const value of sets[code] ?? []) counts[value] = (counts[value] ?? 0) + 1;
  return new Map([...numbers].map(([value, number]) => [value, counts[number] ?? 0]));
}

function codeFootprints(projects: readonly ProjectRecord[]) {
  const numbers = new Map<Footprint, number>();
  const codes = Uint32Array.from(projects, (project) => {
    const footprint = footprintOf(project);
    const code = numbers.get(footprint) ?? numbers.size;
    numbers.set(footprint, code);
    return code;
  });
  return { codes, footprints: [...numbers.keys()] };
}

type CodedProjects = CodedDimension & {
  /** The number of each value that any project has. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** Values and sets of values are numbered in order of appearance. */
function codeDimension(
  projects: readonly ProjectRecord[],
  dimension: Dimension,
  sectors: Sectors,
): CodedProjects {
  const numbers = new Map<string, number>();
  const sets: (readonly number[] | null)[] = [];
  const codeOf = new Map<string | null, number>();
  const codes = Uint32Array.from(projects, (project) => {
    const values = matchedValues(project, dimension, sectors);
    const key = values && [...values].sort().join('\n');
    const code = codeOf.get(key) ?? sets.length;
    if (code === sets.length) {
      codeOf.set(key, code);
      for (const value of values ?? []) if (!numbers.has(value)) numbers.set(value, numbers.size);
      sets.push(values && [...new Set(numbersOf(values, numbers))]);
    }
    return code;
  });
  return { numbers, sets, values: numbers.size, codes: narrowed(codes, sets.length) };
}

function narrowed(codes: Uint32Array, size: number): Codes {
  if (size <= 2 ** 8) return Uint8Array.from(codes);
  return size <= 2 ** 16 ? Uint16Array.from(codes) : codes;
}

/** Skips values that no project has. */
function numbersOf(values: readonly string[], numbers: ReadonlyMap<string, number>): readonly number[] {
  return values.flatMap((value) => numbers.get(value) ?? []);
}

/** Marks the projects that do not satisfy the clause, which is checked once per set of values. */
function markOut({ codes, sets, numbers }: CodedProjects, selected: readonly string[], isOut: Uint8Array) {
  const wanted = numbersOf(selected, numbers);
  const passes = sets.map((set) => satisfies(set, wanted));
  for (let row = 0; row < codes.length; row++) {
    if (passes[codes[row] ?? 0] === false) isOut[row] = 1;
  }
}
