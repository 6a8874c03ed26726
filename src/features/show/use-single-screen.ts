import { useLayoutEffect } from 'react';
import { appStore } from '../../store/store';

/** For a page that is one screen whatever it shows. */
export function useSingleScreen(isSingle = true): void {
  useLayoutEffect(() => {
    if (isSingle) appStore.getState().reportScreens(1, 1);
  }, [isSingle]);
}
