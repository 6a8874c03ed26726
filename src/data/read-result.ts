import type { Fault } from '../model/fault';

/** The whole file or all of its faults: a file with a fault is refused whole. */
export type ReadResult<T> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; faults: readonly [Fault, ...Fault[]] }>;

export function refused<T>(faults: readonly Fault[], otherwise: () => T): ReadResult<T> {
  const [first, ...others] = faults;
  return first ? { ok: false, faults: [first, ...others] } : { ok: true, value: otherwise() };
}
