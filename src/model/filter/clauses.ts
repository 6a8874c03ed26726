import { type Dimension, dimensions } from './dimensions';

/** A clause is a non-empty set of values of one dimension; a dimension without a key has no clause. */
export type Clauses = Readonly<Partial<Record<Dimension, readonly string[]>>>;

export const noClauses: Clauses = {};

/**
 * Adds the value to its dimension's clause or removes it; an empty clause is dropped. Toggling twice is the
 * identity up to order.
 */
export function toggleValue(clauses: Clauses, dimension: Dimension, value: string): Clauses {
  const present = clauses[dimension] ?? [];
  const next = present.includes(value) ? present.filter((other) => other !== value) : [...present, value];
  return withClause(clauses, dimension, next);
}

export function withClause(clauses: Clauses, dimension: Dimension, values: readonly string[]): Clauses {
  const { [dimension]: _replaced, ...others } = clauses;
  return values.length === 0 ? others : { ...others, [dimension]: values };
}

/** Only the clauses of the given dimensions. */
export function clausesOn(clauses: Clauses, wanted: readonly Dimension[]): Clauses {
  return Object.fromEntries(Object.entries(clauses).filter(([key]) => wanted.some((one) => one === key)));
}

export function activeDimensions(clauses: Clauses): readonly Dimension[] {
  return dimensions.filter((dimension) => clauses[dimension] !== undefined);
}
