import { useLanguage, useMessages, useText } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import type { Citations } from '../../model/citations';
import { activeDimensions } from '../../model/filter/clauses';
import { FilterChips } from '../../parts/filter-chips';
import { useClauses, usePlace, useShared } from '../../store/hooks';
import { selectScreen } from '../../store/show';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { AutoPlayControls } from './auto-play-controls';
import styles from './strip.module.css';
import { useWallContext } from './wall-context';
import { MenuButton, SectorMenu } from './wall-menus';
import { useShowWords } from './words';

type StripProps = {
  readonly unit: string | undefined;
  readonly citations: Citations;
};

/** Fewer failures may be a cable unplugged for a moment. */
const REPEATED = 3;

/** More paragraphs are counted instead of listed: each figure still leads to its own. */
const MOST_PLACES = 8;
const MOST_DOCUMENTS = 2;

/** The foot of every page: what readers must know about the page, and the controls. */
export function Strip({ unit, citations }: StripProps) {
  const language = useLanguage();
  const text = useText();
  const messages = useMessages();
  const words = useShowWords();
  const place = usePlace();
  const shared = useShared();
  const about = place && [
    messages.reportTitle(text(place.region.name)),
    periodText(place.period.code, language, true),
    unit,
  ];
  const sources = citations.flatMap(({ document, locators }) => {
    const source = shared?.documents.get(document);
    if (!source) return [];
    const where =
      locators.length > MOST_PLACES
        ? messages.source.placeCount(locators.length)
        : messages.source.places(locators, source.read);
    return [messages.source.cited(text(source.title), where)];
  });
  const cited =
    sources.length > MOST_DOCUMENTS ? words.documents(sources.length) : messages.source.line(sources);
  const date = place?.period.date;
  return (
    <footer className={styles.strip}>
      <div className={styles.about}>
        <p>{about?.filter(Boolean).join(' · ')}</p>
        <p>{[sources.length > 0 && cited, date && words.dataDate(date)].filter(Boolean).join(' · ')}</p>
        <Unchecked />
      </div>
      <Filters />
      <Controls />
    </footer>
  );
}

/** Says since when checks for new data have failed: what is shown may be old and must not pass for new. */
function Unchecked() {
  const words = useShowWords();
  const language = useLanguage();
  const { checkedAt, failures } = useAppStore(({ freshness }) => freshness);
  if (failures < REPEATED || checkedAt === null) return null;
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return <p className={styles.unchecked}>{words.unchecked(time.format(checkedAt))}</p>;
}

/** The filters in force, each removable, and the sector menu. */
function Filters() {
  const words = useShowWords();
  const messages = useMessages();
  const place = usePlace();
  const hasFilters = activeDimensions(useClauses()).length > 0;
  return (
    <div className={styles.filters}>
      <SectorMenu align="end" label={words.filters} />
      {!hasFilters && place && <span>{messages.whole[place.region.level]}</span>}
      <FilterChips tone="outlined" />
    </div>
  );
}

function Controls() {
  const words = useShowWords();
  const { pages, run } = useWallContext();
  const page = useAppStore(({ slide }) => slide.page);
  const screen = useAppStore(selectScreen);
  const screens = useAppStore(({ show }) => show.screens);
  return (
    <div className={styles.controls}>
      {screens > 1 && (
        <span
          className={styles.dots}
          role="img"
          aria-label={words.screenOf(Math.min(screen, screens), screens)}
        >
          {Array.from({ length: screens }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a screen is identified by its position.
            <span key={at} data-on={at + 1 === screen || undefined} />
          ))}
        </span>
      )}
      <AutoPlayControls />
      <Button aria-label={words.commands.previous} onClick={() => run('previous')}>
        <span aria-hidden="true">‹</span>
      </Button>
      <Button aria-label={words.pageNumber(page, pages)} onClick={() => run('overview')}>
        {words.pageOf(page, pages)}
      </Button>
      <Button aria-label={words.commands.next} onClick={() => run('next')}>
        <span aria-hidden="true">›</span>
      </Button>
      <MenuButton />
    </div>
  );
}
