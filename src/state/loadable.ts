import type { Fault } from '../domain/fault';

/** Something that comes from a file. `failed` never keeps an earlier value: old figures must not look new. */
export type Loadable<T> =
  | Readonly<{ status: 'loading' }>
  | Readonly<{ status: 'ready'; value: T }>
  | Readonly<{ status: 'failed'; faults: readonly Fault[] }>;

/** One object for all, so that a state that stays `loading` keeps its reference. */
export const loading = { status: 'loading' } as const satisfies Loadable<never>;
