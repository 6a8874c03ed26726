import type { AppState } from '../../store/app-state';
import type { Clock, Published } from './show-message';

/** Later than nothing; by the window's id where two changed at once, so that all windows judge alike. */
export function compareClocks([count, id]: Clock, [otherCount, otherId]: Clock): number {
  if (count !== otherCount) return count - otherCount;
  return id === otherId ? 0 : id > otherId ? 1 : -1;
}

/**
 * Changes that nobody made: a page turned to its last screen, whose number only the wall knew, and a view completed with
 * what its page pins. They are no later state than that which they follow from.
 */
export function isConsequence({ slide, show }: AppState, previous: AppState): boolean {
  if (previous.present !== null && previous.show.startedAt === 0) return true;
  const lastScreen = 1 + Math.floor((show.screens - 1) / show.abreast) * show.abreast;
  return (
    slide.page === previous.slide.page && slide.screen === lastScreen && previous.slide.screen > lastScreen
  );
}

export function isRemeasured({ show }: AppState, { show: before }: AppState): boolean {
  return show.screens !== before.screens || show.abreast !== before.abreast;
}

export function timesOf({ stage: { startedAt, pageSince } }: Published) {
  return { startedAt, pageSince };
}
