import styles from './sector-dot.module.css';

type SectorDotProps = {
  readonly colour: number | null;
  /** What the dot stands for, read by pointing at it. */
  readonly title?: string;
};

/** A sector's colour, the same in every chart and under every filter; grey where the data gives it none. Never alone. */
export function SectorDot({ colour, title }: SectorDotProps) {
  return <span className={styles.dot} data-colour={colour ?? 'none'} title={title} aria-hidden="true" />;
}
