import { useLayoutEffect, useSyncExternalStore } from 'react';
import { messagesIn, periodText } from '../i18n/format';
import type { AppState } from '../state/app-state';
import { usePlace } from '../state/hooks';
import { useAppStore } from '../state/store';

const DARK = '(prefers-color-scheme: dark)';

/** Light or dark as chosen, or as the system has it now. */
export function resolveTheme(theme: AppState['theme']): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

export function useResolvedTheme(): 'light' | 'dark' {
  const theme = useAppStore((state) => state.theme);
  return useSyncExternalStore(subscribe, () => resolveTheme(theme));
}

function subscribe(onChange: () => void) {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Keeps the document's language, theme, colours and title in step with the state, before anything is painted. */
export function useDocumentLooks() {
  const theme = useResolvedTheme();
  const language = useAppStore((state) => state.language);
  const riseColour = useAppStore((state) => state.riseColour);
  const place = usePlace();
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    documentElement.dataset.theme = theme;
    documentElement.dataset.rise = riseColour;
    const { appName, reportTitle } = messagesIn[language];
    document.title = place
      ? `${reportTitle(place.region.name[language])} · ${periodText(place.period.code, language)} · ${appName}`
      : appName;
  }, [theme, language, riseColour, place]);
}
