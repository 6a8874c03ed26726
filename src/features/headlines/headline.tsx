import { quantityText, shortPeriodText, statedBasis } from '../../i18n/format';
import { useLanguage, useMessages } from '../../i18n/language';
import type { Figure } from '../../model/figure';
import { type MarkState, stateOfMatch } from '../../model/filter/marks';
import { matchOf } from '../../model/filter/match';
import { labelBeside } from '../../parts/part-text';
import { ScopedName } from '../../parts/scoped-name';
import { useSectors } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { FigureText, type Footnote } from '../../ui/figure-text';
import styles from './headline.module.css';

type HeadlineProps = {
  /** null while its file is loading or missing. */
  readonly figure: Figure | null;
  /** In the strip on the desk, or a tile on the wall. */
  readonly kind: 'strip' | 'tile';
  readonly isLoading?: boolean;
  readonly footnote?: Footnote | undefined;
  /** Footnotes to write out here: a line of their own would cost the desk its one screen. */
  readonly notes?: readonly Footnote[];
};

const noNotes: readonly Footnote[] = [];

/** A key figure. One that does not match the filters steps back. */
export function Headline({ figure, kind, isLoading = false, footnote, notes = noNotes }: HeadlineProps) {
  const { missing, states } = useMessages();
  return figure ? (
    <Told figure={figure} kind={kind} footnote={footnote} notes={notes} />
  ) : (
    <li className={styles[kind]}>
      <span className={styles.name}>{missing}</span>
      <span className={styles.about}>{isLoading ? states.loading : states.headlineMissing}</span>
    </li>
  );
}

type ToldProps = Pick<HeadlineProps, 'kind'> & {
  readonly figure: Figure;
  readonly footnote: Footnote | undefined;
  readonly notes: readonly Footnote[];
};

function Told({ figure, kind, footnote, notes }: ToldProps) {
  const language = useLanguage();
  const sectors = useSectors();
  const openFigure = useAppStore((state) => state.openFigure);
  const { record, growth, period } = figure;
  const state: MarkState = stateOfMatch[useAppStore(({ clauses }) => matchOf(record, clauses, sectors))];
  // The name alone would suggest another figure of the record: a programme's count, not its investment.
  const aspect = labelBeside(figure, language);
  const about = [
    record.type === 'total' && record.threshold ? quantityText(record.threshold, language) : null,
    shortPeriodText(period, language),
    growth && statedBasis(growth, language),
    ...notes.map(({ sign, text: note }) => `${sign} ${note}`),
  ];
  return (
    <li className={styles[kind]} data-state={state}>
      <span className={styles.name}>
        <ScopedName state={state} name={record.name} />
        {aspect && <span className={styles.part}>{aspect}</span>}
      </span>
      <FigureText figure={figure} footnote={footnote} onOpen={openFigure} size="big" />
      <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
