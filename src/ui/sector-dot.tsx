import styles from './sector-dot.module.css';

/** A sector's colour, the same in every chart and under every filter; grey where the data gives it none. Never alone. */
export function SectorDot({ colour }: { readonly colour: number | null }) {
  return <span className={styles.dot} data-colour={colour ?? 'none'} aria-hidden="true" />;
}
