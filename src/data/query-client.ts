import { QueryClient } from '@tanstack/react-query';
import type { Fault } from '../model/fault';

/** The error of a failed query, with every fault of its file. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ file, problem }) => `${file}: ${problem.code}`).join('; '));
  }
}

/** Network failures may be temporary; a faulty file stays faulty until it is fixed. */
function mayPass(error: Error): boolean {
  return (
    error instanceof RefusedFile &&
    error.faults.every(({ problem }) => problem.code === 'unreachable' || problem.code === 'server-error')
  );
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Browsers may report being offline on an intranet or localhost, where the files are reachable.
        networkMode: 'always',
        // New uploads appear on reload, never in the middle of a meeting.
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < 2 && mayPass(error),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
}

/** Cache of every data file, for the desk and the show. There is one page, so one client. */
export const dataClient = createQueryClient();
