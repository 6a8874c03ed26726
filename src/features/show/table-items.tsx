import { type Language, ownPeriodText, placesText, statedBasis } from '../../i18n/format';
import { useLanguage, useMessages } from '../../i18n/language';
import { type Figure, figuresOf, recordRef } from '../../model/figure';
import type { Mark } from '../../model/filter/marks';
import { locatorOf } from '../../model/source-place';
import { basisNotes } from '../../parts/footnotes';
import { partText } from '../../parts/part-text';
import { ScopedName } from '../../parts/scoped-name';
import type { ListItem } from '../../parts/wall-parts';
import { useShared } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { FigureText, type Footnote } from '../../ui/figure-text';
import styles from './table-items.module.css';

/** The rows of a panel's table, one per figure; the desk table's other columns appear beside and below it. */
export function tableItems(marks: readonly Mark[], group: string, language: Language): readonly ListItem[] {
  const { notes, noteOf } = basisNotes(
    marks.flatMap(({ record }) => figuresOf(record)),
    language,
  );
  const note = notes.map(({ sign, text }) => `${sign} ${text}`).join(' ') || undefined;
  return marks.flatMap((mark) => {
    const figures = figuresOf(mark.record);
    const rows: readonly (Figure | null)[] = figures.length === 0 ? [null] : figures;
    return rows.map((figure) => ({
      key: figure?.ref ?? mark.record.id,
      group,
      note,
      node: <Row mark={mark} figure={figure} footnote={figure ? noteOf(figure) : undefined} />,
    }));
  });
}

type RowProps = Readonly<{ mark: Mark; figure: Figure | null; footnote: Footnote | undefined }>;

function Row({ mark: { record, state }, figure, footnote }: RowProps) {
  const language = useLanguage();
  const messages = useMessages();
  const documents = useShared()?.documents;
  const openFigure = useAppStore((store) => store.openFigure);
  const source = figure?.source ?? record.sources[0];
  const about = [
    ownPeriodText(figure?.period ?? record.period, language),
    figure?.growth && statedBasis(figure.growth, language),
    source && placesText([locatorOf(source)], documents?.get(source.document), language),
  ];
  return (
    <div className={styles.row} data-ref={figure?.ref ?? recordRef(record.id)}>
      <span>
        <ScopedName state={state} name={record.name} />
        {figure?.part && <span className={styles.part}>{partText(figure, language)}</span>}
      </span>
      {figure ? (
        <FigureText figure={figure} footnote={footnote} onOpen={openFigure} inGroup />
      ) : (
        messages.missing
      )}
      <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
    </div>
  );
}
