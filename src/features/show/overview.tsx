import { useEffect, useRef } from 'react';
import { placeOf } from '../../data/place-of';
import { useLanguage } from '../../i18n/language';
import { noNames, valueNames } from '../../model/filter/value-names';
import type { RunningPage } from '../../model/orders/running-order';
import { clauseText } from '../../parts/clause-text';
import { useShared } from '../../store/hooks';
import { selectShownPages, viewOf } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import { MarkGroup } from '../../ui/mark-group';
import { usePageTitle } from '../orders/page-title';
import styles from './overview.module.css';
import { useWallContext } from './wall-context';
import { useShowWords } from './words';

/** All pages of the show by number and title, to jump to one. */
export function Overview() {
  const words = useShowWords();
  const language = useLanguage();
  const shared = useShared();
  const { wall } = useWallContext();
  const pages = useAppStore(selectShownPages);
  const current = useAppStore(({ slide }) => slide.page);
  const titleOf = usePageTitle();
  const filtersOf = (page: RunningPage) => {
    const { region, period, clauses } = viewOf(page);
    const place = shared && placeOf(shared.index, region, period);
    return clauseText(clauses, place ? valueNames(shared, place.region) : noNames, language);
  };
  const element = useRef<HTMLElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <nav ref={element} className={styles.overview} aria-label={words.commands.overview}>
      <MarkGroup label={words.commands.overview} className={styles.grid}>
        {pages.map((page, at) => (
          <button
            key={page.id}
            type="button"
            className={styles.page}
            data-mark
            tabIndex={-1}
            aria-current={at + 1 === current ? 'page' : undefined}
            onClick={() => {
              appStore.getState().turnTo(at + 1);
              wall.setOverlay(null);
            }}
          >
            <span className={styles.number}>{at + 1}</span>
            <span className={styles.title}>{titleOf(page)}</span>
            <span className={styles.about}>{filtersOf(page)}</span>
          </button>
        ))}
      </MarkGroup>
    </nav>
  );
}
