import type { UseQueryResult } from '@tanstack/react-query';
import { type Loadable, loading } from './loadable';
import { RefusedFile } from './query-client';

export type Loaded<T> = Pick<UseQueryResult<T>, 'data' | 'error' | 'isFetching'>;

/** A failed reload hides what was loaded before it, and a retry after a failure counts as loading. */
export function toLoadable<T>({ data, error, isFetching }: Loaded<T>): Loadable<T> {
  if (error) {
    if (isFetching) return loading;
    if (error instanceof RefusedFile) return { status: 'failed', faults: error.faults };
    throw error;
  }
  return data === undefined ? loading : { status: 'ready', value: data };
}

/** For `combine` of useQueries, which keeps the result while nothing changed as long as the function is the same. */
export function toLoadables<T>(results: readonly Loaded<T>[]): readonly Loadable<T>[] {
  return results.map(toLoadable);
}
