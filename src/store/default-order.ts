import {
  DEFAULT_ORDER,
  RUNNING_ORDER_VERSION,
  type RunningOrder,
  type RunningPage,
} from '../model/orders/running-order';
import { filesOf, type Place } from '../model/place';
import { panelIds } from '../model/record-values';
import { type AppState, initialState } from './app-state';
import type { View } from './state-table';
import { encodeView } from './url-codec';

/** The contents of a region and period, in the order of a meeting; no page without contents. */
export function defaultOrder(
  place: Place | null,
  { region, period }: Pick<AppState, 'region' | 'period'>,
  listsProjects: boolean,
): RunningOrder {
  const page = (id: string, kind: RunningPage['kind'], view: Partial<View> = {}): RunningPage => ({
    id,
    kind,
    view: encodeView({ ...initialState, region, period, ...view }),
    title: null,
    notes: '',
    seconds: null,
    hidden: false,
    dataVersion: null,
  });
  const files = place ? filesOf(place) : [];
  const panels = panelIds.filter((panel) => files.includes(panel));
  return {
    version: RUNNING_ORDER_VERSION,
    id: DEFAULT_ORDER,
    name: '',
    pages: [
      page('cover', 'cover'),
      page('headlines', 'headlines'),
      ...panels.map((panel) => page(panel, 'view', { focus: panel })),
      ...(listsProjects && panels.includes('projects')
        ? [page('all-projects', 'view', { deskPage: 'projects' })]
        : []),
      page('findings', 'findings'),
      page('closing', 'closing'),
    ],
  };
}
