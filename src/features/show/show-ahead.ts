import { type RunningPage, shownPages } from '../../model/orders/running-order';
import type { AppState, Slide } from '../../store/app-state';
import { forward, selectOrder } from '../../store/show';
import { type AppStore, createAppStore } from '../../store/store';
import { type Published, publishedOf, viewIn } from './show-message';

/** What the next key will show; null at the end of the show. */
export function publishedAhead(state: AppStore): Published | null {
  const scratch = createAppStore();
  scratch.setState(state, true);
  forward(scratch);
  return scratch.getState().slide === state.slide ? null : publishedOf(scratch.getState());
}

/** The page of the running order that is published, where it stands, and the pages it stands among. */
export type PublishedPage = Readonly<{
  page: RunningPage | null;
  slide: Slide;
  pages: readonly RunningPage[];
}>;

export function publishedPage(state: AppState, published: Published): PublishedPage {
  const { present, slide } = viewIn(published);
  const pages = present === null ? [] : shownPages(selectOrder(state, present));
  return { page: pages[slide.page - 1] ?? null, slide, pages };
}
