import { type ReactNode, useMemo } from 'react';
import { FootnotesAbove, useBasisNotes } from '../../parts/footnotes';
import { useHeadlineFigures } from './use-headline-figures';

/** What stands on one screen with the strip of headlines: it need not say again what is said there. */
export function UnderHeadlines({ children }: { readonly children: ReactNode }) {
  const { notes } = useBasisNotes(useHeadlineFigures());
  const texts = useMemo(() => notes.map(({ text }) => text), [notes]);
  return <FootnotesAbove value={texts}>{children}</FootnotesAbove>;
}
