import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { TableLine } from '../../model/projects/project-table';
import { useRem } from '../../ui/use-rem';

/** Height in rem of a row of one line of text; rows are measured once they are in the page. */
const ROW = 2.25;
const OVERSCAN = 6;

type VirtualLinesOptions = Readonly<{
  lines: readonly TableLine[];
  /** Always in the page, so that it keeps the focus wherever the table is scrolled. */
  active: number;
  scroller: RefObject<HTMLElement | null>;
  /** Pixels of the head, which lies over the scrolled rows. */
  headHeight: number;
  keyOf: (line: TableLine) => string;
  /** Off while the table is laid out for paper, where it is as high as all of its rows. */
  enabled: boolean;
}>;

/** The lines that can be seen, with their place from the top of what is scrolled. */
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
