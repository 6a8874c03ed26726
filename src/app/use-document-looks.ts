import { useLayoutEffect } from 'react';
import { messagesIn } from '../i18n/messages-in';
import { periodText } from '../i18n/period-text';
import type { AppState } from '../store/app-state';
import { selectPlace } from '../store/select-place';
import { appStore, useAppStore } from '../store/store';
import { matchesMedia, useMediaQuery, watchMediaQuery } from '../ui/use-media-query';

const DARK = '(prefers-color-scheme: dark)';

/** The chosen theme, or the system's current one. */
export function resolveTheme(theme: AppState['theme'], isSystemDark = matchesMedia(DARK)): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return isSystemDark ? 'dark' : 'light';
}

/** On a prerendered page this only sets the button's word: src/boot/first-view.js has set the colours. */
export function useResolvedTheme(): 'light' | 'dark' {
  const theme = useAppStore((state) => state.theme);
  return resolveTheme(theme, useMediaQuery(DARK));
}

/**
 * Keeps the document's language, theme, colours and title in step with the state, before anything is painted.
 * Reads the store, not the rendered state: a prerendered page starts with the state it was built with.
 */
export function useDocumentLooks() {
  useLayoutEffect(() => {
    const update = () => setLooks(appStore.getState());
    update();
    const ends = [appStore.subscribe(update), watchMediaQuery(DARK, update)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

function setLooks(state: AppState) {
  const { language, theme, riseColour, present, role } = state;
  const place = selectPlace(state);
  const looks = {
    lang: language === 'zh' ? 'zh-CN' : 'en',
    'data-theme': resolveTheme(theme),
    'data-rise': riseColour,
    'data-density': present !== null && role !== 'presenter' ? 'present' : 'desk',
  };
  const { documentElement } = document;
  for (const [name, value] of Object.entries(looks)) {
    if (documentElement.getAttribute(name) !== value) documentElement.setAttribute(name, value);
  }
  const { appName, presenterView, reportTitle } = messagesIn[language];
  const title = [
    // Distinguishes this window from the wall's in the list of windows.
    ...(role === 'presenter' ? [presenterView] : []),
    ...(place ? [reportTitle(place.region.name[language]), periodText(place.period.code, language)] : []),
    appName,
  ].join(' · ');
  if (document.title !== title) document.title = title;
}
