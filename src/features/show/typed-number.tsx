import styles from './typed-number.module.css';
import { usePresentMessages } from './words-messages';

/** The page number typed so far, in the middle of the screen until Enter. */
export function TypedNumber({ digits }: { readonly digits: string }) {
  const words = usePresentMessages();
  if (digits === '') return null;
  return (
    <p className={styles.typed} role="status">
      {words.jump(digits)}
    </p>
  );
}
