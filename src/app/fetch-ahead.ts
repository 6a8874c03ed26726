import { loadEnglish } from '../i18n/english-on-demand';
import { FilterValues, ProgrammeNote, RecordTable } from '../parts/later-parts';
import {
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
import { Desk, Wall } from './page-roots';

/** What stands nearest to the figures. */
const first = [ProgrammeNote, SourceSheet, FilterValues, RecordTable, HelpSheet, FaultSentence] as const;

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
  await askForAll([...fetchesOf(first), loadEnglish, () => import('../data/faults-of-file')]);
  await askForAll(fetchesOf(rest));
}

const fetchesOf = (parts: readonly Pick<typeof Desk, 'fetch'>[]) => parts.map((part) => part.fetch);

/** Each in a task of its own: together they would hold up a slow computer. */
async function askForAll(fetches: readonly (() => Promise<unknown>)[]): Promise<void> {
  const asked: Promise<unknown>[] = [];
  for (const fetch of fetches) {
    await new Promise((resolve) => setTimeout(resolve));
    // One that fails is asked for again when it is needed.
    asked.push(fetch().catch(() => undefined));
  }
  await Promise.all(asked);
}
