import { useMemo } from 'react';
import { type RunningPage, shownPages } from '../../model/orders/running-order';
import type { Slide } from '../../store/app-state';
import { selectOrder } from '../../store/show';
import { useAppStore } from '../../store/store';
import { type Published, viewIn } from './show-message';

/** The published page, its position, and all shown pages of its running order. */
type PublishedPage = Readonly<{
  page: RunningPage | null;
  slide: Slide;
  pages: readonly RunningPage[];
}>;

export function usePublishedPage(published: Published): PublishedPage {
  const { present, slide } = useMemo(() => viewIn(published), [published]);
  const order = useAppStore((state) => (present === null ? null : selectOrder(state, present)));
  const pages = useMemo(() => (order ? shownPages(order) : []), [order]);
  return { page: pages[slide.page - 1] ?? null, slide, pages };
}
