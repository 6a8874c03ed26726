import { useCallback, useState } from 'react';
import { openOtherWindow } from './open-window';

/** Opens the presenter's window from the wall, and tells whether the browser refused to. */
export function useOpenedPresenter() {
  const [isBlocked, setBlocked] = useState(false);
  const openPresenter = useCallback(() => setBlocked(!openOtherWindow('presenter')), []);
  const forget = useCallback(() => setBlocked(false), []);
  return { isBlocked, openPresenter, forget };
}
