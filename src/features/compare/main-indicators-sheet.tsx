import { directionOf, periodText } from '../../i18n/format';
import { DataText, useLanguage, useMessages, useText } from '../../i18n/language';
import { setAt } from '../../model/compare/library';
import { type MainIndicator, mainIndicators } from '../../model/compare/main-indicators';
import type { Figure } from '../../model/figure';
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
  const hasTargets = lines.some(({ target }) => target !== null);
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
              <th scope="col">{words.board.above}</th>
              {hasTargets && <th scope="col">{messages.natures.target}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.record.id} line={line} period={period.code} hasTargets={hasTargets} />
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}

type LineProps = Readonly<{ line: MainIndicator; period: string; hasTargets: boolean }>;

function Line({ line: { record, level, growth, above, target }, period, hasTargets }: LineProps) {
  const messages = useMessages();
  const openIndicator = useAppStore((state) => state.openIndicator);
  const openFigure = useAppStore((state) => state.openFigure);
  const shown = (figure: Figure | undefined) =>
    figure ? <FigureText figure={figure} onOpen={openFigure} /> : messages.missing;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.name} onClick={() => openIndicator(record.id)}>
          <DataText of={record.name} />
        </button>
      </th>
      <td className={styles.number}>{shown(level?.figure)}</td>
      <td className={styles.number}>{shown(growth?.figure)}</td>
      <td>{above ? <Above above={above} /> : messages.missing}</td>
      {hasTargets && (
        <td>
          {target ? (
            <>
              <FigureText figure={target.target.figure} onOpen={openFigure} showNature={false} />{' '}
              <TargetStatus progress={target} period={period} />
            </>
          ) : (
            messages.missing
          )}
        </td>
      )}
    </tr>
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
