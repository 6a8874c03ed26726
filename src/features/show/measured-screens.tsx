import { useLayoutEffect, useRef, useState } from 'react';
import type { ListItem, Picture } from '../../parts/wall-parts';
import { Items } from './screen-items';
import styles from './screens.module.css';

/** How pictures and items are spread over the screens of a page. */
export type Spread = Readonly<{
  /** How many screens each picture takes. */
  pictures: readonly number[];
  /** The screen of each item, from 0. */
  items: readonly number[];
}>;

type MeasuredScreensProps = {
  readonly pictures: readonly Picture[];
  readonly items: readonly ListItem[];
  readonly onMeasured: (spread: Spread) => void;
};

/**
 * Lays out all screens of a page invisibly. A picture of several rows is cut into more screens until each fits. The list
 * flows to the right in columns of one screen each: an item's column is its screen.
 */
export function MeasuredScreens({ pictures, items, onMeasured }: MeasuredScreensProps) {
  const element = useRef<HTMLDivElement>(null);
  const [counts, setCounts] = useState(() => pictures.map(({ rows, most }) => Math.ceil(rows / most)));
  useLayoutEffect(() => {
    const all = element.current;
    if (!all) return;
    const isTooFull = (at: number) =>
      [...all.querySelectorAll(`[data-picture-number="${at}"]`)].some((screen) => !holdsAll(screen));
    const wanted = counts.map((count, at) =>
      count < (pictures[at]?.rows ?? 0) && isTooFull(at) ? count + 1 : count,
    );
    if (wanted.some((count, at) => count !== counts[at])) setCounts(wanted);
    else onMeasured({ pictures: counts, items: screensOfItems(all) });
  });
  return (
    <div ref={element} className={styles.measured} data-measuring>
      {pictures.map((picture, number) =>
        picture.rows === 1
          ? null
          : cut(picture, counts[number]).map(({ key, node }) => (
              <div key={key} className={styles.picture} data-picture-number={number}>
                {node}
              </div>
            )),
      )}
      {items.length > 0 && (
        <div className={styles.list}>
          <div className={styles.columns}>
            <Items items={items} isFirst />
          </div>
        </div>
      )}
    </div>
  );
}

/** Cuts a picture into screens of about equally many rows. */
export function cut({ key, rows, draw }: Picture, screens = 1) {
  const start = (screen: number) => Math.round((screen * rows) / screens);
  return Array.from({ length: screens }, (_, screen) => ({
    key: `${key} ${screen}`,
    node: draw(start(screen), start(screen + 1)),
  }));
}

/** Pixels of overflow that rounding may cause. */
const TOLERANCE = 1;

/** Whether nothing overflows the upper or lower edge. */
function holdsAll(screen: Element): boolean {
  const edge = screen.getBoundingClientRect();
  return [...screen.querySelectorAll('*')]
    .filter((part) => part.getClientRects().length > 0)
    .every((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return top >= edge.top - TOLERANCE && bottom <= edge.bottom + TOLERANCE;
    });
}

function screensOfItems(all: HTMLElement): readonly number[] {
  const list = all.querySelector(`.${styles.columns}`);
  if (!list) return [];
  // Offsets are whole pixels and columns are not: adding half a gap keeps clear of the neighbouring columns.
  const gap = Number.parseFloat(getComputedStyle(list).columnGap) || 0;
  const width = list.clientWidth + gap;
  return [...list.querySelectorAll<HTMLElement>('[data-entry]')].map(({ offsetLeft }) =>
    width > 0 ? Math.floor((offsetLeft + gap / 2) / width) : 0,
  );
}
