/** The same result for the same arguments as last time, compared by reference: for selectors of the one store. */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: Readonly<{ args: A; result: R }> | undefined;
  return (...args) => {
    const before = last?.args;
    if (last && before?.length === args.length && args.every((arg, i) => Object.is(arg, before[i]))) {
      return last.result;
    }
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}

/**
 * Computes once for each object and gives the same result from then on, by which React can tell that nothing has
 * changed. The result is forgotten with the object.
 */
export function memoizeByObject<K extends object, R>(compute: (object: K) => R): (object: K) => R {
  return memoizeIn(new WeakMap<K, R>(), compute);
}

/** Computes once for each key of a small, closed set: a column, a dimension. */
export function memoizeByKey<K extends string, R>(compute: (key: K) => R): (key: K) => R {
  return memoizeIn(new Map<K, R>(), compute);
}

type Known<K, R> = Readonly<{
  has: (key: K) => boolean;
  get: (key: K) => R | undefined;
  set: (key: K, result: R) => unknown;
}>;

function memoizeIn<K, R>(known: Known<K, R>, compute: (key: K) => R): (key: K) => R {
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as R;
  };
}
