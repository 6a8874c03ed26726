import { useLayoutEffect } from 'react';
import { appStore } from '../../store/store';

/** Reports that the page takes a single screen, whatever it shows. */
export function useSingleScreen(isSingle = true): void {
  useLayoutEffect(() => {
    if (isSingle) appStore.getState().reportScreens(1, 1);
  }, [isSingle]);
}
