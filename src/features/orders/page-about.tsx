import { placeOf } from '../../data/place-of';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { noNames, valueNames } from '../../model/filter/value-names';
import type { RunningPage } from '../../model/orders/running-order';
import { clauseText } from '../../parts/clause-text';
import { useShared } from '../../store/hooks';
import { viewOf } from '../../store/show';
import styles from './page-about.module.css';
import { usePageState } from './page-state';
import { useShownTitle } from './page-title';
import { useOrderWords } from './words';

/** What a page shows, its place and filters, and whether the data has changed since it was pinned. */
export function PageAbout({ page }: { readonly page: RunningPage }) {
  const messages = useMessages();
  const words = useOrderWords();
  const language = useLanguage();
  const text = useText();
  const shared = useShared();
  const shownTitle = useShownTitle();
  const { gone, isChanged } = usePageState()(page);
  const { region, period, clauses, tables, focus } = viewOf(page);
  const place = shared && placeOf(shared.index, region, period);
  const { seconds } = page;
  const parts = [
    page.title === null ? null : shownTitle(page),
    focus !== null && tables.includes(focus) ? messages.actions.showTable : null,
    place && gone !== 'place' && text(place.region.name),
    place && gone !== 'place' && periodText(place.period.code, language, true),
    clauseText(clauses, place ? valueNames(shared, place.region) : noNames, language),
    seconds === null ? null : words.time(Math.floor(seconds / 60), seconds % 60),
  ];
  return (
    <>
      <p className={styles.about}>{parts.filter(Boolean).join(' · ')}</p>
      {page.notes !== '' && (
        <p className={styles.notes} title={page.notes}>
          {words.notes}: {page.notes}
        </p>
      )}
      {gone !== null && <p className={styles.warning}>{words.gone[gone]}</p>}
      {isChanged && <p className={styles.warning}>{words.changed}</p>}
    </>
  );
}
