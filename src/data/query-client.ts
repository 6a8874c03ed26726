import { QueryClient } from '@tanstack/react-query';
import type { Fault } from '../model/fault';

/** How a query fails: with every fault of its file. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ file, problem }) => `${file}: ${problem.code}`).join('; '));
  }
}

/** A network that failed may work in a moment; a file that is wrong stays wrong until somebody mends it. */
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
        // Browsers call themselves offline on an intranet and on localhost, where the files are within reach.
        networkMode: 'always',
        // Files change when a new period is uploaded; that shows on reload, never in the middle of a meeting.
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < 2 && mayPass(error),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
}

/** Holds every data file that was read, for the desk and the show alike. As there is one page, there is one of it. */
export const dataClient = createQueryClient();
