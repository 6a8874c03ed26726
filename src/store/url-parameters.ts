import type { Clauses } from '../model/filter/clauses';
import { type Dimension, dimensions, fixedValues } from '../model/filter/dimensions';
import type { Notice } from './notice';

/** Reads the raw values of a parameter, in the order of the address; empty if it is missing. */
export type ReadValues = (parameter: string) => readonly string[];
export type Report = (notice: Notice) => void;

/** How one key of the state is written in the address. Never throws, whatever the address holds. */
export type UrlCodec<T> = Readonly<{
  parameters: readonly string[];
  /** A default value is not written. */
  write: (value: T) => readonly (readonly [parameter: string, values: readonly string[]])[];
  read: (values: ReadValues, report: Report) => T;
}>;

/** One value or null. Without `allowed`, view-correction.ts checks the value once the data is loaded. */
export function single<T extends string = string>(
  parameter: string,
  allowed?: readonly T[],
): UrlCodec<T | null> {
  return {
    parameters: [parameter],
    write: (value) => (value === null ? [] : [[parameter, [value]]]),
    read: (values, report) => {
      const [first, ...others] = known(parameter, values(parameter), allowed, report);
      for (const value of others) report({ kind: 'unknown-value', parameter, value });
      return first ?? null;
    },
  };
}

/** A set of fixed values, always in the order of `allowed`. */
export function several<T extends string>(parameter: string, allowed: readonly T[]): UrlCodec<readonly T[]> {
  return {
    parameters: [parameter],
    write: (value) => (value.length === 0 ? [] : [[parameter, value]]),
    read: (values, report) => {
      const present = known(parameter, values(parameter), allowed, report);
      return allowed.filter((value) => present.includes(value));
    },
  };
}

/** One parameter per dimension; its values keep the clause's order. */
export const clausesCodec: UrlCodec<Clauses> = {
  parameters: dimensions,
  write: (clauses) =>
    dimensions.flatMap((dimension) => {
      const values = clauses[dimension];
      return values ? [[dimension, values] as const] : [];
    }),
  read: (values, report) => {
    const clauses: Partial<Record<Dimension, readonly string[]>> = {};
    for (const dimension of dimensions) {
      const allowed =
        dimension in fixedValues ? fixedValues[dimension as keyof typeof fixedValues] : undefined;
      const clause = known<string>(dimension, values(dimension), allowed, report);
      if (clause.length > 0) clauses[dimension] = clause;
    }
    return clauses;
  },
};

/** The allowed values, each once, in their order; reports the others. */
export function known<T extends string>(
  parameter: string,
  values: readonly string[],
  allowed: readonly T[] | undefined,
  report: Report,
): readonly T[] {
  const isAllowed = (value: string): value is T => !allowed || allowed.some((other) => other === value);
  return [...new Set(values)].filter((value): value is T => {
    if (isAllowed(value)) return true;
    report({ kind: 'unknown-value', parameter, value });
    return false;
  });
}
