import type { Fault } from '../model/fault';

/**
 * The state of a file. `absent`: index.json does not list it. `failed` never keeps an earlier value: old
 * figures must not look new.
 */
export type Loadable<T> =
  | Readonly<{ status: 'loading' }>
  | Readonly<{ status: 'absent' }>
  | Readonly<{ status: 'ready'; value: T }>
  | Readonly<{ status: 'failed'; faults: readonly Fault[] }>;

/** Shared objects, so that an unchanged state keeps its reference. */
export const loading = { status: 'loading' } as const satisfies Loadable<never>;
export const absent = { status: 'absent' } as const satisfies Loadable<never>;

type Loadables = readonly Loadable<unknown>[];

/** Whether nothing is loading any more, successfully or not. */
export function isSettled(all: Loadables): boolean {
  return all.every(({ status }) => status !== 'loading');
}

/** Whether every listed file is loaded: an id in none of them does not exist. */
export function isWhole(all: Loadables): boolean {
  return all.every(({ status }) => status === 'ready' || status === 'absent');
}

export function faultsIn(all: Loadables): readonly Fault[] {
  return all.flatMap((one) => (one.status === 'failed' ? one.faults : []));
}
