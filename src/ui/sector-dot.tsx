import type { MarkState } from '../model/filter/marks';
import styles from './sector-dot.module.css';

type SectorDotProps = {
  readonly colour: number | null;
  readonly state?: MarkState;
  /** What the dot represents, as a tooltip. */
  readonly title?: string;
};

/** A sector's colour, the same in all charts and filters; grey if the data has none. Never the only cue. */
export function SectorDot({ colour, state, title }: SectorDotProps) {
  return (
    <span
      className={styles.dot}
      data-colour={colour ?? 'none'}
      data-state={state}
      title={title}
      aria-hidden="true"
    />
  );
}
