import { useEffect } from 'react';

/** Browsers keep a screen on for pages that came over https only, and from the same computer. */
export function canStayAwake(): boolean {
  return 'wakeLock' in navigator;
}

/** Keeps the screen on while a show is in view. The browser lets go of it whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!canStayAwake()) return;
    let lock: WakeLockSentinel | null = null;
    let hasEnded = false;
    const hold = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        const got = await navigator.wakeLock.request('screen');
        if (hasEnded) await got.release();
        else lock = got;
      } catch {
        // A battery that is nearly empty; the next time that the page is shown it is asked again.
      }
    };
    const onVisible = () => void hold();
    onVisible();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      hasEnded = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
