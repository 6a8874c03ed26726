import { useLayoutEffect } from 'react';
import { reportScreens } from '../state/show';
import { appStore } from '../state/store';

/** For a page that is one screen whatever it shows. */
export function useSingleScreen(isSingle = true): void {
  useLayoutEffect(() => {
    if (isSingle) reportScreens(appStore, 1, 1);
  }, [isSingle]);
}
