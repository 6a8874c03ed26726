import { useMemo } from 'react';
import type { Figure } from '../../model/figure';
import { useHeadlines } from '../../store/hooks';

/** The key figures that are there, of the first `most` headlines if it is given. */
export function useHeadlineFigures(most?: number): readonly Figure[] {
  const headlines = useHeadlines();
  return useMemo(() => headlines.slice(0, most).flatMap(({ figure }) => figure ?? []), [headlines, most]);
}
