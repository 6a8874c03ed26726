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
