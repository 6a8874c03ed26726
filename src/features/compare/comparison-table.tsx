import type { ReactNode } from 'react';
import { directionOf, figureText, statedBasis } from '../../i18n/format';
import { DataText, useLanguage, useMessages, useText } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { type Comparison, compareUpwards } from '../../model/compare/comparison';
import {
  type Absence,
  figureAt,
  indicatorName,
  type Library,
  type PlacedFigure,
  type SeriesKind,
} from '../../model/compare/library';
import type { Figure } from '../../model/figure';
import type { Region, RegionLevel } from '../../model/file-schema';
import type { Place } from '../../model/place';
import { ancestorsOf } from '../../model/places';
import { Footnotes, useBasisNotes } from '../../parts/footnotes';
import { SizeText } from '../../parts/size-text';
import type { Footnote } from '../../ui/figure-text';
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

/**
 * The region in view and the regions above it, for the period in view: figure, difference and caveats. What the rates
 * leave open is in footnotes.
 */
export function ComparisonTable({ id, kind, library, place }: IndicatorSectionProps) {
  const words = useComparisonWords();
  const language = useLanguage();
  const { region, period } = place;
  const own = figureAt(library, region, period.code, id, kind);
  const above = ancestorsOf(library.index, region.id);
  const comparisons = compareUpwards(library, place, id, kind);
  const shown = [own, ...comparisons.map((one) => (one.kind === 'pair' ? one.other : one.why))];
  const { notes, noteOf } = useBasisNotes(
    shown.flatMap((value) => (typeof value === 'string' ? [] : value.figure)),
  );
  const nameAt = (level: RegionLevel) => indicatorName(library, id, level)?.[language];
  /** Only where the region calls it by another name than the sheet does. */
  const nameIn = ({ level }: Region) => (nameAt(level) === nameAt(region.level) ? undefined : nameAt(level));
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
          <Row
            region={region}
            value={own}
            noteOf={noteOf}
            remark={above.length === 0 ? words.noParent : basisOf(own, language)}
          />
          {typeof own === 'string'
            ? above.map((ancestor) => {
                const value = figureAt(library, ancestor, period.code, id, kind);
                return (
                  <Row
                    key={ancestor.id}
                    region={ancestor}
                    name={nameIn(ancestor)}
                    value={value}
                    noteOf={noteOf}
                  />
                );
              })
            : comparisons.map((comparison) => (
                <ComparisonRow
                  key={comparison.region.id}
                  comparison={comparison}
                  name={nameIn(comparison.region)}
                  noteOf={noteOf}
                />
              ))}
        </tbody>
      </table>
      <Footnotes notes={notes} />
    </section>
  );
}

type NoteOf = (figure: Figure) => Footnote | undefined;

type RowProps = {
  readonly region: Region;
  /** What the indicator is called there. */
  readonly name?: string | undefined;
  readonly value: PlacedFigure | Absence;
  readonly noteOf: NoteOf;
  readonly difference?: ReactNode;
  readonly remark?: string | undefined;
};

function Row({ region, name, value, noteOf, difference, remark }: RowProps) {
  const messages = useMessages();
  return (
    <tr>
      <th scope="row">
        <DataText of={region.name} />
        {name && <span className={styles.small}>{name}</span>}
      </th>
      <td>
        <PlacedText value={value} footnote={typeof value === 'string' ? undefined : noteOf(value.figure)} />
      </td>
      <td data-missing={!difference || undefined}>{difference ?? messages.missing}</td>
      <td>{remark}</td>
    </tr>
  );
}

type ComparisonRowProps = Pick<RowProps, 'name' | 'noteOf'> & { readonly comparison: Comparison };

function ComparisonRow({ comparison, name, noteOf }: ComparisonRowProps) {
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
    return <Row region={region} name={name} value={comparison.why} noteOf={noteOf} remark={remark} />;
  }
  const { own, other, difference, caveats } = comparison;
  const label = ({ quantity }: Figure) =>
    ({ up: words.above, down: words.below, flat: words.levelWith })[directionOf(quantity)](text(region.name));
  const remarks = caveatTexts(caveats, [own, other], language);
  return (
    <Row
      region={region}
      name={name}
      value={other}
      noteOf={noteOf}
      difference={difference && <SizeText figure={difference} label={label(difference)} />}
      remark={messages.listLong(remarks)}
    />
  );
}

function basisOf(value: PlacedFigure | Absence, language: 'zh' | 'en'): string | undefined {
  const growth = typeof value === 'string' ? null : value.figure.growth;
  return growth ? statedBasis(growth, language) : undefined;
}
