import * as v from 'valibot';
import type { Overrides } from '../model/compare/thresholds';
import { type RunningOrder, runningOrderSchema } from '../model/orders/running-order';
import { stated } from '../model/stated-number';

/** Checks an untrusted stored value; undefined if it is invalid. */
export type Guard<T> = (stored: unknown) => T | undefined;

export function oneOf<const T>(...values: readonly T[]): Guard<T> {
  return (stored) => values.find((value) => value === stored);
}

const refForm = /^[a-z0-9-]+\.[a-z0-9-]+\.(quantity|growth)$/;
const limitsSchema = v.object({ meets: stated, warns: v.nullable(stated) });

/** Limits by thresholdRef; drops invalid entries only. */
export function readOverrides(stored: unknown): Overrides | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  return Object.fromEntries(
    Object.entries(stored).flatMap(([ref, limits]) => {
      const read = v.safeParse(limitsSchema, limits);
      return refForm.test(ref) && read.success ? [[ref, read.output]] : [];
    }),
  );
}

/** An id, or null. Does not check that the id exists. */
export const readId: Guard<string | null> = (stored) =>
  stored === null || typeof stored === 'string' ? stored : undefined;

/** Drops invalid orders only. */
export function readOrders(stored: unknown): readonly RunningOrder[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  return stored.flatMap((order) => {
    const read = v.safeParse(runningOrderSchema, order);
    return read.success ? [read.output] : [];
  });
}
