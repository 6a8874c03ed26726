import { useMemo } from 'react';
import { type RunningPage, shownPages } from '../../model/orders/running-order';
import type { Slide } from '../../store/app-state';
import { selectOrder } from '../../store/show';
import { useAppStore } from '../../store/store';
import { type Snapshot, viewIn } from './show-message';

/** The snapshot page, its position, and all shown pages of its running order. */
type SnapshotPage = Readonly<{
  page: RunningPage | null;
  slide: Slide;
  pages: readonly RunningPage[];
}>;

export function useSnapshotPage(snapshot: Snapshot): SnapshotPage {
  const { present, slide } = useMemo(() => viewIn(snapshot), [snapshot]);
  const order = useAppStore((state) => (present === null ? null : selectOrder(state, present)));
  const pages = useMemo(() => (order ? shownPages(order) : []), [order]);
  return { page: pages[slide.page - 1] ?? null, slide, pages };
}
