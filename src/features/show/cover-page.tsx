import { useLanguage, useMessages, useText } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { citationsOf } from '../../model/citations';
import { useDataset, usePlace, useShared } from '../../store/hooks';
import styles from './cover-page.module.css';
import { Strip } from './strip';
import { useSingleScreen } from './use-single-screen';
import { useWallContext } from './wall-context';
import { useShowWords } from './words';

/** The report's region and period. */
export function CoverPage() {
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  const place = usePlace();
  const { page } = useWallContext();
  const { records } = useDataset();
  useSingleScreen();
  if (!place) return null;
  return (
    <>
      <span />
      <main className={styles.cover}>
        <h1 className={styles.title} data-title>
          {page.title ?? messages.reportTitle(text(place.region.name))}
        </h1>
        <p className={styles.period}>{periodText(place.period.code, language, true)}</p>
        {page.title !== null && (
          <p className={styles.period}>{messages.reportTitle(text(place.region.name))}</p>
        )}
      </main>
      <Strip unit={undefined} citations={citationsOf(records)} />
    </>
  );
}

/** The documents that all data was taken from. */
export function ClosingPage() {
  const messages = useMessages();
  const words = useShowWords();
  const text = useText();
  const { page } = useWallContext();
  const shared = useShared();
  const { records } = useDataset();
  useSingleScreen();
  const cited = new Set(records.flatMap(({ sources }) => sources.map(({ document }) => document)));
  const documents = [...(shared?.documents.values() ?? [])].filter(({ id }) => cited.has(id));
  return (
    <>
      <span />
      <main className={styles.cover}>
        <h1 className={styles.title} data-title>
          {page.title ?? words.thanks}
        </h1>
        <h2 className={styles.heading}>{words.sourcesTitle}</h2>
        <ul className={styles.documents}>
          {documents.map(({ id, title, publisher, date, read }) => (
            <li key={id}>
              {[
                text(title),
                publisher && text(publisher),
                date ?? (read === 'whole' ? messages.source.dateMissing : messages.source.dateNotHeld),
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      </main>
      <Strip unit={undefined} citations={citationsOf(records)} />
    </>
  );
}
