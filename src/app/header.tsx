import { periodText } from '../i18n/format';
import { useLanguage, useMessages, useText } from '../i18n/language';
import { usePlace } from '../state/hooks';
import { useAppStore } from '../state/store';
import { Button } from '../ui/button';
import styles from './header.module.css';
import { SearchBox } from './search-box';
import { useResolvedTheme } from './use-document-looks';

export function Header({ onHelp }: { readonly onHelp: () => void }) {
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  const place = usePlace();
  const theme = useResolvedTheme();
  const setLanguage = useAppStore((state) => state.setLanguage);
  const setTheme = useAppStore((state) => state.setTheme);
  const riseColour = useAppStore((state) => state.riseColour);
  const setRiseColour = useAppStore((state) => state.setRiseColour);
  const { actions } = messages;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        {place ? messages.reportTitle(text(place.region.name)) : messages.appName}
        {place && <span className={styles.period}>{periodText(place.period.code, language, true)}</span>}
      </h1>
      <SearchBox />
      <div className={styles.tools} data-screen-only>
        <Button tone="quiet" onClick={() => setRiseColour(riseColour === 'red' ? 'green' : 'red')}>
          {riseColour === 'red' ? actions.riseRed : actions.riseGreen}
        </Button>
        <Button tone="quiet" onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
          {theme === 'dark' ? actions.themeToLight : actions.themeToDark}
        </Button>
        <Button
          tone="quiet"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {actions.language}
        </Button>
        <Button tone="quiet" onClick={() => window.print()}>
          {actions.print}
        </Button>
        <Button tone="quiet" aria-keyshortcuts="?" onClick={onHelp}>
          {actions.help}
        </Button>
      </div>
    </header>
  );
}
