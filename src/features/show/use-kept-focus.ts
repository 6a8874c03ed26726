import { useEffect } from 'react';

/** Takes the focus back when a dialog opening in a picture grabs it: keys belong to this window. */
export function useKeptFocus() {
  useEffect(() => {
    let before: HTMLElement | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !(target instanceof HTMLIFrameElement)) before = target;
    };
    const takeBack = () => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLIFrameElement)) return;
      activeElement.blur();
      window.focus();
      if (before?.isConnected) before.focus();
    };
    // The frame gets the focus only after this window has lost it.
    const onBlur = () => setTimeout(takeBack);
    document.addEventListener('focusin', onFocus);
    window.addEventListener('blur', onBlur);
    return () => {
      document.removeEventListener('focusin', onFocus);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
}
