import * as v from 'valibot';

/** No public figure of a district, in any unit used here, is near this; beyond it a slip of the keyboard is certain. */
const LARGEST = 1e9;

/** A number that somebody can have meant: finite, not −0 (which survives JSON and prints as 0), not absurdly large. */
export const stated = v.pipe(
  v.number(),
  v.finite(),
  v.check((value) => !Object.is(value, -0), 'negative-zero'),
  v.minValue(-LARGEST),
  v.maxValue(LARGEST),
);
