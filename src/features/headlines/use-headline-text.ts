import { basisText, quantityText, shortPeriodText } from '../../i18n/format';
import { useLanguage, useText } from '../../i18n/language';
import type { Figure } from '../../model/figure';
import { matchOf } from '../../model/filter/match';
import { partText } from '../../parts/part-text';
import { useSectors } from '../../store/hooks';
import { useAppStore } from '../../store/store';

/** The text around a headline figure, on the desk and on the wall. */
export function useHeadlineText(figure: Figure) {
  const language = useLanguage();
  const text = useText();
  const sectors = useSectors();
  const { record, part, growth, period } = figure;
  // The name alone would suggest another figure of the record: a programme's count, not its investment.
  const isAspect = record.type !== 'indicator' && part !== null;
  const about = [
    record.type === 'total' && record.threshold ? quantityText(record.threshold, language) : null,
    shortPeriodText(period, language),
    growth && basisText(growth, language),
  ];
  return {
    name: text(record.name),
    part: isAspect ? partText(figure, language) : null,
    about: about.filter(Boolean).join(' · '),
    isWhole: useAppStore(({ clauses }) => matchOf(record, clauses, sectors) !== 'in'),
  };
}
