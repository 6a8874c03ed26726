import { clsx } from 'clsx/lite';
import { directionOf, quantityParts } from '../i18n/format';
import { useLanguage, useMessages } from '../i18n/language';
import type { Figure } from '../model/figure';
import styles from './figure-text.module.css';
import { Tag } from './tag';

/** A text shown once for all figures that have its sign. */
export type Footnote = Readonly<{ sign: string; text: string }>;

type FigureTextProps = {
  readonly figure: Figure;
  readonly onOpen: (ref: string) => void;
  /** What the figure is, where its record's name does not say it. */
  readonly label?: string | undefined;
  /** What distinguishes the figure from those around it, as shown and as announced. */
  readonly remark?: Readonly<{ short: string; long: string }> | undefined;
  readonly footnote?: Footnote | undefined;
  readonly size?: 'text' | 'big';
  /** Off where the name beside the figure already says that the whole record is a forecast or a plan. */
  readonly showNature?: boolean;
  /** Whether the figure is a mark of a `MarkGroup`; outside a group it is its own Tab stop. */
  readonly inGroup?: boolean;
};

/** A figure with its qualifier and unit; pressing it opens its source. */
export function FigureText({
  figure,
  onOpen,
  label,
  remark,
  footnote,
  size = 'text',
  showNature = true,
  inGroup = false,
}: FigureTextProps) {
  const language = useLanguage();
  const messages = useMessages();
  const isRate = figure.growth !== null;
  const { before, number, unit, after } = quantityParts(figure.quantity, language, isRate);
  const direction = isRate ? directionOf(figure.quantity) : undefined;
  const nature = figure.nature === 'actual' ? null : messages.natures[figure.nature];
  // For screen readers: what is visible elsewhere. An attribute, not hidden text: there are hundreds.
  const spoken = [showNature ? null : nature, remark?.long, footnote?.text, messages.actions.openSource];
  return (
    <button
      type="button"
      className={clsx(styles.figure, styles[size])}
      data-ref={figure.ref}
      data-direction={direction}
      data-outlook={outlookOf(figure)}
      data-nature={figure.nature}
      {...(inGroup ? { 'data-mark': true, tabIndex: -1 } : {})}
      title={remark?.long}
      aria-description={spoken.filter(Boolean).join(' ')}
      onClick={() => onOpen(figure.ref)}
    >
      {label && <span className={styles.label}>{label}</span>}
      {before && <span className={styles.word}>{before}</span>}
      <span className={styles.number}>{number}</span>
      {/* The space before an English word is copied and spoken, but not drawn: a flex item begins without one. */}
      {unit && (
        <span className={styles.unit} data-tight={unit === '%' || undefined}>
          {language === 'en' && unit !== '%' ? ` ${unit}` : unit}
        </span>
      )}
      {after && <span className={styles.word}>{after}</span>}
      {direction && direction !== 'flat' && (
        <span aria-hidden="true" className={styles.arrow}>
          {direction === 'up' ? '↑' : '↓'}
        </span>
      )}
      <Beside text={footnote?.sign} isSilent />
      {figure.derivation && <Tag>{messages.derived}</Tag>}
      <Beside text={remark?.short} />
      {showNature && nature && <Tag>{nature}</Tag>}
    </button>
  );
}

/** Decides the colour of a rate. Where less is better, a fall has the colour of a rise: 亏损额 that falls is good news. */
function outlookOf({ record, quantity, growth }: Figure) {
  if (growth === null) return undefined;
  const direction = directionOf(quantity);
  const isTurned = record.type === 'indicator' && record.better === 'lower';
  return isTurned ? ({ up: 'down', down: 'up', flat: 'flat' } as const)[direction] : direction;
}

type BesideProps = { readonly text: string | undefined; readonly isSilent?: boolean };

/** A word or sign in small; `isSilent` where what it stands for is spoken. */
function Beside({ text, isSilent }: BesideProps) {
  if (text === undefined) return null;
  return (
    <span className={styles.remark} data-tight={text.length === 1 || undefined} aria-hidden={isSilent}>
      {text}
    </span>
  );
}
