import { type CodedDimension, crossFilter } from '../cross-filter/cross-filter';
import type { Codes } from '../cross-filter/cross-filter-points';
import { recordsOfType } from '../dataset';
import { type Dimension, dimensions, valuesOf } from '../filter/dimensions';
import { activeDimensions, type Clauses } from '../filter/filters';
import type { DataRecord } from '../record-schema';
import type { ProjectRecord } from './project-keys';

/** Answers about the named projects among some records. A project is `in` or `out`, never `whole` (`standingOf`). */
export type ProjectCounts = Readonly<{
  /** How many projects have each value, under every clause but the dimension's own; a value of no project is missing. */
  byValue: (clauses: Clauses, dimension: Dimension) => ReadonlyMap<string, number>;
  /** The projects under every clause but that of `except`, in the order of the data. */
  left: (clauses: Clauses, except?: Dimension) => readonly ProjectRecord[];
}>;

const known = new WeakMap<readonly DataRecord[], ProjectCounts>();

/** Reads the projects once for each array of records, which must not change afterwards. */
export function projectCounts(records: readonly DataRecord[]): ProjectCounts {
  const counts = known.get(records) ?? countsOf(recordsOfType(records, 'project'));
  known.set(records, counts);
  return counts;
}

function countsOf(projects: readonly ProjectRecord[]): ProjectCounts {
  const coded = dimensions.map((dimension) => codeDimension(projects, dimension));
  const engine = crossFilter(coded, []);
  let applied: Clauses = {};
  /** A clause that has not changed is the same array. */
  const apply = (clauses: Clauses) => {
    coded.forEach(({ dimension, numbers }, at) => {
      const selected = clauses[dimension];
      if (selected !== applied[dimension]) engine.select(at, selected ? numbersOf(selected, numbers) : null);
    });
    applied = clauses;
  };
  return {
    byValue: (clauses, dimension) => {
      apply(clauses);
      const at = dimensions.indexOf(dimension);
      const { counts } = engine.groups(at);
      return new Map([...(coded[at]?.numbers ?? [])].map(([value, number]) => [value, counts[number] ?? 0]));
    },
    left: (clauses, except) => {
      const isOut = new Uint8Array(projects.length);
      for (const dimension of activeDimensions(clauses)) {
        const own = coded[dimensions.indexOf(dimension)];
        if (dimension !== except && own) markOut(own, clauses[dimension] ?? [], isOut);
      }
      return projects.filter((_, row) => isOut[row] === 0);
    },
  };
}

type CodedProjects = CodedDimension & {
  readonly dimension: Dimension;
  /** Of each value that any project has. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** Values and sets of values are numbered as they are met. */
function codeDimension(projects: readonly ProjectRecord[], dimension: Dimension): CodedProjects {
  const numbers = new Map<string, number>();
  const sets: (readonly number[] | null)[] = [];
  const codeOf = new Map<string | null, number>();
  const codes = Uint32Array.from(projects, (project) => {
    const values = valuesOf(project, dimension);
    const key = values && [...values].sort().join('\n');
    const code = codeOf.get(key) ?? sets.length;
    if (code === sets.length) {
      codeOf.set(key, code);
      for (const value of values ?? []) if (!numbers.has(value)) numbers.set(value, numbers.size);
      sets.push(values && [...new Set(numbersOf(values, numbers))]);
    }
    return code;
  });
  return { dimension, numbers, sets, values: numbers.size, codes: narrowed(codes, sets.length) };
}

function narrowed(codes: Uint32Array, size: number): Codes {
  if (size <= 2 ** 8) return Uint8Array.from(codes);
  return size <= 2 ** 16 ? Uint16Array.from(codes) : codes;
}

/** A value that no project has is no number. */
function numbersOf(values: readonly string[], numbers: ReadonlyMap<string, number>): readonly number[] {
  return values.flatMap((value) => numbers.get(value) ?? []);
}

/** Marks the projects that have the dimension and none of the selected values. Whether is settled once a set. */
function markOut({ codes, sets, numbers }: CodedProjects, selected: readonly string[], isOut: Uint8Array) {
  const wanted = new Set(numbersOf(selected, numbers));
  const passes = sets.map((set) => set === null || set.some((value) => wanted.has(value)));
  for (let row = 0; row < codes.length; row++) {
    if (passes[codes[row] ?? 0] === false) isOut[row] = 1;
  }
}
