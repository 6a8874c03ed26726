import { useLayoutEffect } from 'react';
import { messagesIn, periodText } from '../i18n/format';
import type { AppState } from '../store/app-state';
import { selectPlace } from '../store/selectors';
import { appStore, useAppStore } from '../store/store';
import { matchesMedia, useMediaQuery, watchMediaQuery } from '../ui/use-media-query';

const DARK = '(prefers-color-scheme: dark)';

/** Light or dark as chosen, or as the system has it now. */
export function resolveTheme(theme: AppState['theme'], isSystemDark = matchesMedia(DARK)): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return isSystemDark ? 'dark' : 'light';
}

/** Of a page rendered at build time, src/boot/first-view.js sets the colours, and this only the word on the button. */
export function useResolvedTheme(): 'light' | 'dark' {
  const theme = useAppStore((state) => state.theme);
  return resolveTheme(theme, useMediaQuery(DARK));
}

/**
 * Keeps the document's language, theme, colours and title in step with the state, before anything is painted. With the
 * state itself, not with what React has rendered: that begins with the state that a page was built with.
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
    // Told from the wall's in the list of windows.
    ...(role === 'presenter' ? [presenterView] : []),
    ...(place ? [reportTitle(place.region.name[language]), periodText(place.period.code, language)] : []),
    appName,
  ].join(' · ');
  if (document.title !== title) document.title = title;
}
