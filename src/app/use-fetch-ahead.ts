import { useEffect, useState } from 'react';
import { loadEnglish } from '../i18n/english-on-demand';
import { FilterValues, ProgrammeNote, RecordTable } from '../panels/later-parts';
import { useAppStore } from '../state/store';
import {
  ContextReader,
  FaultSentence,
  FindingsSheet,
  Glossary,
  HelpSheet,
  IndicatorSheet,
  Organiser,
  ProjectExplorer,
  ProjectSheet,
  SourceSheet,
  WatchSheet,
} from './lazy-views';
import { Desk, Wall } from './shells';

/** What belongs to the figures, and what stands nearest to them. */
const first = [
  ContextReader,
  ProgrammeNote,
  SourceSheet,
  FilterValues,
  RecordTable,
  HelpSheet,
  FaultSentence,
] as const;

const rest = [
  // Where the page began as a show.
  Desk,
  FindingsSheet,
  WatchSheet,
  IndicatorSheet,
  Glossary,
  ProjectSheet,
  ProjectExplorer,
  Organiser,
  Wall,
] as const;

/**
 * All that a key opens, so that it opens at once, and also when the server has gone away or holds a newer version. What
 * cannot be fetched is asked for when needed.
 */
export async function fetchAhead(): Promise<void> {
  await Promise.allSettled([
    ...first.map((part) => part.fetch()),
    loadEnglish(),
    import('../io/faults-of-file'),
  ]);
  await Promise.allSettled(rest.map((part) => part.fetch()));
}

/**
 * Fetches what is not seen at first, once the figures are there and the browser has nothing better to do. Says whether
 * they have been there, so that what comes with them need not compete with them.
 */
export function useFetchAhead(): boolean {
  const [wasSettled, setSettled] = useState(false);
  const isSettled = useAppStore(
    ({ shared, files }) =>
      shared.status === 'failed' ||
      (shared.status === 'ready' && Object.values(files).every(({ status }) => status !== 'loading')),
  );
  // A region or period turned to later takes nothing back.
  if (isSettled && !wasSettled) setSettled(true);
  useEffect(() => {
    if (!isSettled) return;
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => void fetchAhead(), 500);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(() => void fetchAhead(), { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [isSettled]);
  return wasSettled;
}
