import { isSettled } from '../../data/loadable';
import { basisText, quantityText, shortPeriodText } from '../../i18n/format';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import type { Figure } from '../../model/figure';
import { matchOf } from '../../model/filter/filters';
import { partText } from '../../parts/part-text';
import { ScopeTag } from '../../parts/scope-tag';
import { useHeadlines, useSectors } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { FigureText } from '../../ui/figure-text';
import styles from './headline-strip.module.css';

/** Whether the record's name alone would be taken for another of its figures: a programme's count, not its investment. */
function isAspect({ record, part }: Figure): boolean {
  return record.type !== 'indicator' && part !== null;
}

/** The figures that are asked for first. They stay under every filter, and say that they are the whole district's. */
export function HeadlineStrip() {
  const headlines = useHeadlines();
  const loading = useAppStore(({ files }) => !isSettled(Object.values(files)));
  return (
    <ul className={styles.strip} aria-busy={loading}>
      {headlines.map(({ ref, figure }) =>
        figure ? <Headline key={ref} figure={figure} /> : <Missing key={ref} isLoading={loading} />,
      )}
    </ul>
  );
}

/** Keeps the place of a figure whose file is not there, or not yet. */
function Missing({ isLoading }: { readonly isLoading: boolean }) {
  const messages = useMessages();
  return (
    <li className={styles.headline}>
      <span className={styles.name}>{messages.missing}</span>
      <span className={styles.about}>
        {isLoading ? messages.states.loading : messages.states.headlineMissing}
      </span>
    </li>
  );
}

function Headline({ figure }: { readonly figure: Figure }) {
  const language = useLanguage();
  const text = useText();
  const openFigure = useAppStore((state) => state.openFigure);
  const sectors = useSectors();
  const isWhole = useAppStore(({ clauses }) => matchOf(figure.record, clauses, sectors) !== 'in');
  const about = [shortPeriodText(figure.period, language)];
  if (figure.growth) about.push(basisText(figure.growth, language));
  if (figure.record.type === 'total' && figure.record.threshold) {
    about.unshift(quantityText(figure.record.threshold, language));
  }
  return (
    <li className={styles.headline}>
      <span className={styles.name}>
        {text(figure.record.name)}
        {isAspect(figure) && <span className={styles.part}>{partText(figure, language)}</span>}
        {isWhole && <ScopeTag />}
      </span>
      <FigureText figure={figure} onOpen={openFigure} size="big" />
      <span className={styles.about}>{about.join(' · ')}</span>
    </li>
  );
}
