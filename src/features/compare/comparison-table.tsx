import type { ReactNode } from 'react';
import { basisText, directionOf, figureText, periodText } from '../../i18n/format';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import { type Comparison, compareUpwards } from '../../model/compare/comparison';
import {
  type Absence,
  figureAt,
  type Library,
  type PlacedFigure,
  type SeriesKind,
} from '../../model/compare/library';
import type { Figure } from '../../model/figure';
import type { Region } from '../../model/file-schema';
import { ancestorsOf, type Place } from '../../model/places';
import { SizeText } from '../../parts/size-text';
import { caveatTexts } from './comparison-text';
import styles from './indicator-sheet.module.css';
import { PlacedText } from './placed-text';
import { useComparisonWords } from './words';

export type IndicatorSectionProps = {
  readonly id: string;
  readonly kind: SeriesKind;
  readonly library: Library;
  readonly place: Place;
};

/** The region in view and the regions above it, for the period in view: figure, difference and caveats. */
export function ComparisonTable({ id, kind, library, place }: IndicatorSectionProps) {
  const words = useComparisonWords();
  const language = useLanguage();
  const { region, period } = place;
  const own = figureAt(library, region, period.code, id, kind);
  const above = ancestorsOf(library.index, region.id);
  const remark = above.length === 0 ? words.noParent : basisOf(own, language);
  return (
    <section>
      <h3 className={styles.heading}>{words.compare(periodText(period.code, language, true))}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.difference}</th>
            <th scope="col">{words.remark}</th>
          </tr>
        </thead>
        <tbody>
          <Row region={region} value={own} remark={remark} />
          {typeof own === 'string'
            ? above.map((ancestor) => {
                const value = figureAt(library, ancestor, period.code, id, kind);
                return <Row key={ancestor.id} region={ancestor} value={value} />;
              })
            : compareUpwards(library, place, id, kind).map((comparison) => (
                <ComparisonRow key={comparison.region.id} comparison={comparison} />
              ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  readonly region: Region;
  readonly value: PlacedFigure | Absence;
  readonly difference?: ReactNode;
  readonly remark?: string | undefined;
};

function Row({ region, value, difference, remark }: RowProps) {
  const messages = useMessages();
  const text = useText();
  return (
    <tr>
      <th scope="row">{text(region.name)}</th>
      <td>
        <PlacedText value={value} />
      </td>
      <td>{difference ?? messages.missing}</td>
      <td>{remark}</td>
    </tr>
  );
}

function ComparisonRow({ comparison }: { readonly comparison: Comparison }) {
  const messages = useMessages();
  const words = useComparisonWords();
  const language = useLanguage();
  const text = useText();
  const { region } = comparison;
  if (comparison.kind === 'absent') {
    const elsewhere = comparison.elsewhere.map(
      ({ period, figure }) => `${periodText(period, language)} ${figureText(figure, language)}`,
    );
    const remark = elsewhere.length > 0 ? words.elsewhere(elsewhere) : undefined;
    return <Row region={region} value={comparison.why} remark={remark} />;
  }
  const { own, other, difference, caveats } = comparison;
  const label = ({ quantity }: Figure) =>
    ({ up: words.above, down: words.below, flat: words.levelWith })[directionOf(quantity)](text(region.name));
  const remarks = caveatTexts(caveats, [own, other], language);
  return (
    <Row
      region={region}
      value={other}
      difference={difference && <SizeText figure={difference} label={label(difference)} />}
      remark={messages.takeaway.join(remarks)}
    />
  );
}

function basisOf(value: PlacedFigure | Absence, language: 'zh' | 'en'): string | undefined {
  const growth = typeof value === 'string' ? null : value.figure.growth;
  return growth ? basisText(growth, language) : undefined;
}
