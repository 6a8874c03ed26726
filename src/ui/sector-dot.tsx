import styles from './sector-dot.module.css';

type SectorDotProps = {
  readonly colour: number | null;
  /** What the dot represents, as a tooltip. */
  readonly title?: string;
};

/** A sector's colour, the same in all charts and filters; grey if the data has none. Never the only cue. */
export function SectorDot({ colour, title }: SectorDotProps) {
  return <span className={styles.dot} data-colour={colour ?? 'none'} title={title} aria-hidden="true" />;
}
