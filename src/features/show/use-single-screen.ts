import { useLayoutEffect } from 'react';
import { reportScreens } from '../../store/show';
import { appStore } from '../../store/store';

/** For a page that is one screen whatever it shows. */
export function useSingleScreen(isSingle = true): void {
  useLayoutEffect(() => {
    if (isSingle) reportScreens(appStore, 1, 1);
  }, [isSingle]);
}
