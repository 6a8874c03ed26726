import { useMemo } from 'react';
import { directionOf, type Language, statedBasis } from '../../i18n/format';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { knowsDifference } from '../../model/compare/comparison';
import { type Change, changesIn, type Series, type SeriesPoint } from '../../model/compare/series';
import { Footnotes, useBasisNotes } from '../../parts/footnotes';
import { SizeText } from '../../parts/size-text';
import type { Footnote } from '../../ui/figure-text';
import { caveatTexts } from './comparison-text';
import styles from './indicator-sheet.module.css';
import { PlacedText } from './placed-text';
import { useComparisonWords } from './words';

type SeriesTableProps = {
  readonly series: Series;
  /** Shows only these points; changes are still computed over the whole series. */
  readonly only?: readonly SeriesPoint[];
};

/** Every period, latest first: the figure or why there is none, its change, and later revisions. */
export function SeriesTable({ series, only = series.points }: SeriesTableProps) {
  const words = useComparisonWords();
  const changes = changesIn(series);
  const rows = series.points
    .map((point, i) => ({ point, change: changes[i] ?? null }))
    .filter(({ point }) => only.includes(point))
    .reverse();
  const figures = useMemo(() => only.flatMap(({ figure }) => figure?.figure ?? []), [only]);
  const { notes, noteOf } = useBasisNotes(figures);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.change}</th>
            <th scope="col">{words.remark}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ point, change }) => (
            <Row
              key={point.period}
              point={point}
              change={change}
              footnote={point.figure ? noteOf(point.figure.figure) : undefined}
            />
          ))}
        </tbody>
      </table>
      <Footnotes notes={notes} />
    </>
  );
}

type RowProps = Readonly<{ point: SeriesPoint; change: Change | null; footnote: Footnote | undefined }>;

function Row({ point, change, footnote }: RowProps) {
  const messages = useMessages();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">{periodText(point.period, language, true)}</th>
      <td>
        <PlacedText value={point.figure ?? point.absence ?? 'not-in-database'} footnote={footnote} />
        {point.revisions.map((revision) => (
          <Revision key={revision.figure.ref} revision={revision} />
        ))}
      </td>
      <td>{change?.difference ? <Difference change={change} /> : messages.missing}</td>
      <td>{messages.listLong(remarksOn(point, change, language))}</td>
    </tr>
  );
}

/** The rate's basis and, if no difference from the previous figure can be computed, why. */
function remarksOn({ figure }: SeriesPoint, change: Change | null, language: Language): readonly string[] {
  const growth = figure?.figure.growth;
  const known = change?.caveats.filter((caveat) => knowsDifference([caveat])) ?? [];
  return [
    ...(growth ? [statedBasis(growth, language)] : []),
    ...(change ? caveatTexts(known, [change.to, change.from], language) : []),
  ].filter(Boolean);
}

function Difference({ change: { difference, from, to } }: { readonly change: Change }) {
  const words = useComparisonWords();
  const language = useLanguage();
  if (!difference) return null;
  const moved = to.figure.growth ? words.rateMoved : words.shareMoved;
  const label = words.since(periodText(from.period, language), moved[directionOf(difference.quantity)]);
  return <SizeText figure={difference} label={label} />;
}

/** What a later file states instead of the published figure, with its reason. */
function Revision({ revision }: { readonly revision: SeriesPoint['revisions'][number] }) {
  const words = useComparisonWords();
  const text = useText();
  const { note } = revision.figure;
  return (
    <span className={styles.revision}>
      {words.revised} <PlacedText value={revision} />
      {note && <span className={styles.small}>{text(note)}</span>}
    </span>
  );
}
