import { basisText, quantityText, shortPeriodText } from '../../i18n/format';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import type { Figure } from '../../model/figure';
import { matchOf } from '../../model/filter/match';
import { partText } from '../../parts/part-text';
import { ScopeTag } from '../../parts/scope-tag';
import { useSectors } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { FigureText } from '../../ui/figure-text';
import styles from './headline.module.css';

type HeadlineProps = {
  /** null while its file is loading or missing. */
  readonly figure: Figure | null;
  /** In the strip on the desk, or a tile on the wall. */
  readonly kind: 'strip' | 'tile';
  readonly isLoading?: boolean;
};

/** A key figure, tagged as whole-district if the filters do not match it. */
export function Headline({ figure, kind, isLoading = false }: HeadlineProps) {
  const { missing, states } = useMessages();
  return (
    <li className={styles[kind]}>
      {figure ? (
        <Told figure={figure} />
      ) : (
        <>
          <span className={styles.name}>{missing}</span>
          <span className={styles.about}>{isLoading ? states.loading : states.headlineMissing}</span>
        </>
      )}
    </li>
  );
}

function Told({ figure }: { readonly figure: Figure }) {
  const language = useLanguage();
  const text = useText();
  const sectors = useSectors();
  const openFigure = useAppStore((state) => state.openFigure);
  const { record, part, growth, period } = figure;
  const isWhole = useAppStore(({ clauses }) => matchOf(record, clauses, sectors) !== 'in');
  // The name alone would suggest another figure of the record: a programme's count, not its investment.
  const isAspect = record.type !== 'indicator' && part !== null;
  const about = [
    record.type === 'total' && record.threshold ? quantityText(record.threshold, language) : null,
    shortPeriodText(period, language),
    growth && basisText(growth, language),
  ];
  return (
    <>
      <span className={styles.name}>
        {text(record.name)}
        {isAspect && <span className={styles.part}>{partText(figure, language)}</span>}
        {isWhole && <ScopeTag />}
      </span>
      <FigureText figure={figure} onOpen={openFigure} size="big" />
      <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}
