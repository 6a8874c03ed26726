/** Returns the last result while the arguments are the same by reference; for selectors of the one store. */
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

/** Computes once per object, so that React sees a stable result; it is garbage-collected with the object. */
export function memoizeByObject<K extends object, R>(compute: (object: K) => R): (object: K) => R {
  return memoizeIn(new WeakMap<K, R>(), compute);
}

/** Computes once per key of a small, closed set, such as columns or dimensions. */
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
