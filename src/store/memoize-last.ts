/** The same result for the same arguments as last time, compared by reference. For selectors of the one store. */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: Readonly<{ args: A; result: R }> | undefined;
  return (...args) => {
    if (last && args.every((arg, i) => Object.is(arg, last?.args[i]))) return last.result;
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}
