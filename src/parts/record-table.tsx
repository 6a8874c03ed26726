import { useMemo } from 'react';
import { amountText, ownPeriodText, placesText, statedBasis, unitText } from '../i18n/format';
import { useLanguage, useMessages, useText } from '../i18n/language';
import { type Figure, figuresOf, recordRef } from '../model/figure';
import type { Mark } from '../model/filter/marks';
import type { PanelId } from '../model/record-values';
import { locatorOf } from '../model/source-place';
import { useSectors, useShared } from '../store/hooks';
import type { Footnote } from '../ui/figure-text';
import { Footnotes, useBasisNotes } from './footnotes';
import { partText } from './part-text';
import styles from './record-table.module.css';
import { ScopedName } from './scoped-name';
import { panelActions } from './use-panel';
import { usePartShare } from './use-part-share';

type Row = Readonly<{ mark: Mark; figure: Figure | null }>;

/** As many as a browser shows without delay; the register of projects has its own table. */
const MOST_ROWS = 500;

/** Exactly the figures of the panel's charts under the filter, one per row; records without figures too. */
export function RecordTable({ panel, marks }: { readonly panel: PanelId; readonly marks: readonly Mark[] }) {
  const messages = useMessages();
  const partShare = usePartShare();
  const rows = useMemo(
    () => marks.flatMap((mark) => rowsOf(mark, partShare(mark.record))),
    [marks, partShare],
  );
  const shown = useMemo(() => rows.slice(0, MOST_ROWS), [rows]);
  const { notes, noteOf } = useBasisNotes(
    useMemo(() => shown.flatMap(({ figure }) => figure ?? []), [shown]),
  );
  const { table } = messages;
  return (
    <section
      className={styles.scroll}
      // A scrollable area must be focusable to be scrolled by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
      tabIndex={0}
      aria-label={table.caption(messages.panels[panel])}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{table.caption(messages.panels[panel])}</caption>
        <thead>
          <tr>
            <th scope="col">{table.name}</th>
            <th scope="col">{table.part}</th>
            <th scope="col" className={styles.number}>
              {table.value}
            </th>
            <th scope="col">{table.unit}</th>
            <th scope="col">{table.period}</th>
            <th scope="col">{table.nature}</th>
            <th scope="col">{table.basis}</th>
            <th scope="col">{table.sectors}</th>
            <th scope="col">{table.source}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <TableRow
              key={row.figure?.ref ?? row.mark.record.id}
              footnote={row.figure ? noteOf(row.figure) : undefined}
              {...row}
            />
          ))}
        </tbody>
      </table>
      <Footnotes notes={notes} />
      {shown.length < rows.length && <p>{table.first(shown.length, rows.length)}</p>}
    </section>
  );
}

function rowsOf(mark: Mark, share: Figure | null): readonly Row[] {
  const figures = [...figuresOf(mark.record), ...(share ? [share] : [])];
  return figures.length === 0 ? [{ mark, figure: null }] : figures.map((figure) => ({ mark, figure }));
}

type TableRowProps = Row & { readonly footnote: Footnote | undefined };

function TableRow({ mark: { record, state }, figure, footnote }: TableRowProps) {
  const language = useLanguage();
  const messages = useMessages();
  const text = useText();
  const sectors = useSectors();
  const ref = figure?.ref ?? recordRef(record.id);
  const source = figure?.source ?? record.sources[0];
  const documents = useShared()?.documents;
  const paragraph = source
    ? placesText([locatorOf(source)], documents?.get(source.document), language)
    : messages.missing;
  const nature = figure?.nature ?? record.nature;
  const basis = [figure?.growth && statedBasis(figure.growth, language), footnote?.sign]
    .filter(Boolean)
    .join(' ');
  return (
    <tr data-ref={ref}>
      <th scope="row">
        <ScopedName state={state} name={record.name} />
      </th>
      <td>{figure ? partText(figure, language) : messages.missing}</td>
      <td className={styles.number}>{figure ? amountText(figure, language) : messages.missing}</td>
      <td>{(figure && unitText(figure.quantity, language)) || messages.missing}</td>
      <td>{ownPeriodText(figure?.period ?? record.period, language)}</td>
      <td>
        {messages.natures[nature]}
        {figure?.derivation && ` · ${messages.derived}`}
      </td>
      <td>{basis || messages.missing}</td>
      <td>
        {messages.list(record.sectors.map((id) => sectors.get(id)?.name[language] ?? id)) || messages.missing}
      </td>
      <td>
        <button
          type="button"
          className={styles.source}
          aria-label={messages.table.openSource(text(record.name), paragraph)}
          onClick={() => panelActions.open(ref)}
        >
          {paragraph}
        </button>
      </td>
    </tr>
  );
}
