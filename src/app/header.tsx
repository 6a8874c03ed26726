import { clsx } from 'clsx/lite';
import { SearchBox } from '../features/search/search-box';
import { useLanguage, useMessages, useText } from '../i18n/language';
import { periodText } from '../i18n/period-text';
import { usePlace } from '../store/hooks';
import { useAppStore } from '../store/store';
import { Button } from '../ui/button';
import type { CommandId } from './commands';
import styles from './header.module.css';
import { PlaceMenu } from './place-menu';
import { useResolvedTheme } from './use-document-looks';

export function Header({ onCommand }: { readonly onCommand: (id: CommandId) => void }) {
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  const place = usePlace();
  const theme = useResolvedTheme();
  const riseColour = useAppStore((state) => state.riseColour);
  const { actions } = messages;
  return (
    <header className={styles.header}>
      <h1 className={clsx('visually-hidden', styles.title)}>
        {place ? messages.reportTitle(text(place.region.name)) : messages.appName}
        {place && <span className={styles.period}>{periodText(place.period.code, language, true)}</span>}
      </h1>
      <div className={styles.place} data-screen-only>
        <PlaceMenu />
      </div>
      <SearchBox />
      <div className={styles.tools} data-screen-only>
        <Button tone="quiet" onClick={() => onCommand('rise-colour')}>
          {riseColour === 'red' ? actions.riseRed : actions.riseGreen}
        </Button>
        <Button tone="quiet" onClick={() => onCommand('theme')}>
          {theme === 'dark' ? actions.themeToLight : actions.themeToDark}
        </Button>
        <Button tone="quiet" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => onCommand('language')}>
          {actions.language}
        </Button>
        <Button tone="quiet" aria-keyshortcuts="F5 m" onClick={() => onCommand('present')}>
          {actions.present}
        </Button>
        <Button tone="quiet" onClick={() => onCommand('print')}>
          {actions.print}
        </Button>
        <Button tone="quiet" aria-keyshortcuts="?" onClick={() => onCommand('help')}>
          {actions.help}
        </Button>
      </div>
    </header>
  );
}
