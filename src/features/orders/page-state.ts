import { isSettled } from '../../data/loadable';
import { placeOf } from '../../data/place-of';
import { isKnownIndicator, type Library, setAt } from '../../model/compare/library';
import type { RunningPage } from '../../model/orders/running-order';
import { filesOf } from '../../model/place';
import type { AppState } from '../../store/app-state';
import { useLibrary } from '../../store/hooks';
import { viewOf } from '../../store/show';
import { useAppStore } from '../../store/store';
import type { OrderWords } from './words';

export type PageState = Readonly<{
  /** Whether the data has changed since the page was pinned. */
  isChanged: boolean;
  /** What the page shows but the loaded data lacks; null if nothing is missing, or data is not (yet) read. */
  gone: keyof OrderWords['gone'] | null;
}>;

const nothingKnown: PageState = { isChanged: false, gone: null };

/** How pages relate to the current data, including pages of regions and periods not in view. */
export function usePageState(): (page: RunningPage) => PageState {
  const library = useLibrary();
  const pending = useAppStore(selectPending);
  return (page) => (library ? pageState(page, library, pending) : nothingKnown);
}

/** What is still loading: nothing can be called missing from it yet. */
type Pending = 'files' | 'definitions' | 'nothing';

function selectPending({ files, context }: AppState): Pending {
  if (!isSettled(Object.values(files))) return 'files';
  return isSettled([context.indicators]) ? 'nothing' : 'definitions';
}

function pageState(page: RunningPage, library: Library, pending: Pending): PageState {
  const { region, period, focus, project, indicator } = viewOf(page);
  const place = placeOf(library.index, region, period);
  if (!place || isOther(region, place.region.id) || isOther(period, place.period.code)) {
    return { isChanged: false, gone: 'place' };
  }
  const isChanged = page.dataVersion !== null && page.dataVersion !== place.period.dataVersion;
  const of = (gone: PageState['gone']): PageState => ({ isChanged, gone });
  const set = setAt(library, place.region.id, place.period.code);
  // In the place in view a failed file reports itself; elsewhere what is missing may be in a failed file.
  const isRead = set === library.sets[0] ? pending !== 'files' : set?.isComplete === true;
  if (!set || !isRead) return of(null);
  const isShown = focus === null || filesOf(place).includes(focus) || set.dataset.byPanel.get(focus)?.length;
  if (!isShown) return of('panel');
  if (project !== null && set.dataset.byId.get(project)?.type !== 'project') return of('project');
  const isGone = indicator !== null && pending === 'nothing' && !isKnownIndicator(library, indicator);
  return of(isGone ? 'indicator' : null);
}

function isOther(wanted: string | null, actual: string): boolean {
  return wanted !== null && wanted !== actual;
}
