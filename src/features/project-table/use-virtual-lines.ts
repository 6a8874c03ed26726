import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { TableLine } from '../../model/projects/project-table';
import { useRem } from '../../ui/use-rem';

/** Height in rem of a row with one line of text; rows are measured once rendered. */
const ROW = 2.25;
const OVERSCAN = 6;

type VirtualLinesOptions = Readonly<{
  lines: readonly TableLine[];
  /** Always rendered, so that it keeps the focus while the table scrolls. */
  active: number;
  scroller: RefObject<HTMLElement | null>;
  /** Height in pixels of the head, which lies over the scrolled rows. */
  headHeight: number;
  keyOf: (line: TableLine) => string;
  /** Off while printing, when the table is as high as all its rows. */
  enabled: boolean;
}>;

/** The visible lines, with their offset from the top of the scrolled content. */
export function useVirtualLines({
  lines,
  active,
  scroller,
  headHeight,
  keyOf,
  enabled,
}: VirtualLinesOptions) {
  const rem = useRem();
  const getItemKey = useCallback(
    (index: number) => {
      const line = lines[index];
      return line ? keyOf(line) : index;
    },
    [lines, keyOf],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: lines.length,
    enabled,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW * rem,
    getItemKey,
    overscan: OVERSCAN,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: useCallback((range: Range) => withActive(defaultRangeExtractor(range), active), [active]),
  });
  return { virtualizer, shown: virtualizer.getVirtualItems() };
}

function withActive(indexes: readonly number[], active: number): number[] {
  return indexes.length === 0 || indexes.includes(active)
    ? [...indexes]
    : [...indexes, active].sort((a, b) => a - b);
}
