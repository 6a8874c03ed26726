import { clsx } from 'clsx/lite';
import type { ReactNode } from 'react';
import { directionOf } from '../../i18n/format';
import { DataText, useLanguage, useMessages, useText } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { setAt } from '../../model/compare/library';
import { type MainIndicator, mainIndicators } from '../../model/compare/main-indicators';
import { SizeText } from '../../parts/size-text';
import { useLibrary, usePlace } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Dialog } from '../../ui/dialog';
import { FigureText } from '../../ui/figure-text';
import { ComingSheet } from '../../ui/sheet-slot';
import styles from './main-indicators-sheet.module.css';
import { TargetStatus } from './target-status';
import { useComparisonWords } from './words';

/** The board of main indicators: level, growth, the region above and the year's target, a line each. */
export function MainIndicatorsSheet({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const words = useComparisonWords();
  const language = useLanguage();
  const place = usePlace();
  const library = useLibrary();
  const title = messages.panels.main;
  const set = place && library && setAt(library, place.region.id, place.period.code);
  if (!place || !library || !set) return <ComingSheet title={title} dock="wide" onClose={onClose} />;
  const { region, period } = place;
  const lines = mainIndicators(library, set, period.headlines);
  const columns: Columns = {
    above: lines.some(({ above }) => above !== null),
    target: lines.some(({ target }) => target !== null),
  };
  return (
    <Dialog title={title} dock="wide" onClose={onClose}>
      <p className={styles.place}>
        <DataText of={region.name} /> · {periodText(period.code, language, true)}
      </p>
      {lines.length === 0 ? (
        <p>{words.board.none}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.board.indicator}</th>
              <th scope="col">{words.quantity}</th>
              <th scope="col">{words.growth}</th>
              {columns.above && <th scope="col">{words.board.above}</th>}
              {columns.target && <th scope="col">{messages.natures.target}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.record.id} line={line} period={period.code} columns={columns} />
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}

/** A column that no line has anything in is left out. */
type Columns = Readonly<Record<'above' | 'target', boolean>>;
type LineProps = Readonly<{ line: MainIndicator; period: string; columns: Columns }>;

function Line({ line: { record, level, growth, above, target }, period, columns }: LineProps) {
  const messages = useMessages();
  const words = useComparisonWords();
  const openIndicator = useAppStore((state) => state.openIndicator);
  const openFigure = useAppStore((state) => state.openFigure);
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.name} onClick={() => openIndicator(record.id)}>
          <DataText of={record.name} />
        </button>
      </th>
      <Cell label={words.quantity} isNumber>
        {level && <FigureText figure={level.figure} onOpen={openFigure} />}
      </Cell>
      <Cell label={words.growth} isNumber>
        {growth && <FigureText figure={growth.figure} onOpen={openFigure} />}
      </Cell>
      {columns.above && <Cell label={words.board.above}>{above && <Above above={above} />}</Cell>}
      {columns.target && (
        <Cell label={messages.natures.target}>
          {target && (
            <>
              <FigureText figure={target.target.figure} onOpen={openFigure} showNature={false} />
              <TargetStatus progress={target} period={period} />
            </>
          )}
        </Cell>
      )}
    </tr>
  );
}

type CellProps = Readonly<{
  /** The name of its column, which on a phone stands before it. */
  label: string;
  isNumber?: boolean;
  /** null where there is nothing. */
  children: ReactNode;
}>;

function Cell({ label, isNumber = false, children }: CellProps) {
  const messages = useMessages();
  return (
    <td
      className={clsx(isNumber && styles.number)}
      data-label={label}
      data-missing={children === null || undefined}
    >
      {children === null ? messages.missing : <span className={styles.values}>{children}</span>}
    </td>
  );
}

function Above({
  above: { region, other, difference },
}: {
  readonly above: NonNullable<MainIndicator['above']>;
}) {
  const words = useComparisonWords();
  const text = useText();
  const openFigure = useAppStore((state) => state.openFigure);
  const name = text(region.name);
  if (!difference) return <FigureText figure={other.figure} label={name} onOpen={openFigure} />;
  const leads = { up: words.above, down: words.below, flat: words.levelWith };
  return (
    <>
      <FigureText figure={other.figure} label={name} onOpen={openFigure} />
      <SizeText figure={difference} label={leads[directionOf(difference.quantity)](name)} />
    </>
  );
}
