import * as v from 'valibot';
import type { Overrides } from '../model/compare/thresholds';
import { type RunningOrder, runningOrderSchema } from '../model/orders/running-order';
import { stated } from '../model/stated-number';

/** Takes a value that somebody else may have written; undefined where it is not what it should be. */
export type Guard<T> = (stored: unknown) => T | undefined;

/** Nothing but these. */
export function oneOf<const T>(...values: readonly T[]): Guard<T> {
  return (stored) => values.find((value) => value === stored);
}

const refForm = /^[a-z0-9-]+\.[a-z0-9-]+\.(quantity|growth)$/;
const limitsSchema = v.object({ meets: stated, warns: v.nullable(stated) });

/** Limits by thresholdRef; an entry that makes no sense does not spoil the others. */
export function readOverrides(stored: unknown): Overrides | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  return Object.fromEntries(
    Object.entries(stored).flatMap(([ref, limits]) => {
      const read = v.safeParse(limitsSchema, limits);
      return refForm.test(ref) && read.success ? [[ref, read.output]] : [];
    }),
  );
}

/** An id, or null. Whether there is such a thing is for others to know. */
export const readId: Guard<string | null> = (stored) =>
  stored === null || typeof stored === 'string' ? stored : undefined;

/** An order that makes no sense does not spoil the others. */
export function readOrders(stored: unknown): readonly RunningOrder[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  return stored.flatMap((order) => {
    const read = v.safeParse(runningOrderSchema, order);
    return read.success ? [read.output] : [];
  });
}
