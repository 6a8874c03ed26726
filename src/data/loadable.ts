import type { Fault } from '../model/fault';

/**
 * Something that comes from a file. `absent`: index.json lists no such file. `failed` never keeps an earlier value: old
 * figures must not look new.
 */
export type Loadable<T> =
  | Readonly<{ status: 'loading' }>
  | Readonly<{ status: 'absent' }>
  | Readonly<{ status: 'ready'; value: T }>
  | Readonly<{ status: 'failed'; faults: readonly Fault[] }>;

/** One object for all, so that a state that stays the same keeps its reference. */
export const loading = { status: 'loading' } as const satisfies Loadable<never>;
export const absent = { status: 'absent' } as const satisfies Loadable<never>;

type Loadables = readonly Loadable<unknown>[];

/** Nothing is on its way any more, whatever came of it. */
export function isSettled(all: Loadables): boolean {
  return all.every(({ status }) => status !== 'loading');
}

/** Everything that is listed is there: what none of it holds does not exist. */
export function isWhole(all: Loadables): boolean {
  return all.every(({ status }) => status === 'ready' || status === 'absent');
}

export function faultsIn(all: Loadables): readonly Fault[] {
  return all.flatMap((one) => (one.status === 'failed' ? one.faults : []));
}
