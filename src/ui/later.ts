import { type ComponentType, createElement, lazy, type ReactNode, useEffect, useState } from 'react';

/** Until React has shown a failure; whoever tries again after that asks the server again. */
const FAILURE_MS = 1000;

/** How often a part that something else stands for is asked for again. */
const AGAIN_MS = 15_000;

/** A part cannot be fetched. Older browsers then refuse it until the page is loaded anew. */
export class FetchFailure extends Error {
  override name = 'FetchFailure';
}

type Later<P> = ((props: P) => ReactNode) & {
  /** Brings the part before it is shown. */
  fetch: () => Promise<unknown>;
};

/** Files of styles that did not come. Vite asks but once for each: a part tried again would come unstyled. */
const lostStyles = new Set<HTMLLinkElement>();
// Nothing of this is lost while the page is rendered at build time, where there is no document.
if (typeof document !== 'undefined') {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lostStyles.add(target);
    },
    true,
  );
}

/**
 * A part of the page in a file of its own. Unlike with React's `lazy` alone, it can be fetched ahead and is then shown
 * without suspending, and a failure is not for ever. `otherwise` is shown while it cannot be fetched; without it, that
 * throws.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  otherwise?: ComponentType<P>,
): Later<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<ComponentType<P>> | null = null;

  const begin = async () => {
    try {
      await Promise.all([...lostStyles].map(fetchAgain));
      loaded = await load();
      return loaded;
    } catch (error) {
      setTimeout(() => {
        loading = null;
        onDemand = suspending();
      }, FAILURE_MS);
      if (otherwise) return instead(otherwise);
      throw new FetchFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const fetch = () => {
    loading ??= begin();
    return loading;
  };
  const instead = (other: ComponentType<P>) => (props: P) => {
    const [Shown, setShown] = useState(() => loaded ?? other);
    useEffect(() => {
      if (Shown !== other) return;
      const again = () => void fetch().then(() => setShown(() => loaded ?? other));
      const timer = setInterval(again, AGAIN_MS);
      window.addEventListener('online', again);
      return () => {
        clearInterval(timer);
        window.removeEventListener('online', again);
      };
    }, [Shown]);
    return createElement(Shown, props);
  };
  const suspending = (): ComponentType<P> =>
    lazy(async () => ({ default: await fetch() })) as unknown as ComponentType<P>;
  let onDemand = suspending();
  const Part = (props: P) => {
    // Kept: another component in its place would begin anew, with its dialog closed.
    const [Shown] = useState(() => loaded ?? onDemand);
    return createElement(Shown, props);
  };
  return Object.assign(Part, { fetch });
}

function fetchAgain(lost: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = lost.cloneNode() as HTMLLinkElement;
    lostStyles.delete(lost);
    link.onload = () => resolve();
    // It is among the lost now.
    link.onerror = () => reject(new Error(`Failed to fetch ${link.href}`));
    lost.replaceWith(link);
  });
}
