import type { Clauses } from '../../model/filter/filters';
import {
  hasClauses,
  type PinnedView,
  selectShownPage,
  selectShownPages,
  turnTo,
  viewOf,
} from '../../store/show';
import type { AppStoreApi } from '../../store/store';

/** Nobody is there any more: what they opened and filtered goes, and pages go on turning with the next one. */
export function goOnUnattended(store: AppStoreApi, carried: Clauses): void {
  const { slide, show } = store.getState();
  const page = selectShownPage(store.getState());
  const view: Partial<PinnedView> = page ? viewOf(page) : {};
  const clauses = view.clauses && hasClauses(view.clauses) ? view.clauses : carried;
  store.setState({ ...view, clauses, show: { ...show, carried, emphasis: null, paused: false } });
  turnTo(store, slide.page < selectShownPages(store.getState()).length ? slide.page + 1 : 1);
}
