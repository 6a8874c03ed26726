import { useLanguage, useMessages } from '../../i18n/language';
import { setAt } from '../../model/compare/library';
import { partShareOf, wholeOf } from '../../model/compare/part-share';
import { figureOf } from '../../model/figure';
import { useAppStore } from '../../store/store';
import { FigureText } from '../../ui/figure-text';
import type { IndicatorSectionProps } from './comparison-table';
import styles from './indicator-sheet.module.css';
import { useComparisonWords } from './words';

/** An indicator's share of the whole it is a part of, as published or computed, and by how much it moves that. */
export function PartOfWhole({ id, library, place }: Omit<IndicatorSectionProps, 'kind'>) {
  const messages = useMessages();
  const words = useComparisonWords();
  const language = useLanguage();
  const openFigure = useAppStore((state) => state.openFigure);
  const set = setAt(library, place.region.id, place.period.code);
  const record = set?.dataset.byId.get(id);
  if (!set || !record) return null;
  const whole = wholeOf(set, record)?.name[language];
  const share = figureOf(record, 'share') ?? partShareOf(set, record)?.figure;
  const contribution = figureOf(record, 'contribution');
  if (!share && !contribution) return null;
  return (
    <dl className={styles.meaning}>
      {share && (
        <>
          <dt>{whole === undefined ? messages.parts.shareOfWhole : words.shareOf(whole)}</dt>
          <dd>
            <FigureText figure={share} onOpen={openFigure} />
          </dd>
        </>
      )}
      {contribution && (
        <>
          <dt>{messages.parts.contribution}</dt>
          <dd>
            <FigureText figure={contribution} onOpen={openFigure} />
          </dd>
        </>
      )}
    </dl>
  );
}
