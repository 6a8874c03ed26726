import * as v from 'valibot';

/**
 * No public figure of a district comes near this in any unit used here; anything larger is a typing error.
 */
const LARGEST = 1e9;

/** A plausible number: finite, not −0 (which survives JSON and prints as 0), not absurdly large. */
export const stated = v.pipe(
  v.number(),
  v.finite(),
  v.check((value) => !Object.is(value, -0), 'negative-zero'),
  v.minValue(-LARGEST),
  v.maxValue(LARGEST),
);
