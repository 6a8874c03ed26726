import type { Absence, PlacedFigure } from '../../model/compare/library';
import { useAppStore } from '../../store/store';
import { FigureText, type Footnote } from '../../ui/figure-text';
import styles from './indicator-sheet.module.css';
import { useComparisonWords } from './words';

type PlacedTextProps = {
  readonly value: PlacedFigure | Absence;
  readonly footnote?: Footnote | undefined;
};

/** A figure of any place, or why there is none; never an empty cell, which would look like zero. */
export function PlacedText({ value, footnote }: PlacedTextProps) {
  const words = useComparisonWords();
  const openFigure = useAppStore((state) => state.openFigure);
  if (typeof value === 'string') return <span className={styles.absent}>{words.absence[value]}</span>;
  return <FigureText figure={value.figure} footnote={footnote} onOpen={openFigure} />;
}
