import { placeOf } from '../data/place-of';
import { memoizeLast } from '../model/memoize';
import type { Place } from '../model/place';
import type { AppState } from './app-state';

// Separate from the other selectors, because the page needs this one before it has any data.

const memoizedPlace = memoizeLast(placeOf);

/** The region and period in view; null until index.json is loaded. */
export function selectPlace({ shared, region, period }: AppState): Place | null {
  return shared.status === 'ready' ? memoizedPlace(shared.value.index, region, period) : null;
}
