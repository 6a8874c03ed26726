import styles from './typed-number.module.css';
import { useShowWords } from './words';

/** The page number typed so far, in the middle of the screen until Enter. */
export function TypedNumber({ digits }: { readonly digits: string }) {
  const words = useShowWords();
  if (digits === '') return null;
  return (
    <p className={styles.typed} role="status">
      {words.jump(digits)}
    </p>
  );
}
